import type { PracticeItemSource } from '../practice/item-schema';
import type { LessonSource } from './lesson-schema';

/** A small lesson with every kind of step, for tests only. */

const why = (words: string) => `The reason told after the check is: ${words}, and no earlier.`;
const option = (id: string, right: boolean) => ({
  id,
  text: `Option ${id.length}`,
  right,
  why: why(`option ${id}`),
});

/** What no browser may hold before the check, beside the reasons: ids an author chose, and samples. */
export const SECRETS = [
  'the-right-one',
  'a-wrong-one',
  'first-card',
  'last-card',
  'Sample words of the first',
  'Comment on the first',
];

const item: PracticeItemSource = {
  id: 'test-01',
  topic: 'school',
  layer: 'hedge',
  difficulty: 2,
  text: 'The canteen could stop selling bottled water after the summer break, the head teacher told parents.',
  spans: [{ outer: 'could stop selling', core: 'could', subType: 'maybe', rationale: why('could') }],
  foils: [{ quote: 'told', reason: why('told'), family: 'firm-verb' }],
};

const safeItem: PracticeItemSource = {
  id: 'test-02',
  topic: 'school',
  layer: 'claim',
  difficulty: 1,
  text: 'The head teacher, Carla Nunes, said on Monday that the canteen sold 300 bottles last week.',
  spans: [],
  safe: why('a named person says it'),
};

const sample = (title: string) => ({
  title: `The ${title}`,
  fields: { who: `Sample words of the ${title}` },
  comment: `Comment on the ${title} sample.`,
});

export const LESSON: LessonSource = {
  id: 'test-lesson',
  number: 99,
  title: 'A lesson for tests',
  question: 'Does every kind of step work?',
  minutes: 10,
  goals: ['test', 'test again'],
  takeAlong: 'Tests are worth it.',
  steps: [
    { kind: 'read', id: 'question', part: 'question', title: 'Why', body: 'Read this.' },
    { kind: 'read', id: 'idea', part: 'idea', title: 'What', body: 'Read that.' },
    {
      kind: 'example',
      id: 'example',
      part: 'example',
      title: 'How',
      text: 'It could rain.',
      thoughts: [{ quote: 'could', layer: 'hedge', think: 'A maybe-word.' }, { think: 'That is all.' }],
      conclusion: 'So it is hedged.',
    },
    {
      kind: 'choose',
      id: 'choose',
      part: 'practice',
      title: 'Choose',
      prompt: 'Which?',
      options: [option('the-right-one', true), option('a-wrong-one', false)],
    },
    { kind: 'mark', id: 'mark', part: 'practice', title: 'Mark', prompt: 'Mark the hedge.', item },
    {
      kind: 'sort',
      id: 'sort',
      part: 'practice',
      title: 'Sort',
      prompt: 'Sort them.',
      bins: [
        { id: 'named', name: 'Named' },
        { id: 'hidden', name: 'Hidden' },
      ],
      cards: ['first-card', 'second-card', 'third-card', 'last-card'].map((id, at) => ({
        id,
        text: `Card ${at}`,
        bin: at < 2 ? 'named' : 'hidden',
        why: why(id),
      })),
    },
    {
      kind: 'order',
      id: 'order',
      part: 'practice',
      title: 'Order',
      prompt: 'Order them.',
      top: 'Near',
      bottom: 'Far',
      cards: ['first-card', 'second-card', 'last-card'].map((id, at) => ({
        id,
        text: `Card ${at}`,
        why: why(id),
      })),
    },
    {
      kind: 'mistake',
      id: 'mistake',
      part: 'practice',
      title: 'Mistake',
      prompt: 'What went wrong?',
      student: 'Ada',
      text: 'It could rain, she said.',
      marks: [
        {
          id: 'the-right-one',
          quote: 'could',
          layer: 'hedge',
          says: 'A maybe-word',
          wrong: false,
          why: why('1'),
        },
        { id: 'a-wrong-one', quote: 'said', layer: 'hedge', says: 'A soft verb', wrong: true, why: why('2') },
      ],
    },
    {
      kind: 'write',
      id: 'write',
      part: 'practice',
      title: 'Write',
      prompt: 'Who could know?',
      fields: [{ id: 'who', label: 'Who' }],
      criteria: [
        { id: 'named', question: 'Is somebody named?', help: 'A name or an office.' },
        { id: 'near', question: 'Were they there?', help: 'Near is better.' },
      ],
      samples: [sample('first'), sample('second')],
    },
    {
      kind: 'exercise',
      id: 'article',
      part: 'article',
      title: 'The article',
      exerciseId: 'article-4',
      intro: 'Now mark it.',
    },
    {
      kind: 'choose',
      id: 'out-1',
      part: 'check-out',
      title: 'Check-out 1',
      prompt: 'Which?',
      options: [option('a-wrong-one', false), option('the-right-one', true)],
    },
    {
      kind: 'mark',
      id: 'out-2',
      part: 'check-out',
      title: 'Check-out 2',
      prompt: 'Mark the claim.',
      item: safeItem,
    },
    {
      kind: 'choose',
      id: 'out-3',
      part: 'check-out',
      title: 'Check-out 3',
      prompt: 'Which ones?',
      many: true,
      options: [option('the-right-one', true), option('a-wrong-one', false), option('other', true)],
    },
  ],
};
