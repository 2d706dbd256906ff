import { getLessonTime, onClassPage, onStudentScreens } from './lesson-times';
import { PLAN_PAPER } from './plan-paper';
import { PLAN_THREE } from './plan-three';
import type { Plan } from './types';

const L1 = getLessonTime(1);

const PLAN_ONE: Plan = {
  id: 'plan-45',
  title: 'One lesson of 45 minutes',
  before: `Make a class at [My classes](/classrooms) and try its code on one student device. For a room without devices there is a [plan on paper](#plan-paper).

In one hour the class learns the question and meets the article. It does not get to the whole of it, and that is enough.`,
  parts: [
    {
      id: 'hour',
      title: null,
      after: null,
      steps: [
        {
          minutes: 5,
          title: 'A sentence on the board',
          what: 'Write: “Some people in town say the pool will close.” Ask: whom could you phone? What could you look up? What would you need to know? Take three answers. Do not explain yet.',
          screen: null,
        },
        {
          minutes: 5,
          title: 'Join, and the rules of the talk',
          what: 'Students join with the code and a name of their choice; no e-mail is needed. Meanwhile say what the hour is about, and what it is not (the words are [below](#before-you-start)).',
          screen: 'The page of your class, **Show it large**',
        },
        {
          minutes: L1.minutes,
          title: 'Lesson 1, each at their own screen',
          what: 'Students read, answer and mark one paragraph of the article. Go round. To a student who marks everything, say: “Show me a sentence that you would leave alone, and tell me why.” Those who finish early read the [glossary](/glossary).',
          screen: `${onStudentScreens(L1)} You: the page of your class`,
        },
        {
          minutes: 10,
          title: 'Look at it together',
          what: 'Show one question that few got right. Then show one safe place that many marked. Give both the same time: the second is the harder lesson. Ask a student who left it alone to say why.',
          screen: onClassPage(L1),
        },
        {
          minutes: 7,
          title: 'Repair a sentence, in pairs',
          what: 'Back to the pool. Each pair rewrites the sentence so that a reader could check it. Two pairs read theirs out. Ask each time: what did you have to invent? That is what was missing.',
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
  after: 'If you have more time later, go on with lesson 2. Students find their place again by themselves.',
};

export const PLANS: readonly Plan[] = [PLAN_ONE, PLAN_PAPER, PLAN_THREE];
