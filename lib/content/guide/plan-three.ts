import { getLessonTime, onClassPage, onStudentScreens } from './lesson-times';
import type { Plan, PlanPart } from './types';

const L1 = getLessonTime(1);
const L2 = getLessonTime(2);
const L3 = getLessonTime(3);
const L4 = getLessonTime(4);
const L5 = getLessonTime(5);
const L6 = getLessonTime(6);
/** What a check is said to take, and two minutes to open it. */
const CHECK = 10;
/** Of lesson 6, marking the whole article: so its page "Before you begin" tells the students. */
const MARKING = 20;

const HOUR_1: PlanPart = {
  id: 'hour-1',
  title: 'Hour 1: what did we just read?',
  steps: [
    {
      minutes: 5,
      title: 'Join, and the rules of the talk',
      what: 'Students join and copy their return code. Say what the three hours are about, and what they are not (the words are [below](#before-you-start)).',
      screen: 'The page of your class, **Show it large**',
    },
    {
      minutes: CHECK,
      title: 'First check',
      what: 'Thirty-two short items, each student alone. Say: “This is not for a grade. You will not be told today what was right. Do not guess wildly: leaving alone what is safe counts as much as finding.”',
      screen: 'Students: **First check**',
    },
    {
      minutes: L1.minutes,
      title: 'Lesson 1',
      what: 'Those who finish early read the [glossary](/glossary).',
      screen: onStudentScreens(L1),
    },
    {
      minutes: 10,
      title: 'Look at it together',
      what: 'One question that few got right. Then one safe place that many marked. Give both the same time.',
      screen: onClassPage(L1),
    },
    {
      minutes: 5,
      title: 'To take along',
      what: `Homework: lessons 2 and 3. They need about ${L2.minutes + L3.minutes} minutes together; the return code opens them at home. Check that everybody has copied it.`,
      screen: null,
    },
  ],
  after: `Homework: **2 ${L2.title}** and **3 ${L3.title}**`,
};

const HOUR_2: PlanPart = {
  id: 'hour-2',
  title: 'Hour 2: is it a claim, and how would you check it?',
  steps: [
    {
      minutes: 7,
      title: 'False alarms first',
      what: 'From the homework, start with what was marked although it was safe. Let the class give the reason before you show ours. Listen for “so they are lying”. Answer: “Could a careful writer, who knows no more, write it differently?”',
      screen: onClassPage(L3),
    },
    {
      minutes: L4.minutes,
      title: 'Lesson 4',
      what: 'The four questions in their order. Have them up on the board. When somebody is stuck, ask only: “At which question are you?”',
      screen: `${onStudentScreens(L4)} Board: the [four questions](/codebook#decide)`,
    },
    {
      minutes: L5.minutes,
      title: 'Lesson 5',
      what: 'In this lesson students plan how to check one claim: who could know, which document, what would show it wrong? Nobody looks anything up today.',
      screen: onStudentScreens(L5),
    },
    {
      minutes: 3,
      title: 'To take along',
      what: 'Two students who want to read out their plan. Homework: lesson 6, up to the page **Before you begin**, and no further.',
      screen: null,
    },
  ],
  after: `Homework: the first part of **6 ${L6.title}**. What comes before the marking and what comes after it take about ${L6.minutes - MARKING} minutes together.`,
};

const HOUR_3: PlanPart = {
  id: 'hour-3',
  title: 'Hour 3: the whole article',
  steps: [
    {
      minutes: MARKING,
      title: 'Lesson 6: mark the whole article',
      what: 'All six paragraphs, both layers, each student alone. Near the end say that it is fine to hand in what they have.',
      screen: onStudentScreens(L6),
    },
    {
      minutes: 7,
      title: 'Look at it together',
      what: 'One entry that few found, and one safe place that many marked. If the class disagrees with the key, read the rule in the [codebook](/codebook). Let the best reason stand, even when it is against the key.',
      screen: 'The page of your class: **Article**, then **Show it large, step by step**',
    },
    {
      minutes: CHECK,
      title: 'Second check',
      what: 'As the first one, with new items. Afterwards each student sees both, in words and counts.',
      screen: 'Students: **Second check**',
    },
    {
      minutes: 8,
      title: 'Look at both checks',
      what: 'Speak of the class as a whole. Say both numbers: what was found, and what was marked although it was safe. Then each student looks at their own two results, alone. Nobody has to tell theirs.',
      screen:
        'The page of your class, under **The course**: **First check and second check**, with [names hidden](#projector)',
    },
  ],
  after:
    'At home: the rest of lesson 6, from **Rewrite one sentence** on. For another day: the [questions for discussion](#discussion).',
};

export const PLAN_THREE: Plan = {
  id: 'plan-135',
  title: 'Three lessons of 45 minutes',
  before: `With three lessons the class gets from the first question to the whole article, and you see what has changed. The first check comes before anything is taught. Nobody gets feedback on it until the second check is done, so that both measure the same thing.

Lessons 2 and 3 and parts of lesson 6 are homework. Somebody will not have done it, and in a class each lesson opens only when the one before it is finished. So before hour 2 open the page of your class and press **Let them open any lesson** ([more on this](#homework)). Where students have no device at home, add a fourth hour for the homework.`,
  parts: [HOUR_1, HOUR_2, HOUR_3],
  after:
    'Not enough time? Leave out both checks, and keep the talk. One check alone has nothing to be compared with.',
};
