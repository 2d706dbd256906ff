import 'server-only';
import type { ReviewSource } from './review-schema';

export const REVIEW_5: ReviewSource = {
  id: 'review-5',
  entries: [
    {
      itemId: 'health-03',
      layer: 'claim',
      spans: [
        {
          outer: 'Peppermint tea settles the stomach faster than cola does',
          core: 'settles the stomach faster than cola',
          subType: 'no-source',
          alternatives: ['motive'],
          rationale:
            'Whether tea “settles the stomach faster than cola” could be tested. The text says it flat and names no test and no doctor.',
        },
        {
          outer: 'and it costs half as much',
          core: 'costs half as much',
          subType: 'no-source',
          rationale:
            '“costs half as much” is a second statement, and it may hold even if the first does not. No shop or price list is given.',
        },
      ],
    },
    {
      itemId: 'science-12',
      layer: 'hedge',
      foils: [
        {
          quote: 'Nobody has ever drawn a worse map',
          reason:
            '“Nobody has ever” goes all the way. Strong words are the opposite of stepping back, so there is no hedge in them.',
        },
      ],
    },
    {
      itemId: 'transport-37',
      layer: 'hedge',
      spans: [
        {
          outer: 'Some of the new seats',
          core: 'Some',
          subType: 'vague-detail',
          rationale:
            '“Some of the new seats” leaves out how many squeak. You would need a number, or the rows, to check it.',
        },
        {
          outer: 'are perhaps too straight',
          core: 'perhaps',
          subType: 'maybe',
          rationale:
            '“perhaps” leaves open if the backs are too straight. Backs differ, so this may be the right word here.',
        },
      ],
    },
    {
      itemId: 'technology-20',
      layer: 'claim',
      spans: [
        {
          outer: 'The lamps came back on an hour later',
          core: 'came back on',
          subType: 'no-source',
          rationale:
            'The engineer speaks of the spiders only. That the lamps “came back on an hour later” is told flat, and you do not learn who saw it.',
        },
      ],
      foils: [
        {
          quote: 'spiders sat on the light sensors',
          reason:
            'Engineer Kofi Adjei stands behind the spiders, with his name. So you could ask him why he thinks so.',
        },
      ],
    },
    {
      itemId: 'sport-16',
      layer: 'hedge',
      spans: [
        {
          outer:
            'It is still unclear whether the beach volleyball final will be played on Saturday or on Sunday',
          core: 'still unclear',
          subType: 'caveat',
          rationale:
            '“still unclear” tells you openly what is not settled yet. A caveat like this helps you plan your weekend.',
        },
      ],
    },
  ],
};
