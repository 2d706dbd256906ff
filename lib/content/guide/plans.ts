import type { Plan, PlanPart } from './types';

/** The three hours of the long plan. */
const HOURS: readonly PlanPart[] = [
  {
    id: 'hour-1',
    title: 'Hour 1: what did we just read?',
    steps: [
      {
        minutes: 5,
        title: 'Join, and the rules of the talk',
        what: 'Students join and keep their return code. Say what the three hours are about, and what they are not.',
        screen: 'The page of your class, **Show it large**',
      },
      {
        minutes: 14,
        title: 'First check',
        what: 'Thirty-two short items, each student alone. Say: “This is not for a grade. You will not be told today what was right. Do not guess wildly: leaving alone what is safe counts as much as finding.”',
        screen: 'Students: **First check**',
      },
      {
        minutes: 14,
        title: 'Lesson 1',
        what: 'Those who finish early read the [glossary](/glossary).',
        screen: 'Students: **1 What did we just read?**',
      },
      {
        minutes: 9,
        title: 'Look at it together',
        what: 'One place that many missed, one safe place that many marked.',
        screen: 'The page of your class',
      },
      {
        minutes: 3,
        title: 'To take along',
        what: 'Homework: lesson 2. It needs about 15 minutes; the return code opens it at home.',
        screen: null,
      },
    ],
    after: 'Homework: **2 Who says so?**',
  },
  {
    id: 'hour-2',
    title: 'Hour 2: how sure, and is it a claim?',
    steps: [
      {
        minutes: 5,
        title: 'The ladder of sources',
        what: 'Without screens. Students line up, from the named witness to the report of a report: each gets one sentence on a slip, such as “I saw it, says Ana Ruiz, the cook” or “word is going round”. The class moves people until it agrees.',
        screen: null,
      },
      {
        minutes: 13,
        title: 'Lesson 3',
        what: 'Listen for “so they are lying”. Answer: “Could a careful writer, who knows no more, write it differently?”',
        screen: 'Students: **3 How sure are they?**',
      },
      {
        minutes: 15,
        title: 'Lesson 4',
        what: 'The four questions in their order. Have them up on the board. When somebody is stuck, ask only: “At which question are you?”',
        screen: 'Students: **4 Claim or not a claim?** Board: the [four questions](/codebook#decide)',
      },
      {
        minutes: 9,
        title: 'False alarms first',
        what: 'This time start with what was marked although it was safe. Let the class give the reason before you show ours.',
        screen: 'The page of your class, **Marked although safe**',
      },
      {
        minutes: 3,
        title: 'To take along',
        what: 'Homework: lesson 5, with the plan for checking one claim.',
        screen: null,
      },
    ],
    after: 'Homework: **5 Frames, motives and caveats**',
  },
  {
    id: 'hour-3',
    title: 'Hour 3: the whole article',
    steps: [
      {
        minutes: 4,
        title: 'Two checking plans',
        what: 'Two students read out their plan from lesson 5: who could know, which document, what would show it wrong? Nobody looks anything up today.',
        screen: 'The answers to lesson 5, on the page of your class',
      },
      {
        minutes: 22,
        title: 'Lesson 6',
        what: 'All six paragraphs, both layers, each student alone. After 18 minutes say that it is fine to hand in what they have.',
        screen: 'Students: **6 The whole article**',
      },
      {
        minutes: 7,
        title: 'Look at it together',
        what: 'Take one entry of the key that the class disagrees with. Read its rule in the [codebook](/codebook). Let the best reason stand, even when it is against the key.',
        screen: 'The page of your class, and the [teacher’s key](/guide/key)',
      },
      {
        minutes: 12,
        title: 'Second check',
        what: 'As the first one, with new items. Afterwards each student sees both, in words and counts.',
        screen: 'Students: **Second check**',
      },
    ],
    after: 'For another day: the [questions for discussion](#discussion).',
  },
];

export const PLANS: readonly Plan[] = [
  {
    id: 'plan-45',
    title: 'One lesson of 45 minutes',
    before: `Make a class at [My classes](/classrooms) and try its code on one student device.

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
            minutes: 15,
            title: 'Lesson 1, each at their own screen',
            what: 'Students read, answer and mark one paragraph of the article. Go round. To a student who marks everything, say: “Show me a sentence that you would leave alone, and tell me why.” Those who finish early read the [glossary](/glossary).',
            screen: 'Students: **1 What did we just read?** You: the page of your class',
          },
          {
            minutes: 10,
            title: 'Look at it together',
            what: 'Show one place that many missed. Then show one safe place that many marked. Give both the same time: the second is the harder lesson. Ask a student who left it alone to say why.',
            screen: 'The page of your class, **What to talk about next**',
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
  },
  {
    id: 'plan-135',
    title: 'Three lessons of 45 minutes',
    before: `With three lessons the class gets from the first question to the whole article, and you see what has changed. The first check comes before anything is taught. Nobody gets feedback on it until the second check is done, so that both measure the same thing.

Lessons 2 and 5 are homework. Where students have no device at home, add a fourth lesson for them.`,
    parts: HOURS,
    after:
      'Look at the two checks with the class as a whole. Say both numbers: what was found, and what was marked although it was safe.',
  },
];
