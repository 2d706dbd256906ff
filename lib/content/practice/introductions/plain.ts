import 'server-only';
import type { IntroductionSource } from '../introduction-schema';

export const PLAIN_INTRODUCTIONS: readonly IntroductionSource[] = [
  {
    skillId: 'plain-hedge',
    screens: [
      {
        title: 'Nothing steps back',
        body: 'Many sentences say what they say: no maybe-word, no soft verb, no missing speaker, no vague detail, no caveat. Then the answer is *nothing to mark*. It is as good an answer as any other.',
      },
      {
        title: 'How to be sure',
        body: 'Go through it once. How sure is it? Who speaks? Which details? Any remark on doubt? If all four come up empty, stop. If you search on until something turns up, it will.',
      },
    ],
    example: {
      text: 'Carpenter Nils Aho built the stage in four days, and the choir sang on it on Friday.',
      thoughts: [
        { quote: 'built', layer: null, think: 'How sure? The word leaves nothing open.' },
        {
          quote: 'in four days',
          layer: null,
          think: 'Is a detail missing? No: it is a number I could check. “In a few days” would be vague.',
        },
        {
          quote: 'on Friday',
          layer: null,
          think: 'When? The day is there. I have asked everything and found nothing.',
        },
      ],
      conclusion: 'Nothing to mark on this layer. I can say so without a bad feeling.',
    },
  },
  {
    skillId: 'plain-claim',
    screens: [
      {
        title: 'Somebody to ask, or nothing to check',
        body: 'A sentence can be free of unverified claims in two ways. Either each statement has a source you could ask. Or nothing in it could be true or false. Both mean *nothing to mark*.',
      },
      {
        title: 'How to be sure',
        body: 'Take each statement and put your finger on its source: a name, a document, a figure with its origin. If your finger finds one each time, you are done. That proves nothing true. It gives you a place to start.',
      },
    ],
    example: {
      text: '“I count the swans each morning,” ranger Ewa Lis said. Her notebook lists 14 for May 9.',
      thoughts: [
        {
          quote: 'I count the swans each morning',
          layer: null,
          think: 'My finger goes to Ewa Lis. She says it, and she has a name.',
        },
        {
          quote: '14 for May 9',
          layer: null,
          think: 'My finger goes to the notebook. It has a page for that day.',
        },
      ],
      conclusion: 'Two statements, two sources, no mark. Swans are hard to count, but I know where to ask.',
    },
  },
];
