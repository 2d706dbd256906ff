import 'server-only';
import type { LessonSource } from './lesson-schema';

export const LESSON_4: LessonSource = {
  id: 'claim-or-not',
  number: 4,
  title: 'Claim or not a claim?',
  question: 'If I mark everything that comes without proof, I mark the whole page. Where do I stop?',
  minutes: 15,
  goals: [
    'ask four questions about a statement, always in the same order',
    'say at which question a statement drops out, and why',
    'tell advice, mood and “somebody spoke” from a claim that needs a source',
    'see where a claim begins and where it ends',
  ],
  takeAlong:
    'Four questions, in order: can it be true or false, is it softened, can I check it, and if not, who stands behind it?',
  steps: [
    {
      id: 'chat-at-seven',
      part: 'question',
      kind: 'read',
      title: 'Five sentences before breakfast',
      body: [
        'At seven in the morning, somebody posts this in the class chat:',
        '> Somebody broke the heating on purpose. Mr. Tran, the caretaker, says the new part comes on Thursday. It could take even longer. Bring blankets. Cold rooms make cold hearts.',
        'Not one of these five sentences comes with proof. Does that mean you have to doubt all five? You would never get to school.',
        'You already treat them differently. You pack a blanket. You wait for Thursday. And one sentence makes you stop and think: wait, how do you know that?',
        'This lesson puts that feeling into four questions. With them you can say which sentence needs a closer look, and why the others do not.',
      ].join('\n\n'),
    },
    {
      id: 'four-questions',
      part: 'idea',
      kind: 'read',
      title: 'Four questions, always in this order',
      body: [
        'Take one statement at a time and ask:',
        '1. **Could it be true or false?** If not, stop. It is no [claim](/glossary#claim).\n2. **Is its own main verb softened by a [maybe-word](/glossary#maybe)?** If so, stop. It is hedged, not claimed.\n3. **Does the text give you something to check it with?** A named person or body, a document, a figure with a date or an origin. If so, stop. You know where to ask.\n4. **Still here?** Then it is an unverified claim. Now ask who stands behind it.',
        'The order saves work: nobody needs a source for advice.',
        'Stopping at question 3 does not mean “true”. Reaching question 4 does not mean “false”. It means that this text gives you no way to check.',
      ].join('\n\n'),
    },
    {
      id: 'question-one',
      part: 'idea',
      kind: 'read',
      title: 'What drops out at question 1',
      body: [
        'Much good writing is neither true nor false:',
        '- **Advice and wishes:** “Bring blankets.”\n- **Pictures and mood:** “Cold rooms make cold hearts.”\n- **General truths:** “Words matter.” There is no news in it.',
        'Two more kinds drop out by our rule, even if you could call them true or false:',
        '- **That somebody spoke, and how:** “She answered at once.” Judge what she said, not the speaking.\n- **“Nobody knows yet”:** its only job is to say that something is unsure. That is a [caveat](/glossary#caveat), on the hedge layer.',
        'Two kinds stay in: **forecasts** (“It will snow”) and **judgments** (“It is the best team”). If the text says that it is so, it counts.',
      ].join('\n\n'),
    },
    {
      id: 'how-much-to-mark',
      part: 'idea',
      kind: 'read',
      title: 'Where a claim begins and ends',
      body: [
        'Mark the part that could be true or false. In “Two players say the coach is leaving”, that is “the coach is leaving”. A mark that takes in “Two players say” is fine too.',
        'Judge each half by itself when words like “and” or “but” join two statements. One half may be softened and the other firm.',
        'Sometimes a claim hides in a few words without a verb of its own. Try to put **“there is”** or **“there was”** in front. “A parent reported a fight in the locker room”: there was a fight. That is news, so it is a claim.',
        'For the last question, who stands behind it, you have the five names in the [glossary](/glossary#claim).',
      ].join('\n\n'),
    },
    {
      id: 'library-aloud',
      part: 'example',
      kind: 'example',
      title: 'The library, thought aloud',
      intro:
        'Here is how it sounds when somebody asks the four questions. Notice how often the answer is “leave it”.',
      text: 'Visits to the town library have doubled in a year, its yearly report says. The noise has driven older readers away, some parents say, and the staff could ask for a quiet room.',
      thoughts: [
        {
          quote: 'Visits to the town library have doubled in a year',
          layer: null,
          think:
            'Question 1: it could be true or false, so I go on. Question 2: no maybe-word. Question 3: yes, the yearly report. I stop and mark nothing. The report might still be wrong, but I know where to look.',
        },
        {
          quote: 'some parents say',
          layer: null,
          think:
            'These words tell me that somebody spoke. That is never the claim. As a hedge I would mark them. Here they only help me at question 4.',
        },
        {
          quote: 'The noise has driven older readers away',
          layer: 'claim',
          think:
            'True or false? It could be either. Softened? No, “has driven” is firm. Something to check it with? No names, no paper. So I reach question 4 and mark it. A group that nobody could phone stands behind it: [“Some people”](/glossary#faceless-group).',
        },
        {
          quote: 'the staff could ask for a quiet room',
          layer: null,
          think:
            'After “and” comes a new half, so I start again. It drops out at question 2: “could” softens the main verb. “Could” is a hedge. As a claim, I leave it.',
        },
      ],
      conclusion:
        'Four looks, one mark. The parents may well be right about the noise. The mark says only that this text gives you nothing to check it with.',
    },
    {
      id: 'past-question-one',
      part: 'practice',
      kind: 'choose',
      title: 'Past the first gate',
      intro: 'Only the first question counts here.',
      prompt: 'Which of these sentences get past question 1?',
      many: true,
      options: [
        {
          id: 'river-freeze',
          text: 'The river will freeze before New Year.',
          right: true,
          why: 'It is a forecast, and in January everyone can see whether it came true.',
        },
        {
          id: 'best-team',
          text: 'May the best team win.',
          right: false,
          why: 'This is a wish. You can share it or not, but no fact in the world could make it true or false.',
        },
        {
          id: 'choir-stronger',
          text: 'The choir is stronger than it was a year ago.',
          right: true,
          why: 'It is a judgment, and people may argue about it, but the sentence says that it is so.',
        },
        {
          id: 'book-friend',
          text: 'A good book is a friend.',
          right: false,
          why: 'This is a picture with a general truth in it. Nothing is reported about any one book or reader.',
        },
        {
          id: 'sounded-sure',
          text: 'The speaker answered slowly and chose her words with care.',
          right: false,
          why: 'It tells you how somebody spoke. You could call that true or false, but by the rule you judge what was said, and that is not here.',
        },
      ],
    },
    {
      id: 'where-it-stops',
      part: 'practice',
      kind: 'sort',
      title: 'Where does it stop?',
      intro: 'Six sentences from the week of a school trip. Run each one through the questions.',
      prompt: 'Put each sentence where it stops.',
      bins: [
        { id: 'stops-1', name: 'Stops at question 1', hint: 'It cannot be true or false.' },
        { id: 'stops-2', name: 'Stops at question 2', hint: 'A maybe-word softens its main verb.' },
        {
          id: 'stops-3',
          name: 'Stops at question 3',
          hint: 'The text gives you something to check it with.',
        },
        { id: 'goes-through', name: 'Goes through', hint: 'An unverified claim.' },
      ],
      cards: [
        {
          id: 'raincoat',
          text: 'Pack a raincoat for Thursday.',
          bin: 'stops-1',
          why: 'This is advice. You can take it or leave it, but it is neither true nor false.',
        },
        {
          id: 'driver',
          text: 'The bus company loses our booking every year, a driver says.',
          bin: 'goes-through',
          why: 'It is firm, and it could be true or false. One driver without a name stands behind it, so you cannot go and ask.',
        },
        {
          id: 'june',
          text: 'The trip could be moved to June.',
          bin: 'stops-2',
          why: 'The main verb is softened by “could”. Nobody says that the trip will be moved.',
        },
        {
          id: 'log',
          text: 'The last fire drill took nine minutes, according to the log in the office.',
          bin: 'stops-3',
          why: 'There is a document, the log in the office. You know where to look it up, so the statement has a source.',
        },
        {
          id: 'sixth-graders',
          text: 'The sixth-graders will leave first, vice principal Carla Nunes said.',
          bin: 'stops-3',
          why: 'A person with a name and an office stands behind it. It is a firm forecast, but you know whom to ask.',
        },
        {
          id: 'hostel-full',
          text: 'The hostel has given our rooms to another school.',
          bin: 'goes-through',
          why: 'It could be true or false, it is firm, and no source is given. The text simply says so. The name of this kind is “Nobody says”.',
        },
      ],
    },
    {
      id: 'evening-in-the-hall',
      part: 'practice',
      kind: 'mark',
      title: 'An evening in the hall',
      prompt: 'Is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-4-01',
        topic: 'school',
        layer: 'claim',
        difficulty: 3,
        text: 'At Tuesday’s meeting, several parents spoke about the timetable, and a few of them raised their voices. A school day should leave time for a walk outside.',
        foils: [
          {
            quote: 'several parents spoke about the timetable',
            family: 'that-somebody-spoke',
            reason:
              'The words “several parents spoke” only tell you that people talked. What they said is not in the text, so there is nothing to judge.',
          },
          {
            quote: 'a few of them raised their voices',
            family: 'that-somebody-spoke',
            reason:
              'Here you learn how people spoke. By the rule, that somebody spoke and how is never the claim.',
          },
          {
            quote: 'A school day should leave time for a walk outside',
            family: 'advice-or-mood',
            reason:
              'With “should”, this is advice. You may agree or not, but it does not say that anything is so.',
          },
        ],
        safe: 'The first sentence tells you only that people spoke and how, and the second is advice. Both stop at question 1.',
      },
    },
    {
      id: 'milo-at-the-museum',
      part: 'practice',
      kind: 'mistake',
      title: 'Milo at the museum',
      intro: 'Milo knows the four questions, but he was in a hurry.',
      prompt: 'Choose all of Milo’s decisions that went wrong.',
      student: 'Milo',
      text: 'The town museum lost a third of its visitors last year, curator Bea Lund said, and it may close on Mondays. Its entrance hall is a sleeping giant. A guard says that the ticket machine gives back too little money.',
      marks: [
        {
          id: 'lost-visitors',
          quote: 'The town museum lost a third of its visitors last year',
          layer: 'claim',
          says: 'I mark this. There is no document, so it is unverified.',
          wrong: true,
          why: 'A named person is enough to stop at question 3, and curator Bea Lund is one. You could ask for the numbers there.',
        },
        {
          id: 'may-close',
          quote: 'it may close on Mondays',
          layer: null,
          says: 'I leave this. ‘May’ softens the verb.',
          wrong: false,
          why: 'The statement stops at question 2, and “may” would be marked on the hedge layer only.',
        },
        {
          id: 'sleeping-giant',
          quote: 'Its entrance hall is a sleeping giant',
          layer: 'claim',
          says: 'I mark this. The text says it flat, with no source.',
          wrong: true,
          why: '“A sleeping giant” is a picture that sets a mood. It stops at question 1, so a source is never asked for.',
        },
        {
          id: 'ticket-machine',
          quote: 'the ticket machine gives back too little money',
          layer: 'claim',
          says: 'I mark this. One guard without a name stands behind it.',
          wrong: false,
          why: 'It is firm, it could be true or false, and “a guard” is one unnamed voice. The guard may well be right, too.',
        },
      ],
    },
    {
      id: 'chess-club',
      part: 'practice',
      kind: 'mark',
      title: 'Dinner at the chess club',
      prompt: 'Is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-4-02',
        topic: 'culture',
        layer: 'claim',
        difficulty: 4,
        text: 'Over dessert, a longtime member of the chess club told the other guests of secret talks to move the tournament to another city.',
        spans: [
          {
            outer:
              'a longtime member of the chess club told the other guests of secret talks to move the tournament to another city',
            core: 'secret talks to move the tournament',
            subType: 'one-unnamed',
            rationale:
              'You can turn “secret talks to move the tournament” into “there were secret talks”, so it is passed on as news. One member of the club, without a name, stands behind it.',
          },
        ],
      },
    },
    {
      id: 'before-paragraph-one',
      part: 'article',
      kind: 'read',
      title: 'Before you mark paragraph 1',
      body: [
        'Now the real text. Paragraph 1 has five sentences, and you mark claims only.',
        'Take them one by one. For each sentence, find every statement in it and start at question 1. Some sentences hold more than one statement, and the answers can differ.',
        'When you are not sure, ask: at which question would this stop? If you can name the question, you have your reason to leave it. If nothing stops it, mark it and choose who stands behind it.',
        'The text is about a conflict in which people suffer and on which people disagree. Your marks take no side. They say what this text lets a reader check.',
      ].join('\n\n'),
    },
    {
      id: 'mark-paragraph-one',
      part: 'article',
      kind: 'exercise',
      title: 'Mark the claims in paragraph 1',
      exerciseId: 'article-1-claims',
      intro:
        'Mark each unverified claim in paragraph 1 and choose who stands behind it. Leave what stops at one of the first three questions. You may change your marks until you hand in.',
    },
    {
      id: 'check-rumor',
      part: 'check-out',
      kind: 'choose',
      title: 'The pool',
      intro:
        '> Word has it that the pool will stay closed all summer. It should at least get some fresh paint.',
      prompt: 'Which part, if any, is an unverified claim?',
      options: [
        {
          id: 'word-has-it',
          text: '“Word has it”',
          right: false,
          why: 'These words only say that people talk. They hide the speaker, so you would mark them as a hedge.',
        },
        {
          id: 'closed',
          text: '“the pool will stay closed all summer”',
          right: true,
          why: 'This is a firm forecast, and nothing but talk stands behind it. The name of this kind is “A report of a report”.',
        },
        {
          id: 'painted',
          text: '“It should at least get some fresh paint”',
          right: false,
          why: 'This is advice, as “should” shows. It stops at question 1 because it cannot be true or false.',
        },
        {
          id: 'none',
          text: 'None of it',
          right: false,
          why: 'One part does go through: the text passes on that the pool “will stay closed”, and it gives you nobody to ask.',
        },
      ],
    },
    {
      id: 'check-harbor',
      part: 'check-out',
      kind: 'mark',
      title: 'The lake',
      prompt: 'Is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-4-03',
        topic: 'weather',
        layer: 'claim',
        difficulty: 3,
        text: 'Without rain in the next ten days, the lake will be far too low for the regatta, harbor master Ingrid Vos warned on Friday. A sailor lives by the sky.',
        foils: [
          {
            quote: 'the lake will be far too low for the regatta',
            family: 'named-source',
            reason:
              'It is a firm forecast, but a named person gives it: “harbor master Ingrid Vos”. That stops it at question 3.',
          },
          {
            quote: 'A sailor lives by the sky',
            family: 'advice-or-mood',
            reason:
              'This is a saying that sets the mood. It reports nothing about any one sailor, so it stops at question 1.',
          },
        ],
        safe: 'The forecast has a named person behind it, Ingrid Vos, and the second sentence is only a saying. Nothing reaches question 4.',
      },
    },
    {
      id: 'check-cafeteria',
      part: 'check-out',
      kind: 'mark',
      title: 'The cafeteria',
      prompt: 'Is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-4-04',
        topic: 'school',
        layer: 'claim',
        difficulty: 4,
        text: 'Since the new menu came in, fewer students eat in the cafeteria. The kitchen log lists 30 kilos of rice for Monday, and cook Marta Weiss may add a second soup.',
        spans: [
          {
            outer: 'Since the new menu came in, fewer students eat in the cafeteria',
            core: 'fewer students eat',
            subType: 'no-source',
            alternatives: ['motive'],
            rationale:
              'That “fewer students eat” there is said flat, and no source is given for it. The kitchen log is about rice, not about how many students eat.',
          },
        ],
        foils: [
          {
            quote: 'The kitchen log lists 30 kilos of rice for Monday',
            family: 'sourced-figure',
            reason:
              'The figure has an origin: “the kitchen log”. You could look it up, so it stops at question 3.',
          },
          {
            quote: 'cook Marta Weiss may add a second soup',
            family: 'softened',
            reason: 'The main verb is softened by “may”, so this half is hedged and not claimed.',
          },
        ],
      },
    },
  ],
};
