import type { GuideText } from './types';

export const INTRODUCTIONS = {
  misreadings: {
    title: 'What students get wrong, and why',
    body: 'Twelve things to expect. None of them is foolish. Each has a good reason behind it, and it helps to say so. The examples are made up.',
  },
  discussion: {
    title: 'Questions for discussion',
    body: 'None of them has one right answer, and none asks who is right in the conflict. Take two, not ten.',
  },
  liveConflict: {
    title: 'How to talk about a text on a live conflict',
    body: 'The text is here for its wording, not for its side. But the war in it is real, and it goes on. Decide before the hour what you will do when the talk leaves the words.',
  },
  standards: {
    title: 'Which standards it serves',
    body: 'Points that the course really works on, in their own words, each with a sentence on how far it goes. Your own curriculum may well have a point on sources; please judge for yourself.',
  },
} satisfies Record<string, GuideText>;
