import 'server-only';
import type { ReviewSource } from './review-schema';

export const REVIEW_1: ReviewSource = {
  id: 'review-1',
  entries: [
    {
      itemId: 'weather-10',
      layer: 'hedge',
      spans: [
        {
          outer: 'Skippers along the Dunmoor shore insist that',
          core: 'Skippers',
          subType: 'faceless-source',
          rationale:
            '“Skippers along the Dunmoor shore” are a group without a name or a number. They “insist”, but you could not phone them.',
        },
      ],
      foils: [
        {
          quote: 'cannot be seen',
          reason:
            '“cannot” is as firm as “can”: it says what is not possible. The stepping back is done by the source, not here.',
        },
      ],
    },
    {
      itemId: 'sport-31',
      layer: 'claim',
      foils: [
        {
          quote: 'the hall is free then',
          reason:
            'The reason stands in the coach’s own words. Ayesha Qadri has a name, so you could ask her.',
        },
      ],
    },
    {
      itemId: 'consumer-38',
      layer: 'claim',
      spans: [
        {
          outer:
            'The blue Tarro backpack is rumored to be the same bag as the $80 Vindrello model, with a different zipper and a new label',
          core: 'the same bag',
          subType: 'hearsay',
          rationale:
            'Two bags side by side would show if it is “the same bag”. The text only passes on what “is rumored”, and a rumor has no owner.',
        },
      ],
    },
    {
      itemId: 'school-30',
      layer: 'hedge',
      foils: [
        {
          quote: 'According to the yearly report',
          reason:
            'A report can be opened and read, so it is no faceless source. Naming where a number stands is not stepping back.',
        },
      ],
    },
    {
      itemId: 'culture-01',
      layer: 'claim',
      spans: [
        {
          outer:
            'A stagehand at the Lantern Theater told this paper that the trapdoor jammed twice on opening night before the leading actor stepped on it',
          core: 'the trapdoor jammed twice',
          subType: 'one-unnamed',
          rationale:
            'That “the trapdoor jammed twice” is the word of “A stagehand”. It is one person who may well have seen it, but you do not learn whom to ask.',
        },
      ],
    },
    {
      itemId: 'health-16',
      layer: 'claim',
      foils: [
        {
          quote: 'may be enough to keep teeth strong',
          reason:
            '“may” softens the main verb, so this is hedged and not claimed. And a named dental service has put it in print.',
        },
      ],
    },
  ],
};
