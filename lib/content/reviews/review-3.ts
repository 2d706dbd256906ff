import 'server-only';
import type { ReviewSource } from './review-schema';

export const REVIEW_3: ReviewSource = {
  id: 'review-3',
  entries: [
    {
      itemId: 'technology-36',
      layer: 'claim',
      spans: [
        {
          outer:
            'The drone that Lucas Meyer built at the Mill Lane workshop can carry a school bag across the river in 70 seconds',
          core: 'can carry a school bag',
          subType: 'no-source',
          rationale:
            '“can carry a school bag across the river in 70 seconds” is told flat. Lucas Meyer built the drone, but the text does not say that he or anybody else timed it.',
        },
        {
          outer: 'and it lands on a chalk circle',
          core: 'lands on a chalk circle',
          subType: 'no-source',
          rationale:
            'Where it “lands” could be true or false apart from what it carries, and here too nobody is named who says so.',
        },
      ],
    },
    {
      itemId: 'transport-06',
      layer: 'hedge',
      foils: [
        {
          quote: 'a ticket seller at Lagoon Pier said',
          reason:
            'A faceless source is a group, and this is one seller. “said” does not step back either, so leave it for when you look for claims.',
        },
      ],
    },
    {
      itemId: 'consumer-03',
      layer: 'hedge',
      spans: [
        {
          outer: 'loyal customers complain',
          core: 'customers',
          subType: 'faceless-source',
          rationale:
            'Which “loyal customers complain”, and how many? The sentence leans on a crowd that nobody could phone.',
        },
      ],
    },
    {
      itemId: 'science-27',
      layer: 'hedge',
      spans: [
        {
          outer: 'some of the tulips',
          core: 'some',
          subType: 'vague-detail',
          rationale:
            '“some of the tulips” leaves out how many, and which. With a number you could walk through the garden and count.',
        },
      ],
    },
    {
      itemId: 'school-23',
      layer: 'hedge',
      spans: [
        {
          outer: 'Several families at Ridgeway School are certain that',
          core: 'Several families',
          subType: 'faceless-source',
          alternatives: ['vague-detail'],
          rationale:
            '“Several families” may be “certain”, but you cannot tell who they are or how many. The writer leans on a group without faces.',
        },
      ],
      foils: [
        {
          quote: 'will get a copy of the bill',
          reason: '“will” is firm, even about a day that is still to come. Nothing in it is left open.',
        },
      ],
    },
    {
      itemId: 'town-council-36',
      layer: 'claim',
      foils: [
        {
          quote: 'The final cost of the skate ramp remains unclear',
          reason: 'These words only say that something is unsure. That is a caveat: a hedge, not a claim.',
        },
        {
          quote: 'We have paid for the concrete and the two rails',
          reason:
            'The treasurer, Wanda Kovacs, said so with her name and on the spot. She could show you the bills.',
        },
      ],
    },
  ],
};
