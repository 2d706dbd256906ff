import 'server-only';
import type { ReviewSource } from './review-schema';

export const REVIEW_4: ReviewSource = {
  id: 'review-4',
  entries: [
    {
      itemId: 'school-18',
      layer: 'hedge',
      spans: [
        {
          outer: 'She argued that',
          core: 'argued',
          subType: 'soft-verb',
          rationale:
            'By “argued” the writer hands the view over to Irina Sokolova and does not vouch for it. Her name does not change that.',
        },
      ],
      foils: [
        {
          quote: 'needs a bigger stage',
          reason: '“needs” leaves nothing open. What steps back in this sentence is the verb before it.',
        },
      ],
    },
    {
      itemId: 'weather-08',
      layer: 'claim',
      spans: [
        {
          outer: 'Nadia Kostova has built a kite that flies in the lightest wind on Sandholm pier',
          core: 'flies in the lightest wind',
          subType: 'no-source',
          rationale:
            'That the kite “flies in the lightest wind” is stated as a fact. Nadia Kostova built it, but nobody says that it was tried.',
        },
      ],
    },
    {
      itemId: 'town-council-38',
      layer: 'claim',
      foils: [
        {
          quote: 'Bring a book, bring a friend, or bring nothing',
          reason: 'This is a piece of advice. You can follow it or not, but it cannot be true or false.',
        },
        {
          quote: 'A good bench asks no questions',
          reason:
            'Benches never ask, so this is a picture, not a report. There is nothing here that somebody could check.',
        },
        {
          quote: 'a few quiet minutes on it make up for a long day in town',
          reason: 'This is mood. It tells you how a rest can feel, and nobody could prove it right or wrong.',
        },
      ],
    },
    {
      itemId: 'health-25',
      layer: 'hedge',
      spans: [
        {
          outer: 'is rumored to be',
          core: 'is rumored',
          subType: 'hidden-speaker',
          rationale:
            'Who spreads it? In “is rumored to be” the talk is there, but everybody who talks is gone from the sentence.',
        },
      ],
    },
    {
      itemId: 'science-33',
      layer: 'claim',
      foils: [
        {
          quote: 'ice carved the dry lake',
          reason:
            'A named geologist, Owen Tak, stands behind this. A soft verb such as “contended” does not take his name away.',
        },
      ],
    },
    {
      itemId: 'sport-07',
      layer: 'hedge',
      foils: [
        {
          quote: 'has made the Stonebrook soccer team faster',
          reason:
            '“has made” is a firm verb. The text puts the cause forward without any step back, so look at it again when you look for claims.',
        },
      ],
    },
  ],
};
