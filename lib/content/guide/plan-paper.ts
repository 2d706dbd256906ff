import { ARTICLE } from '../catalog';
import { splitPrintLines } from './print-lines';
import type { Plan } from './types';

const PARAGRAPH = 4;
const LINES = splitPrintLines(ARTICLE.text, ARTICLE.paragraphs).filter(
  ({ paragraph }) => paragraph === PARAGRAPH,
);
const WHERE = `lines ${LINES[0]?.number} to ${LINES.at(-1)?.number}`;

export const PLAN_PAPER: Plan = {
  id: 'plan-paper',
  title: 'One lesson of 45 minutes, on paper',
  before: `For a room without devices. You need no account for it. Print [the article](/print/article), [how to mark with a pencil](/print/legend) and [the answer sheet](/print/answer-sheet) for each pair, and the [codebook](/codebook) once for you.

The [teacher’s key](/guide/key) is better to have, and it does need an [account](#account). Without it, let the four questions and the reasons of the class decide.`,
  parts: [
    {
      id: 'paper-hour',
      title: null,
      after: null,
      steps: [
        {
          minutes: 5,
          title: 'A sentence on the board',
          what: 'Write: “Some people in town say the pool will close.” Ask: whom could you phone? What could you look up? Under “Some people say” draw a dotted line, as a hedge. Put “the pool will close” in brackets with a solid line, as a claim. Say what the hour is about, and what it is not (the words are [below](#before-you-start)).',
          screen: null,
        },
        {
          minutes: 8,
          title: 'The ladder of sources',
          what: 'Five students line up, from the named witness to the report of a report. Each gets one sentence on a slip: “I saw it, says Ana Ruiz, the cook”; “a cook saw it”; “some cooks say so”; “it is said in the kitchen”; “word is going round”. The class moves people until it agrees.',
          screen: null,
        },
        {
          minutes: 15,
          title: `Mark paragraph ${PARAGRAPH}, in pairs`,
          what: `Read paragraph ${PARAGRAPH} aloud (${WHERE}). Then each pair marks it with a pencil and writes each mark on the answer sheet. First the hedges, then the claims. Each pair also picks one sentence that it leaves alone.`,
          screen: null,
        },
        {
          minutes: 10,
          title: 'Compare, in fours',
          what: 'Two pairs sit together. Where their marks differ, they ask the [four questions](/codebook#decide) in order. Each four brings back one safe sentence first, with the reason why it is safe, and then one mark on which they do not agree.',
          screen: null,
        },
        {
          minutes: 4,
          title: 'Repair a sentence',
          what: 'Back to the pool. Each pair rewrites the sentence so that a reader could check it. Ask: what did you have to invent? That is what was missing.',
          screen: null,
        },
        {
          minutes: 3,
          title: 'One sentence to take along',
          what: 'Unverified is not false. Hedged is not dishonest. Each student writes down one question to ask of the next news story they see.',
          screen: null,
        },
      ],
    },
  ],
  after: 'With more hours on paper, take the other paragraphs, one or two at a time, in the same way.',
};
