import type { GuideText, Reply } from './types';

export const LIVE_CONFLICT: GuideText = {
  title: 'Rules for the hour',
  body: `The article speaks of a war that is going on, and of states that are part of it or close to it. Somebody in your class may have family there. These rules keep the hour about reading.

1. **No vote on who is right.** No hands up, no for-and-against, no corner of the room for each side. The question is always: what do these words let you check?
2. **The same test for every speaker.** Whoever is quoted, from whichever state, gets the same four questions. Try it out: put another speaker’s name in the sentence. Would the mark still be right? Nobody has to say what they think of the conflict, so do not guess at it, and praise the reason and not the side.
3. **No facts from outside, from anybody.** Not from you either. What the class would like to know goes on a list with the title “What we would have to check”. If you want to follow it up, do it in another hour, with several sources that have names and dates.
4. **Nobody speaks for a country.** Never call on a student because of where a family comes from, which language it speaks, or what it believes.
5. **Say “the text says”.** Not “Russia wants”, not “the West wants”. This holds for you, too. Students copy it from you.
6. **No pictures and no videos** from phones.
7. **Anybody may step out of a task**, without giving a reason, and do the neutral one: the invented sentences of the [glossary](/glossary) or the practice items.`,
};

export const FAMILY_TIES: GuideText = {
  title: 'Students with ties to the conflict',
  body: `- If you know of such ties, speak with the student before the lesson, alone: “Tomorrow we read a text that mentions the war. We look at its wording only. You do not have to say anything, and you may work on other sentences. What would be good for you?”
- You will not know of all of them. So make the offer of rule 7 to the whole class.
- A student who wants to tell something may. Thank them, leave it as what they have told, and do not let the class test it. A life is not a text to mark.
- Two students may have ties to opposite sides. Do not put them in a pair, and do not make them stand for anything.
- Afterwards ask, in passing, how it was.`,
};

export const BEFORE_YOU_START: GuideText = {
  title: 'What you can say at the start',
  body: `> We are going to read a text about a war that is happening now. We will not talk about who is right. There are good places for that, and this hour is not one of them. We look at one thing: which statements does the text let us check, and where do the words step back? We ask this in the same way of everybody in the text. If this is close to you and you would rather work on other sentences, tell me or just do it. You need not explain.`,
};

export const REPLIES: readonly Reply[] = [
  {
    heard: '“So is it true or not?”',
    say: '“I do not know, and this text does not let us find out. What would we need?” Put it on the list.',
  },
  {
    heard: '“So it is all fake.”',
    say: '“Which sentence have you shown to be false? Not being able to check it here is something else.”',
  },
  {
    heard: '“Which side are you on?”',
    say: '“Today I am on the side of the reader who wants to check. I would ask the same of a text that I agree with.”',
  },
  {
    heard: '“That is just propaganda.”',
    say: '“That is a statement about what somebody aims at. What in the text would let a third person check it?” The rule is [mind-reading or cause](/codebook#motive), and it holds for us, too.',
  },
  {
    heard: '“You cannot trust any news.”',
    say: '“Then show me the best-sourced sentence here, and the worst.” There is a difference, and seeing it is the skill.',
  },
  {
    heard: '“My uncle is there, and it is different.”',
    say: '“Thank you for telling us. I am sorry that your family is in this.” Pause. Do not turn it into an example. Then go on, or stop.',
  },
  {
    heard: '“I have a video of it.”',
    say: '“We do not show it. It goes on the list: who made it, where, when, and how would we know?”',
  },
  {
    heard: 'An insult against a people or a country',
    say: '“Stop. We do not speak of people like that here.” No debate about it. Go on with the text, and talk to the student afterwards. Look also for the one it was aimed at.',
  },
];

export const WHEN_TO_STOP: GuideText = {
  title: 'When to stop',
  body: `Stop the article, not the lesson, when

- a student is crying, frozen, shaking or leaves the room
- people are insulted for where they come from, a second time
- the talk has turned to who deserves what, or to details of killing
- you notice that you are arguing for a side.

Say: “We leave the text here. It will keep.” Then let everybody do ten minutes of neutral sentences, which also calms a room. Talk to those concerned afterwards, alone. If you are worried about a student, follow the rules of your school for that; do not wait for the next lesson.`,
};
