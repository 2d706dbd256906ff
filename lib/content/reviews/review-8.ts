import 'server-only';
import type { ReviewSource } from './review-schema';

export const REVIEW_8: ReviewSource = {
  id: 'review-8',
  entries: [
    {
      itemId: 'transport-17',
      layer: 'claim',
      spans: [
        {
          outer: 'he took the stairs with a suitcase in each hand',
          core: 'took the stairs',
          subType: 'no-source',
          status: 'accepted',
          rationale:
            'That he “took the stairs” is told flat, so a mark is fair. But it does little more than show you the man who speaks.',
        },
      ],
      foils: [
        {
          quote: 'This elevator is slower than my grandmother',
          reason: 'Even a joke can have an owner. Bashir Hamdi has a name and a place of work.',
        },
      ],
    },
    {
      itemId: 'school-25',
      layer: 'claim',
      spans: [
        {
          outer: 'Lately, the library at Marsh Lane School has started to lend out board games',
          core: 'has started to lend out board games',
          subType: 'no-source',
          rationale:
            '“has started to lend out board games” is true or false, and it is simply said. The library is named, but it is not quoted.',
        },
      ],
    },
    {
      itemId: 'technology-02',
      layer: 'hedge',
      spans: [
        {
          outer: 'has recently got',
          core: 'recently',
          subType: 'vague-detail',
          rationale:
            'The notice has a date, but the sensor has not: “recently” could be a day or a year before July 7.',
        },
      ],
      foils: [
        {
          quote: 'According to a notice',
          reason: 'A dated notice is a document. It has no face, but you can go and read it.',
        },
      ],
    },
    {
      itemId: 'consumer-10',
      layer: 'hedge',
      foils: [
        {
          quote: 'in nine minutes',
          reason:
            '“nine minutes” is an exact number, so no detail is missing. Who counted them is a question for claims, not for hedges.',
        },
      ],
    },
    {
      itemId: 'science-05',
      layer: 'claim',
      spans: [
        {
          outer: 'The numbers hint that the colony has left the church tower for good',
          core: 'has left the church tower',
          subType: 'hearsay',
          rationale:
            'The bats were counted in the mill. That the colony “has left the church tower” is only what “The numbers hint”, and numbers answer no calls.',
        },
      ],
      foils: [
        {
          quote: 'counted 212 bats in the old mill',
          reason:
            'The figure comes with its origin: a team from Dunmore High did the counting. You could ask there.',
        },
      ],
    },
  ],
};
