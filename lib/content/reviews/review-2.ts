import 'server-only';
import type { ReviewSource } from './review-schema';

export const REVIEW_2: ReviewSource = {
  id: 'review-2',
  entries: [
    {
      itemId: 'transport-03',
      layer: 'claim',
      foils: [
        {
          quote: 'the roof of the bus shelter has 5 holes',
          reason:
            'The holes come with a name, Thandi Nkosi, and with the day of her warning. You know whom to ask and what to ask for.',
        },
      ],
    },
    {
      itemId: 'science-26',
      layer: 'hedge',
      spans: [
        {
          outer: 'may glow for up to six nights',
          core: 'may',
          subType: 'maybe',
          rationale:
            'With “may glow” the six nights are possible, not promised. That fits, for it hangs on the straw staying wet.',
        },
      ],
      foils: [
        {
          quote: 'a visitor to her stand said',
          reason:
            'One visitor is a single person, not a group, and “said” is neutral. The missing name matters for claims, not for hedges.',
        },
      ],
    },
    {
      itemId: 'school-08',
      layer: 'claim',
      foils: [
        {
          quote: 'his tomato soup contains carrots, lentils and no tomatoes at all',
          reason:
            'The cook says it himself, and he has a name: Henrik Dahl. It is attributed, so you could check with him.',
        },
      ],
    },
    {
      itemId: 'culture-22',
      layer: 'hedge',
      foils: [
        {
          quote: 'caused the jump',
          reason:
            '“caused” leaves nothing open. Whether anything stands behind this cause is a question for claims, not for hedges.',
        },
      ],
    },
    {
      itemId: 'town-council-09',
      layer: 'claim',
      spans: [
        {
          outer: 'A street sweeper said she has lately found more cups than leaves in the gutter',
          core: 'found more cups than leaves',
          subType: 'one-unnamed',
          rationale:
            'One voice stands behind “more cups than leaves”: “A street sweeper”. She was there, but the text does not tell you who she is.',
        },
      ],
    },
    {
      itemId: 'sport-23',
      layer: 'hedge',
      spans: [
        {
          outer: 'had recently changed',
          core: 'recently',
          subType: 'vague-detail',
          rationale:
            '“recently” stands where the day of the change belongs. Was it last week or last season?',
        },
      ],
      foils: [
        {
          quote: 'was closed',
          reason:
            '“was closed” is a plain passive about something that happened. No speaker has been taken away here.',
        },
      ],
    },
  ],
};
