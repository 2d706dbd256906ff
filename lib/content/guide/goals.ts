import { getLessonTime } from './lesson-times';
import type { GuideText } from './types';

/** For whoever opens the guide two minutes before the bell. */
export const ONE_MINUTE = `1. Make a class at [My classes](/classrooms) and put its code on the wall with **Show it large**. For this you need an [account](#account).
2. Students join with the code and a name. That leads them to the course, and they start lesson 1. It takes about ${getLessonTime(1).minutes} minutes and explains itself.
3. Look at the page of your class. It says what to talk about next. It shows names: press **Hide names** [before the class sees it](#projector).

No devices, or no account yet? [Print the sheets](/print), and use the [plan on paper](#plan-paper).

If you say only one thing, say this: **unverified is not false, and hedged is not dishonest.** And the mistake to expect is not too few marks. It is [too many](#over-marking).`;

export const GOALS: GuideText = {
  title: 'What students learn',
  body: `After the course, students can

- say who stands behind a statement: a named person, one unnamed person, a group nobody could phone, a rumor, or nobody
- find the words by which a writer steps back, and say what exactly they leave open
- tell a claim from advice, mood, a softened statement and a caveat
- **leave alone what is safe**, and say why it is safe
- say what it would take to check one claim: who could know, which document, what would show it wrong
- keep “not verified here” apart from “false”, and “careful” apart from “dishonest”.

It is not a goal to find out who is right in the conflict that the article is about, to learn its history, or to distrust the news. A student who ends up doubting everything has not reached the goals. The results on your class page show this, because they never show what was found without what was [marked although it was safe](#numbers).`,
};
