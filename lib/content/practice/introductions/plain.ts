import 'server-only';
import type { IntroductionSource } from '../introduction-schema';

export const PLAIN_INTRODUCTIONS: readonly IntroductionSource[] = [
  {
    skillId: 'plain-hedge',
    screens: [
      {
        title: 'Nothing steps back',
        body: 'Many sentences hold nothing that even looks like a hedge: no *said*, no *must*, no *would*. They only tell what is so. Then the answer is *nothing to mark*. It is as good an answer as any other.',
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
      conclusion: 'Nothing to mark. I can say so without a bad feeling.',
    },
  },
  {
    skillId: 'plain-claim',
    screens: [
      {
        title: 'More than one source',
        body: 'Two sources or more stand side by side: two people, or a person and a report. Go from one statement to the next. If each has its own source, the answer is *nothing to mark*.',
      },
      {
        title: 'How to be sure',
        body: 'Take each statement and put your finger on its source: a name, a document, a figure with its origin. If your finger finds one each time, you are done. That proves nothing true. It gives you a place to start.',
      },
    ],
    example: {
      text: 'Ewa Lis, the ranger, told us that she feeds no swans. There were 14 on May 9, her notebook tells us.',
      thoughts: [
        {
          quote: 'she feeds no swans',
          layer: null,
          think: 'My finger goes to Ewa Lis. She says it, and she has a name.',
        },
        {
          quote: 'There were 14 on May 9',
          layer: null,
          think: 'My finger goes to the notebook. It has a page for that day.',
        },
      ],
      conclusion: 'Two statements, two sources, no mark. Swans are hard to count, but I know where to ask.',
    },
  },
];
