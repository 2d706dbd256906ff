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
    'tell a hedge that fits what is known from one where the writer could easily have been exact',
  ],
  takeAlong: 'A hedge shows where somebody stopped being sure; ask if more could have been known.',
  steps: [
    {
      kind: 'read',
      id: 'the-fair',
      part: 'question',
      title: 'Inside or outside?',
      body: `The school fair is on Saturday. On Thursday the planning team has to choose: yard or gym.

The weather service says, *“Rain is likely after 2 p.m.”*

Mr. Bell from next door says, *“It will stay dry. I have lived here for forty years.”*

“At least he gives a clear answer,” says Tarek.

“So do they,” says Lotte. “After a hundred Thursdays like this one, it rains on most of the Saturdays, and on some it does not. *Likely* is the answer.”

Who sounds more sure? And who has told you more about Saturday?`,
    },
    {
      kind: 'read',
      id: 'three-more-ways',
      part: 'idea',
      title: 'Three more ways to step back',
      body: `Lesson 2 had the faceless source, the hidden speaker and the [soft reporting verb](/glossary#soft-verb). Here are the other three kinds of hedge.

- A [maybe-word](/glossary#maybe): *may, might, could, likely, seems, appears*. “The bus **might** be late.”
- A [vague detail](/glossary#vague-detail): too vague to check, where a who, where, when or how many of something reported belongs. “**Dozens** waited.” How many is that?
- A [caveat](/glossary#caveat): the text says outright that something is unsure or disputed. “The cause **is still unknown**.” In the list of kinds it is called *caveat or frame*; frames come in lesson 5.

Mark as few words as will do. Often one is enough.`,
    },
    {
      kind: 'read',
      id: 'look-alikes',
      part: 'idea',
      title: 'Four that only look like it',
      body: `- **Can** says what somebody or something is able to do. “Hail can break glass.” That is firm.
- **Will** is firm as well, even if nobody knows the future.
- **Must, should, need to** are about duty. “You must wait” leaves nothing open.
- **Would** has two lives. In “Dad said it would rain”, it is only *will* moved into the past: his words were “It will rain”. No hedge. But in “If we had a roof, we would stay outside”, it hangs on an *if*. That is a maybe-word.

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
          why: 'The shop’s words were “It will be ready”. After “promised”, that turns into “would” and stays as firm.',
        },
        {
          id: 'with-a-second-oven',
          text: 'The bakery would sell twice as much if it had a second oven.',
          right: true,
          why: 'There is no second oven. The “would” hangs on “if it had”, so the text tells you what might be, not what is.',
        },
        {
          id: 'told-me',
          text: 'My cousin told me she would call after practice.',
          right: false,
          why: 'She said “I will call”. In a report, “will” becomes “would”, and no doubt comes in.',
        },
      ],
    },
    {
      kind: 'read',
      id: 'good-hedges',
      part: 'idea',
      title: 'When a hedge is the right word',
      body: `A study of 40 mice shows something about 40 mice. A scientist who writes “this **may** also hold for people” is not weak. She is exact about how far her evidence goes.

Compare: “**Several** lockers were broken into.” Somebody could have walked down the hall and counted. The exact number was within reach.

That is still not a lie. Perhaps the hall was closed off. But you may ask two questions of any hedge: **Could they have known more when they wrote it?** And **would more have helped me check?**`,
    },
    {
      kind: 'example',
      id: 'moss',
      part: 'example',
      title: 'Moss in the dark',
      intro: 'From a science club’s newsletter. I look for hedges, and ask of each one if it fits.',
      text: 'Team leader Lin Zhao suggested that moss grows faster in the dark. It may be the cooler air, though that remains untested. In some jars, the moss has died. Each team must water its jars daily, for moss can turn brown in a day.',
      thoughts: [
        {
          quote: 'suggested',
          layer: 'hedge',
          think:
            'A soft reporting verb. The writer passes on Lin’s idea and does not vouch for it. For a first idea, that fits.',
        },
        {
          quote: 'may',
          layer: 'hedge',
          think: 'A maybe-word. Cooler air is one possible reason, and the text says no more than that.',
        },
        {
          quote: 'remains untested',
          layer: 'hedge',
          think: 'The text tells me outright what nobody has checked. A caveat, and I am glad of it.',
        },
        {
          quote: 'some',
          layer: 'hedge',
          think:
            'Which jars, and how many? A vague detail. Here I would ask the writer for more: you can count jars.',
        },
        {
          quote: 'must water',
          think:
            'My pen is already moving. But “must” is a duty. It says what to do, not how sure anybody is.',
        },
        {
          quote: 'can turn brown',
          think:
            '“can” sounds a bit like “could”. But “could turn brown” would leave it open, and “can turn brown” tells me what moss does. I leave it.',
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
          hint: 'Something is left open, or is too vague to check.',
        },
        { id: 'firm', name: 'Only looks like it', hint: 'Duty, ability, or a firm future.' },
      ],
      cards: [
        {
          id: 'gloves',
          text: 'Every skater must wear gloves.',
          bin: 'firm',
          why: '“must” is a duty, and nothing is left open.',
        },
        {
          id: 'appears',
          text: 'The ice appears to be thinner by the door.',
          bin: 'hedge',
          why: '“appears” reports a look. The word keeps a small step away from “is”.',
        },
        {
          id: 'hot-water',
          text: 'Hot water can crack cold ice.',
          bin: 'firm',
          why: '“can” tells you what hot water is able to do. That is firm.',
        },
        {
          id: 'opens-at-six',
          text: 'Coach Anders said the rink would open at six.',
          bin: 'firm',
          why: 'The coach’s own words were “It will open at six”. This “would” is only “will” moved into the past.',
        },
        {
          id: 'more-staff',
          text: 'If it had one more guard, the rink would stay open until ten.',
          bin: 'hedge',
          why: '“would” hangs on “If it had one more guard”. The longer hours are only a possibility.',
        },
        {
          id: 'two-days',
          text: 'The repair will take two days.',
          bin: 'firm',
          why: '“will take” is firm. Things may turn out otherwise, but the sentence leaves no room for that.',
        },
        {
          id: 'lately',
          text: 'Lately the lights have gone out during games.',
          bin: 'hedge',
          why: '“Lately” stands where a date belongs. Last week, or since last winter?',
        },
      ],
    },
    {
      kind: 'choose',
      id: 'exact-words',
      part: 'practice',
      title: 'Four hedges, one morning',
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
          id: 'filling',
          text: 'The new tooth filling may last ten years; so far it has been tested for two.',
          right: false,
          why: 'Nobody can measure ten years after two. “may” says how far the test goes.',
        },
        {
          id: 'goalkeeper',
          text: 'Goalkeeper Amy Cho could be back for the final, her doctor says.',
          right: false,
          why: 'How fast she heals, the doctor cannot know yet. “could” is a fair answer today.',
        },
        {
          id: 'buses',
          text: 'Several school buses were canceled this morning.',
          right: true,
          why: 'The bus company knows how many, and which. One call would have turned “Several” into a number you can check.',
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
        id: 'lesson-3-01',
        topic: 'science',
        layer: 'hedge',
        difficulty: 3,
        text: 'What caused the flash has yet to be confirmed. The telescope on Mount Corvin saw it at 2:14 a.m. on March 8, astronomer Yusuf Maran wrote.',
        spans: [
          {
            outer: 'What caused the flash has yet to be confirmed',
            core: 'yet to be confirmed',
            subType: 'caveat',
            rationale:
              '“has yet to be confirmed” says openly that the cause is not known for sure. It is a caveat, and a useful one.',
          },
        ],
        foils: [
          {
            quote: 'saw it at 2:14 a.m. on March 8',
            family: 'firm-verb',
            reason: '“saw” is firm, and the minute and the day are given. Nothing here steps back.',
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
      prompt: 'Choose all of Theo’s thoughts that went wrong.',
      student: 'Theo',
      text: 'Captain Elif Moreau alleged that the other robot was over the weight limit. Judge Ravi Sen noted a weight of 61 kilos. The result could still change, since Moreau has asked for a second weighing.',
      marks: [
        {
          id: 'alleged',
          quote: 'alleged',
          layer: 'hedge',
          says: 'The writer reports and does not vouch: a soft reporting verb.',
          wrong: false,
          why: '“alleged” leaves the point with the captain. The writer neither backs it nor denies it.',
        },
        {
          id: 'noted',
          quote: 'noted',
          layer: 'hedge',
          says: '‘noted’ is weaker than ‘proved’, so the writer steps back.',
          wrong: true,
          why: '“noted” asks you to take the 61 kilos as true. A verb need not be as strong as “proved” to be firm.',
        },
        {
          id: 'could',
          quote: 'could',
          layer: 'hedge',
          says: 'A maybe-word. Before the second weighing, nobody knows the result.',
          wrong: false,
          why: '“could” is a maybe-word, and Theo also says why it fits.',
        },
        {
          id: 'accuses',
          says: 'The writer does not believe the captain, or it would say ‘said’.',
          wrong: true,
          why: '“alleged” says only that the writer does not vouch for it. Whether the writer believes it, the text does not tell.',
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
- Who is speaking? Remember the faceless source and the hidden speaker.
- Is a detail of something reported too vague to check?
- Does the text itself say that something is unsure?`,
    },
    {
      kind: 'exercise',
      id: 'paragraph-six',
      part: 'article',
      title: 'Paragraph 6, hedges only',
      exerciseId: 'article-6-hedges',
      intro: 'Mark the fewest words that do the stepping back. A hedge is no black mark against the writer.',
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
          why: '“very likely” means that the writer expects Monday but keeps a little room.',
        },
        {
          id: 'might',
          text: 'The new bridge might open on Monday.',
          why: '“might” says that Monday is possible and no more.',
        },
        {
          id: 'unknown',
          text: 'Nobody knows yet if the new bridge will open at all.',
          why: 'A caveat on the whole thing: not only Monday but the opening itself is open.',
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
        id: 'lesson-3-02',
        topic: 'health',
        layer: 'hedge',
        difficulty: 3,
        text: 'Nurse Kate Obi told the ninth graders that flu shots would start on October 6 and that each student would need a signed form.',
        foils: [
          {
            quote: 'would start',
            family: 'past-future',
            reason:
              'The nurse’s words were “Flu shots will start”. After the past verb “told”, “will” turns into “would” and stays just as firm.',
          },
          {
            quote: 'would need',
            family: 'past-future',
            reason: 'This “would” follows “told” as well. And a need is a duty, not a doubt.',
          },
        ],
        safe: 'Both times “would” is only “will” after “told”. It hangs on no “if”, and the date is given.',
      },
    },
    {
      kind: 'mark',
      id: 'choir',
      part: 'check-out',
      title: 'The choir concert',
      prompt: 'Is there a hedge? Mark as few words as will do, or say that there is nothing to mark.',
      item: {
        id: 'lesson-3-03',
        topic: 'culture',
        layer: 'hedge',
        difficulty: 3,
        text: 'Tickets for Friday’s concert must be picked up by noon, choir leader Paul Eze wrote to parents. If the hall had a second exit, it would hold 300 guests.',
        spans: [
          {
            outer: 'If the hall had a second exit, it would hold 300 guests',
            core: 'would',
            subType: 'maybe',
            rationale:
              'This “would” hangs on “If the hall had a second exit”. The text says what might be, not what is, so it is a maybe-word.',
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
