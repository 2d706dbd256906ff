import 'server-only';
import type { LessonSource } from './lesson-schema';

export const LESSON_3: LessonSource = {
  id: 'how-sure',
  number: 3,
  title: 'How sure are they?',
  question: 'One says “likely”, one says “for sure”. Which of them should I plan by?',
  minutes: 15,
  goals: [
    'find maybe-words, soft reporting verbs, vague details and caveats',
    'leave alone what only looks like one: can, will, must, and “would” that is just “will” in the past',
    'tell a hedge that fits what is known from one where exact words were there to be had',
  ],
  takeAlong: 'A hedge shows where somebody stopped being sure; ask if more could have been known.',
  steps: [
    {
      kind: 'read',
      id: 'the-fair',
      part: 'question',
      title: 'Inside or outside?',
      body: `The school fair is on Saturday. On Thursday at noon the planning team has to choose: yard or gym.

The weather service says, *“Rain is likely after 2 p.m.”*

Mr. Bell from next door says, *“It will stay dry. I have lived here for forty years.”*

“At least he gives a clear answer,” says Tarek. “The weather people never want to be pinned down.”

“They are not being shy,” says Ingrid. “If you look at a hundred Thursdays like this one, it rains on most of those Saturdays, and on some it does not. *Likely* is the answer.”

Who sounds more sure? And who has told you more about Saturday?`,
    },
    {
      kind: 'read',
      id: 'four-ways',
      part: 'idea',
      title: 'Four ways to step back',
      body: `In lesson 2, the writer stepped back behind somebody else. Here are four other ways.

- A [maybe-word](/glossary#maybe): *may, might, could, likely, seems, appears*. “The bus **might** be late.”
- A [soft reporting verb](/glossary#soft-verb): “Jo **claimed** the bus was late.”
- A [vague detail](/glossary#vague-detail), where a who, where, when or how many belongs: “**Dozens** waited.” How many is that?
- A [caveat](/glossary#caveat): the text says outright that something is unsure or disputed. “The cause **is still unknown**.”

Mark as few words as will do. Often one is enough.`,
    },
    {
      kind: 'read',
      id: 'look-alikes',
      part: 'idea',
      title: 'Four that only look like it',
      body: `- **Can** says what somebody or something is able to do. “Hail can break glass.” That is a firm statement.
- **Will** is firm as well, even if nobody knows the future.
- **Must, should, need to** are about duty. “You must wait” leaves nothing open.
- **Would** has two lives. In “Ana said it would rain”, it is only *will* moved into the past: her words were “It will rain”. No hedge. But in “If it rained, we would go inside”, it hangs on an *if*. That is a maybe-word.

A test: does this word leave open *whether it is so*? If not, leave it alone.`,
    },
    {
      kind: 'choose',
      id: 'which-would',
      part: 'idea',
      title: 'Quick check: would',
      prompt: 'In which sentence is “would” a hedge?',
      options: [
        {
          id: 'promised',
          text: 'The repair shop promised that the bike would be ready at noon.',
          right: false,
          why: 'The shop’s words were “It will be ready”. After “promised”, that turns into “would” and loses none of its firmness.',
        },
        {
          id: 'with-a-second-oven',
          text: 'The bakery would sell twice as much if it had a second oven.',
          right: true,
          why: 'There is no second oven yet. The “would” hangs on “if it had”, so the text tells you what might be, not what is.',
        },
        {
          id: 'told-me',
          text: 'My cousin told me she would call after practice.',
          right: false,
          why: 'She said “I will call”. In a report about the past, “will” becomes “would”, and no doubt comes in.',
        },
      ],
    },
    {
      kind: 'read',
      id: 'good-hedges',
      part: 'idea',
      title: 'When a hedge is the right word',
      body: `A study of 40 mice shows something about 40 mice. A scientist who writes “this **may** also hold for people” is not weak. She is exact about how far her proof goes. Forecasts, early news and medicine need such words.

Compare: “**Several** lockers were broken into.” Somebody could have walked down the hall and counted. Here the exact word was there to be had.

That is still not a lie. Perhaps the hall was closed off. But you may ask two questions of any hedge: **Could they have known more when they wrote it?** And **would more have helped me check?**`,
    },
    {
      kind: 'example',
      id: 'moss',
      part: 'example',
      title: 'Moss in the dark',
      intro: 'From a science club’s newsletter. I look for hedges only, and ask of each one if it fits.',
      text: 'Team leader Lin Zhao suggested that moss grows faster in the dark. It may be the cooler air, though that remains untested. In some jars, the moss has died. Each team must water its jars daily, for moss can dry out within hours.',
      thoughts: [
        {
          quote: 'suggested',
          layer: 'hedge',
          think:
            'A soft reporting verb. The writer passes on Lin’s idea and does not vouch for it. With one small test behind it, that seems right to me.',
        },
        {
          quote: 'may',
          layer: 'hedge',
          think: 'A maybe-word. Cooler air is one possible reason, and the text puts it no higher than that.',
        },
        {
          quote: 'remains untested',
          layer: 'hedge',
          think:
            'Here the text tells me outright what nobody has checked. A caveat, and I am glad of it. Now I know what to test next.',
        },
        {
          quote: 'some',
          layer: 'hedge',
          think:
            'Which jars, and how many? A vague detail. This one I would send back to the writer: the jars stand on a shelf, and you can count them.',
        },
        {
          quote: 'must water',
          think:
            'A strong word, and my pen is already moving. But “must” is a duty. It says what to do, not how sure anybody is.',
        },
        {
          quote: 'can dry out',
          think:
            '“can” sounds a bit like “could”. I try it: “moss could dry out” would leave it open. “moss can dry out” tells me what moss does. I leave it.',
        },
      ],
      conclusion:
        'Four hedges. Three fit what the team knew, and one could have been a number. Two look-alikes stay unmarked.',
    },
    {
      kind: 'sort',
      id: 'ice-rink',
      part: 'practice',
      title: 'At the ice rink',
      prompt: 'Does the sentence hold a hedge, or does it only look like it?',
      bins: [
        {
          id: 'hedge',
          name: 'Steps back',
          hint: 'It leaves open whether it is so, or the writer does not vouch for it.',
        },
        { id: 'firm', name: 'Only looks like it', hint: 'Duty, ability, a firm future, a firm verb.' },
      ],
      cards: [
        {
          id: 'gloves',
          text: 'Every skater must wear gloves.',
          bin: 'firm',
          why: '“must” is a duty. The rule is as firm as a rule can be.',
        },
        {
          id: 'appears',
          text: 'The ice appears to be thinner by the door.',
          bin: 'hedge',
          why: '“appears to be” reports a look, not a measurement. The word keeps a small step away from “is”.',
        },
        {
          id: 'hot-water',
          text: 'Hot water can crack cold ice.',
          bin: 'firm',
          why: '“can” names a power that hot water has. Nothing is left open about that.',
        },
        {
          id: 'opens-at-six',
          text: 'Coach Anders said the rink would open at six.',
          bin: 'firm',
          why: 'He said, “It will open at six.” The “would” is only “will” in a report about the past.',
        },
        {
          id: 'thick-enough',
          text: 'Manager Eva Stone contended that the ice is thick enough.',
          bin: 'hedge',
          why: '“contended” is a soft reporting verb. It gives Ms. Stone’s view and leaves it with her.',
        },
        {
          id: 'more-staff',
          text: 'With one more guard, the rink would stay open until ten.',
          bin: 'hedge',
          why: '“With one more guard” is an if in other words, and “would” hangs on it. The longer hours are only a possibility.',
        },
        {
          id: 'two-days',
          text: 'The repair will take two days.',
          bin: 'firm',
          why: '“will take” is firm. The repair may turn out longer, but the sentence leaves no room for that.',
        },
        {
          id: 'lately',
          text: 'Lately the lights have gone out during games.',
          bin: 'hedge',
          why: '“Lately” stands where a date belongs. Last week, or since last winter? You could not look it up.',
        },
      ],
    },
    {
      kind: 'mark',
      id: 'printer-ink',
      part: 'practice',
      title: 'Ink for the summer',
      prompt: 'Is there a hedge? Mark as few words as will do, or say that there is nothing to mark.',
      item: {
        id: 'lesson-3-01',
        topic: 'technology',
        layer: 'hedge',
        difficulty: 2,
        text: 'Printer ink can dry out in a hot room. The school must keep it cool over the summer, and technician Bea Lund will check it on July 15.',
        foils: [
          {
            quote: 'can dry out',
            family: 'can-or-will',
            reason:
              '“can dry out” tells you what heat does to ink. “can” is about what is able to happen and holds no doubt.',
          },
          {
            quote: 'must keep it cool',
            family: 'duty-word',
            reason: '“must” gives the school a duty. It does not weaken anything that is said.',
          },
          {
            quote: 'will check',
            family: 'can-or-will',
            reason: '“will check” is a firm plan, with a name and a day.',
          },
        ],
        safe: '“can”, “must” and “will” stand close together here, and not one of them is a maybe-word. The writer is sure throughout.',
      },
    },
    {
      kind: 'choose',
      id: 'one-phone-call',
      part: 'practice',
      title: 'One phone call',
      intro: 'All four sentences hold a hedge. All four were written this morning by careful people.',
      prompt: 'Which hedge could the writer most easily have replaced by exact words?',
      options: [
        {
          id: 'comet',
          text: 'The comet appears to be breaking up.',
          right: false,
          why: 'From this far away, a look is all there is for now. “appears” tells you just that.',
        },
        {
          id: 'buses',
          text: 'Several school buses were canceled this morning.',
          right: true,
          why: 'The bus company knows how many, and on which lines. One call would have turned “Several” into a number you can check.',
        },
        {
          id: 'vaccine',
          text: 'The shot may protect for more than five years; so far it has been watched for two.',
          right: false,
          why: 'Nobody can call the future. The text even tells you how long the study has run, so “may” is well placed.',
        },
        {
          id: 'goalkeeper',
          text: 'Goalkeeper Amy Cho could be back for the final, her doctor says.',
          right: false,
          why: 'The knee is still healing, and the doctor does not know yet either. “could” is her honest answer today.',
        },
      ],
    },
    {
      kind: 'mark',
      id: 'sky-flash',
      part: 'practice',
      title: 'A flash in the sky',
      prompt: 'Is there a hedge? Mark as few words as will do, or say that there is nothing to mark.',
      item: {
        id: 'lesson-3-02',
        topic: 'science',
        layer: 'hedge',
        difficulty: 3,
        text: 'What caused the flash has yet to be confirmed. The telescope on Mount Corvin saw it at 2:14 a.m. on March 8, astronomer Yusuf Demir wrote.',
        spans: [
          {
            outer: 'What caused the flash has yet to be confirmed',
            core: 'yet to be confirmed',
            subType: 'caveat',
            rationale:
              '“has yet to be confirmed” says openly that the cause is not known for sure. It is a caveat, and useful: now you know which part is firm.',
          },
        ],
        foils: [
          {
            quote: 'saw it at 2:14 a.m. on March 8',
            family: 'firm-verb',
            reason:
              '“saw” is firm, and the minute and the day are given. The writer takes no step back here.',
          },
        ],
      },
    },
    {
      kind: 'mistake',
      id: 'theo-robots',
      part: 'practice',
      title: 'Theo and the robot final',
      intro: 'Theo looked for hedges in the school paper and wrote down what he thought.',
      prompt: 'Which of his thoughts went wrong?',
      student: 'Theo',
      text: 'After the lost final, captain Ines Moreau alleged that the other robot was over the weight limit. Judge Ravi Sen noted a weight of 61 kilos. The result could still change, since Moreau has asked for a second weighing.',
      marks: [
        {
          id: 'alleged',
          quote: 'alleged',
          layer: 'hedge',
          says: 'The writer reports what she says without vouching for it: a soft reporting verb.',
          wrong: false,
          why: 'Theo is right. “alleged” keeps the writer out of it and leaves the point with Ines Moreau.',
        },
        {
          id: 'accuses',
          says: 'So the writer does not believe her.',
          wrong: true,
          why: '“alleged” does not say that. A writer who cannot know the weight has good reason not to vouch for either team.',
        },
        {
          id: 'noted',
          quote: 'noted',
          layer: 'hedge',
          says: '“noted” is weaker than “proved”, so the writer steps back.',
          wrong: true,
          why: '“noted” asks you to take the 61 kilos as so. A verb need not be as strong as “proved” to be firm.',
        },
        {
          id: 'could',
          quote: 'could',
          layer: 'hedge',
          says: 'A maybe-word. Before the second weighing, nobody knows the result.',
          wrong: false,
          why: 'Right twice: “could” is a maybe-word, and Theo says why it fits. That is reading, not just hunting for words.',
        },
      ],
    },
    {
      kind: 'read',
      id: 'before-you-mark',
      part: 'article',
      title: 'Before you mark',
      body: `Next is paragraph 6, the last of the article. You mark **hedges only**.

Ask of each sentence:

- Does a word leave it open whether it is so?
- Who is speaking? A group without a face is a hedge too, as in lesson 2.
- Is a detail of something reported too vague to check?
- Does the text itself say that something is unsure?

Vague words in a piece of advice need no mark. Nothing is reported there that you would want to check.`,
    },
    {
      kind: 'exercise',
      id: 'paragraph-six',
      part: 'article',
      title: 'Paragraph 6, hedges only',
      exerciseId: 'article-6-hedges',
      intro:
        'Mark the fewest words that do the stepping back. A hedge here is no black mark against the writer: some of them are a service to you.',
    },
    {
      kind: 'order',
      id: 'how-sure-ladder',
      part: 'check-out',
      title: 'From sure to unsure',
      prompt: 'How sure is the writer that the bridge opens on Monday? Put the sentences in order.',
      top: 'Most sure',
      bottom: 'Least sure',
      cards: [
        {
          id: 'will',
          text: 'The new bridge will open on Monday.',
          why: '“will” leaves no room. If the bridge stays closed, the sentence was wrong.',
        },
        {
          id: 'very-likely',
          text: 'The new bridge will very likely open on Monday.',
          why: '“very likely” opens the door a crack. The writer expects Monday but keeps a little room.',
        },
        {
          id: 'might',
          text: 'The new bridge might open on Monday.',
          why: '“might” says that Monday is possible and no more. You would not plan a trip on it.',
        },
        {
          id: 'unknown',
          text: 'Nobody knows yet if the new bridge will open at all.',
          why: 'A caveat on the whole thing. It is the least sure of the four, and it may be the most honest.',
        },
      ],
    },
    {
      kind: 'mark',
      id: 'flu-shots',
      part: 'check-out',
      title: 'Flu shots',
      prompt: 'Is there a hedge? Mark as few words as will do, or say that there is nothing to mark.',
      item: {
        id: 'lesson-3-03',
        topic: 'health',
        layer: 'hedge',
        difficulty: 3,
        text: 'Nurse Kate Obi told the ninth graders that flu shots would start on October 6 and that each student would need a signed form.',
        foils: [
          {
            quote: 'would start',
            family: 'past-future',
            reason:
              'Her words were “Flu shots will start”. After the past verb “told”, “will” turns into “would” and stays just as firm.',
          },
          {
            quote: 'would need',
            family: 'past-future',
            reason:
              'This “would” follows “told” as well, so it is “will” moved into the past. And a need is a duty, not a doubt.',
          },
        ],
        safe: 'Both times “would” is only “will” after “told”. It hangs on no if, and the date is given.',
      },
    },
    {
      kind: 'mark',
      id: 'choir',
      part: 'check-out',
      title: 'The choir concert',
      prompt: 'Is there a hedge? Mark as few words as will do, or say that there is nothing to mark.',
      item: {
        id: 'lesson-3-04',
        topic: 'culture',
        layer: 'hedge',
        difficulty: 3,
        text: 'Tickets for Friday’s concert must be picked up by noon, choir leader Paul Eze wrote to parents. If the heating failed again, the choir would sing in the gym.',
        spans: [
          {
            outer: 'would sing in the gym',
            core: 'would',
            subType: 'maybe',
            rationale:
              'This “would” hangs on “If the heating failed again”. The gym is the plan for a case that may never come, so it is a maybe-word.',
          },
        ],
        foils: [
          {
            quote: 'must be picked up',
            family: 'duty-word',
            reason: '“must” is a duty for everybody with a ticket. It leaves nothing open.',
          },
        ],
      },
    },
  ],
};
