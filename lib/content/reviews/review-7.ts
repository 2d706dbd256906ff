import 'server-only';
import type { ReviewSource } from './review-schema';

export const REVIEW_7: ReviewSource = {
  id: 'review-7',
  entries: [
    {
      itemId: 'consumer-21',
      layer: 'claim',
      foils: [
        {
          quote: 'he would close at noon on Mondays',
          reason: 'Pim Dekker told the council so himself. A plan told by a named person is attributed.',
        },
        {
          quote: 'he would spend the free hours on his accounts',
          reason:
            '“He said” points back to Pim Dekker, so this half has a name behind it too. You could ask him in his shop.',
        },
      ],
    },
    {
      itemId: 'technology-25',
      layer: 'hedge',
      spans: [
        {
          outer: 'the story goes that',
          core: 'the story goes',
          subType: 'hidden-speaker',
          rationale:
            'In “the story goes” the story moves on its own legs. Nobody is left in the sentence who tells it.',
        },
        {
          outer: 'might go up and look for it',
          core: 'might',
          subType: 'maybe',
          rationale:
            '“might” leaves it open if the postmaster climbs up there this winter. He has not promised it.',
        },
      ],
    },
    {
      itemId: 'town-council-11',
      layer: 'hedge',
      foils: [
        {
          quote: 'for seven years',
          reason: '“seven years” is an exact span of time. A vague detail would be “for a long while”.',
        },
      ],
    },
    {
      itemId: 'transport-29',
      layer: 'claim',
      foils: [
        {
          quote: 'sends out the night bus with a broken heater',
          reason:
            'Amina Yusuf put her name to this, in writing, on a Monday. She may be right or not, but you know whom to ask.',
        },
      ],
    },
    {
      itemId: 'science-18',
      layer: 'claim',
      spans: [
        {
          outer:
            'The green color of Kestrel Lake, which the Lakeside Fishing Club photographed on August 4, is said to come from copper in the mud',
          core: 'come from copper in the mud',
          subType: 'hearsay',
          alternatives: ['motive'],
          rationale:
            'The club took a picture and no more. The words “come from copper in the mud” hang on “is said”, and you do not learn who says it.',
        },
      ],
    },
  ],
};
