import 'server-only';
import type { LessonSource } from './lesson-schema';

export const LESSON_6: LessonSource = {
  id: 'reading-the-whole',
  number: 6,
  title: 'The whole article',
  question: 'If I mark more, I find more. So why not mark everything?',
  minutes: 35,
  goals: [
    'read a whole text on both layers without mixing them up',
    'name the look-alikes that cause false alarms',
    'read your own result fairly, with what you found and what you marked too much',
    'rewrite a sentence so that a reader could check it, and add no facts',
  ],
  takeAlong:
    'Reading well is telling apart: know what to look at twice, and know what you can leave in peace.',
  steps: [
    {
      id: 'toast-alarm',
      part: 'question',
      kind: 'read',
      title: 'The alarm that hated toast',
      body: [
        'The smoke alarm in the school kitchen never missed a fire. It also rang for toast, for hot soup, and once for a birthday candle.',
        'In the first week, everybody ran outside. In the third week, people sighed and stayed where they were. In the fifth week, somebody took the battery out.',
        'Next door hung an alarm that never rang at all. It was quiet, and everybody liked it. That one was no use either.',
        'A reader can be like the first alarm and doubt every line. A reader can be like the second and let everything pass. Both have stopped reading. The hard part lies between: to ring for smoke and to stay calm about toast.',
      ].join('\n\n'),
    },
    {
      id: 'two-passes',
      part: 'idea',
      kind: 'read',
      title: 'Two layers, two passes',
      body: [
        'The two layers ask different things. A [hedge](/glossary#hedge) is about **words**: where does the writer step back? A [claim](/glossary#claim) is about **what is said**: is it put forward as true, and can I check it?',
        'That gives four kinds of sentence: with a hedge only, with a claim only, with both, and with neither. All four are normal. A firm sentence without a single hedge can be an unverified claim. A sentence full of hedges need not make any claim.',
        'So read twice. First pass: hedges, the shortest words that step back. Second pass: claims, with your four questions. A hedge may sit inside a claim. Then both marks are right.',
      ].join('\n\n'),
    },
    {
      id: 'look-alikes',
      part: 'idea',
      kind: 'read',
      title: 'Toast: the usual look-alikes',
      body: [
        'Most false alarms come from a few look-alikes.',
        '- **Duty words:** “must”, “should” and “need to” say what to do. They are not maybe-words. Nor is “can”.\n- **Urgent or sure verbs:** “warned”, “urged” and “revealed” do not step back.\n- **“She said it would rain”:** only “will” moved into the past.\n- **Plain passives:** “the road was closed” hides no speaker.\n- **Strong words with a name:** “a disaster, said coach Lin Okafor” is attributed.\n- **Advice, pictures, sayings:** neither true nor false.',
        'A useful habit: say your reason before you mark. “It sounds odd” is not a reason. “A group that nobody could phone” is one.',
      ].join('\n\n'),
    },
    {
      id: 'fair-result',
      part: 'idea',
      kind: 'read',
      title: 'How to read your result',
      body: [
        'Your result has two sides, and you need both: **what you found**, and **what you marked outside**.',
        'Somebody who marks every line finds everything. That is the toast alarm. So the points are made in such a way that marking everything earns nothing, and so does marking nothing.',
        'If you find more than before and mark no more outside, you have learned to tell apart. If both numbers go up together, you may only have learned to suspect.',
        'Each mark outside comes with its own reason. Those reasons are the most useful part of the page.',
        'And a last time: [unverified](/glossary#claim) is not false, and hedged is not dishonest.',
      ].join('\n\n'),
    },
    {
      id: 'track-aloud',
      part: 'example',
      kind: 'example',
      title: 'The running track, thought aloud',
      intro: 'Two passes over two sentences. Watch how much is left in peace.',
      text: 'Some trainers believe that the new track has caused more injuries, although this remains unconfirmed. Nurse Ilse Kramer said on Monday that she must now write down every injury, and warned that her list would be long.',
      thoughts: [
        {
          quote: 'Some trainers believe',
          layer: 'hedge',
          think:
            'First pass, hedges. A group without names, with its verb: a [faceless source](/glossary#faceless-source). I could not phone “some trainers”.',
        },
        {
          quote: 'remains unconfirmed',
          layer: 'hedge',
          think: 'Still the first pass. The text says itself that something is not sure: a caveat.',
        },
        {
          quote: 'must',
          layer: null,
          think:
            'This looks a bit like a maybe-word. But it is a duty: the nurse has to write. Toast, so I leave it.',
        },
        {
          quote: 'warned that her list would be long',
          layer: null,
          think:
            '“Warned” adds urgency, not doubt. “Would” follows it and hangs on no “if”, so it is only “will” moved into the past. No hedge here. And are there claims? Both halves of this sentence, the duty and the long list, come from a named person. I leave them on both layers.',
        },
        {
          quote: 'the new track has caused more injuries',
          layer: 'claim',
          think:
            'Second pass, claims. It could be true or false, “has caused” is firm, and there is nothing to check it with. The trainers stand behind it, so I choose “Some people”. A cause is in it too, and that name would be accepted.',
        },
        {
          think:
            'Does the caveat cancel the claim? No. “This remains unconfirmed” tells me openly that the statement is not checked. The claim is still there, now with a fair label on it.',
        },
      ],
      conclusion:
        'Two hedges, one claim, and more than half of the words left in peace. The trainers may be right. The nurse’s list may one day show it, or show the opposite.',
    },
    {
      id: 'five-of-thirteen',
      part: 'practice',
      kind: 'choose',
      title: 'A result to read',
      intro: 'Sam gets back a result: “Found 8 of 11. 5 of your 13 marks were outside.”',
      prompt: 'What should Sam do first?',
      options: [
        {
          id: 'read-reasons',
          text: 'Read the reasons for the five marks outside and look for what they share.',
          right: true,
          why: 'Perhaps three of the five are duty words. Then one rule would remove three false alarms and cost Sam nothing.',
        },
        {
          id: 'mark-more',
          text: 'Mark more next time, so that the last three are found too.',
          right: false,
          why: 'With more marks of the same kind, Sam would find a little more and ring for a lot more toast. The reasons come first.',
        },
        {
          id: 'mark-fewer',
          text: 'Mark fewer next time, so that nothing is outside.',
          right: false,
          why: 'Fewer marks alone do not tell anything apart. Sam might drop good marks along with the false alarms.',
        },
        {
          id: 'text-is-bad',
          text: 'Decide that the text is not to be trusted, since it holds as many as 11 places to mark.',
          right: false,
          why: 'The number of places says how much there is to notice. It does not say that anything in the text is untrue.',
        },
      ],
    },
    {
      id: 'fair-pass-one',
      part: 'practice',
      kind: 'mark',
      title: 'The science fair, first pass',
      prompt:
        'First pass: is there a hedge? Mark as few words as will do, or say that there is nothing to mark.',
      item: {
        id: 'lesson-6-01',
        topic: 'science',
        layer: 'hedge',
        difficulty: 3,
        text: 'The talk in the hallway is that the science fair will be canceled. On Tuesday, teacher Noah Stein urged everyone in the course to keep building.',
        spans: [
          {
            outer: 'The talk in the hallway is that',
            core: 'talk in the hallway',
            subType: 'hidden-speaker',
            rationale:
              'With “The talk in the hallway”, somebody is talking, but the text does not say who. The wording takes the speaker away.',
          },
        ],
        foils: [
          {
            quote: 'will be canceled',
            family: 'can-or-will',
            reason: 'The word “will” is firm. It looks ahead, but it leaves nothing open as “might” does.',
          },
          {
            quote: 'urged',
            family: 'firm-verb',
            reason: 'The verb “urged” adds urgency, and urgency is not doubt.',
          },
        ],
      },
    },
    {
      id: 'fair-pass-two',
      part: 'practice',
      kind: 'mark',
      title: 'The science fair, second pass',
      intro: 'The same words again. Now the other layer.',
      prompt: 'Second pass: is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-6-02',
        topic: 'science',
        layer: 'claim',
        difficulty: 3,
        text: 'The talk in the hallway is that the science fair will be canceled. On Tuesday, teacher Noah Stein urged everyone in the course to keep building.',
        spans: [
          {
            outer: 'The talk in the hallway is that the science fair will be canceled',
            core: 'will be canceled',
            subType: 'hearsay',
            rationale:
              'That the fair “will be canceled” is a firm forecast, and forecasts count. Only “talk” stands behind it, so it is a report of a report.',
          },
        ],
        foils: [
          {
            quote: 'teacher Noah Stein urged everyone in the course to keep building',
            family: 'that-somebody-spoke',
            reason:
              'This tells you that a named teacher spoke, and what the teacher urged is advice. It stops at question 1.',
          },
        ],
      },
    },
    {
      id: 'three-trays',
      part: 'practice',
      kind: 'sort',
      title: 'Three trays',
      intro: 'Six sentences. Only the words in quotation marks count.',
      prompt: 'What would you do with the words in quotation marks?',
      bins: [
        { id: 'hedge', name: 'Mark as a hedge', hint: 'The writer steps back.' },
        { id: 'claim', name: 'Mark as a claim', hint: 'Put forward as true, with nothing to check it with.' },
        { id: 'leave', name: 'Leave it', hint: 'Toast.' },
      ],
      cards: [
        {
          id: 'hums-at-night',
          text: 'The statue in the park “is said to” hum at night.',
          bin: 'hedge',
          why: 'Said by whom? The passive takes the speaker away. That is a hidden speaker, and a hedge.',
        },
        {
          id: 'two-minutes',
          text: 'A cleaner says that “the bell rings two minutes late”.',
          bin: 'claim',
          why: 'It is firm, it could be true or false, and one cleaner without a name stands behind it.',
        },
        {
          id: 'forecaster',
          text: 'Forecaster Nils Berg said that it “would” snow.',
          bin: 'leave',
          why: 'After “said”, this is only “will” moved into the past. It hangs on no “if” and on no frame.',
        },
        {
          id: 'soup-cold',
          text: 'Guest Rita Falk wrote in the guest book on May 3 that “the soup was ice cold”.',
          bin: 'leave',
          why: 'There is a name, a book and a date. The words are strong, but you know where they come from.',
        },
        {
          id: 'mill',
          text: 'Rumor has it that “the mill closes in spring”.',
          bin: 'claim',
          why: 'What is put forward is firm, and only a rumor stands behind it. The words before it, “Rumor has it”, are the hedge.',
        },
        {
          id: 'bikes',
          text: '“Lately”, four bikes have gone missing, janitor Ole Brun reported.',
          bin: 'hedge',
          why: 'It stands where a date belongs, and you could not look it up. That is a vague detail, even with a named source.',
        },
      ],
    },
    {
      id: 'ines-at-the-pool',
      part: 'practice',
      kind: 'mistake',
      title: 'Ines at the pool',
      intro: 'Ines does not want to miss anything.',
      prompt: 'Choose all of Ines’s marks that went wrong.',
      student: 'Ines',
      text: 'Head coach Jo Brandl said the relay team would swim in lane four. Some swimmers believe that the water is colder than last year, and its temperature should be taken daily. Team captain Kira Bloom revealed her plan for the finals.',
      marks: [
        {
          id: 'would-swim',
          quote: 'would',
          layer: 'hedge',
          says: 'A maybe-word. Perhaps they will not swim there.',
          wrong: true,
          why: 'A false alarm. It follows “said”, so it is “will” moved into the past. Plans can change, but the words do not step back.',
        },
        {
          id: 'some-swimmers',
          quote: 'Some swimmers believe',
          layer: 'hedge',
          says: 'A faceless source. I could not phone them.',
          wrong: false,
          why: 'It is a group without names, with its verb. You could not phone “some swimmers”.',
        },
        {
          id: 'colder',
          quote: 'the water is colder than last year',
          layer: 'claim',
          says: '‘Some people’ stand behind it, and no number is given.',
          wrong: false,
          why: 'It is firm and could be true or false. A thermometer and last year’s log might settle it.',
        },
        {
          id: 'should-measure',
          quote: 'its temperature should be taken daily',
          layer: 'claim',
          says: 'Nobody says why. Unverified.',
          wrong: true,
          why: 'A false alarm. “Should” makes it advice, and advice is neither true nor false.',
        },
        {
          id: 'revealed',
          quote: 'revealed',
          layer: 'hedge',
          says: 'A soft reporting verb. It sounds secret.',
          wrong: true,
          why: 'A false alarm. “Revealed” asks you to take it as true, so it does the opposite of stepping back.',
        },
      ],
    },
    {
      id: 'night-bus',
      part: 'practice',
      kind: 'mark',
      title: 'The night bus',
      prompt: 'Is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-6-03',
        topic: 'transport',
        layer: 'claim',
        difficulty: 3,
        text: 'Patience has its limits. The old night bus is a disgrace and breaks down twice a week, driver Leila Haddad told the town council on June 4.',
        foils: [
          {
            quote: 'Patience has its limits',
            family: 'advice-or-mood',
            reason: 'This is a general truth that sets the mood. There is no news in it.',
          },
          {
            quote: 'The old night bus is a disgrace and breaks down twice a week',
            family: 'named-source',
            reason:
              'The words are strong, but a named person stands behind them: “driver Leila Haddad”, on a date. That is attributed.',
          },
        ],
        safe: 'The strong words belong to Leila Haddad, who is named, and the first sentence is a saying. Loud is not the same as unverified.',
      },
    },
    {
      id: 'robots',
      part: 'practice',
      kind: 'mark',
      title: 'Robots by noon',
      prompt: 'Is there a hedge? Mark as few words as will do, or say that there is nothing to mark.',
      item: {
        id: 'lesson-6-04',
        topic: 'technology',
        layer: 'hedge',
        difficulty: 2,
        text: 'Every team must hand in its robot by noon on Friday, head judge Kofi Lange said. The judges can take off ten points for each loose wire.',
        foils: [
          {
            quote: 'must hand in',
            family: 'duty-word',
            reason:
              'The word “must” is a duty. It says what the teams have to do and leaves nothing in doubt.',
          },
          {
            quote: 'can take off',
            family: 'can-or-will',
            reason:
              'The word “can” says what the judges are allowed to do. With “might”, it would be left open.',
          },
        ],
        safe: 'A duty, a permission and a named judge with the neutral verb “said”: the text does not step back anywhere.',
      },
    },
    {
      id: 'before-the-whole',
      part: 'article',
      kind: 'read',
      title: 'Before you begin',
      body: [
        'Six paragraphs, both layers. You have met every paragraph before, but some of them on one layer only. Forget your old marks and read with fresh eyes.',
        'Take about twenty minutes. One way to do it:',
        '1. Read the whole text once and mark nothing.\n2. First pass: hedges only.\n3. Second pass: claims only, with the four questions.\n4. Look at each mark once more. Can you say your reason in five words? If not, think again.',
        'You can stop at any time and come back; your marks are kept. Careful readers will differ here and there, and for many such places the key accepts both.',
      ].join('\n\n'),
    },
    {
      id: 'mark-the-whole',
      part: 'article',
      kind: 'exercise',
      title: 'Mark the whole article',
      exerciseId: 'whole-article',
      intro:
        'Mark hedges and unverified claims in all six paragraphs. Then read your result the fair way: what you found, and what you marked outside.',
    },
    {
      id: 'rewrite',
      part: 'article',
      kind: 'write',
      title: 'Rewrite one sentence',
      intro: [
        'You have seen what a reader cannot check in this text. Now stand on the other side: you are the editor. Take one sentence and rewrite it so that a reader could check it.',
        'You do not know the facts, so do not make them up. Put a note in square brackets where a fact is needed, such as [name of the official] or [date]. And where the text holds something open, keep it open.',
      ].join('\n\n'),
      prompt: 'Rewrite one sentence of the article so that a reader could check it.',
      fields: [
        {
          id: 'sentence',
          label: 'The sentence you chose',
          hint: 'Copy it from the article.',
          rows: 3,
        },
        {
          id: 'rewrite',
          label: 'Your rewrite',
          hint: 'Use square brackets for facts that you do not know.',
          rows: 4,
        },
        {
          id: 'left-open',
          label: 'What you had to leave open, and why',
          rows: 3,
        },
      ],
      criteria: [
        {
          id: 'who-says',
          question: 'Could a reader now find out who says it?',
          help: 'There is a person, a body or a document, or a bracket that asks for exactly that.',
        },
        {
          id: 'details',
          question: 'Is there a place for each missing detail that matters?',
          help: 'Look for the who, when, where and how many. “Recently” becomes [date], “some” becomes [how many].',
        },
        {
          id: 'no-new-facts',
          question: 'Did you add no facts of your own?',
          help: 'Everything new is in brackets. If a name or a number did not come from the article, it should not stand there.',
        },
        {
          id: 'doubt-kept',
          question: 'Is your sentence as sure, and only as sure, as the original?',
          help: 'If the article says “could”, so do you. A clear source does not turn a possibility into a fact.',
        },
        {
          id: 'no-side',
          question: 'Would people on different sides both call your sentence fair?',
          help: 'Read it as somebody who disagrees with it. Have you made anyone look better or worse than the original does?',
        },
      ],
      samples: [
        {
          title: 'A rewrite of the report by journalists',
          fields: {
            sentence:
              'Earlier, Western journalists reported that North Korean experts were observed in certain conflict zones, fueling debate about the extent of Pyongyang’s involvement in the war and the broader implications for international security.',
            rewrite:
              'On [date], [name of the journalist] of [name of the paper] reported that [name or office of the witness] had seen [how many] North Korean experts in [place] on [date of the sighting]. [Name of a person who took part in the debate] has since asked in [place and date of the speech or article] how far Pyongyang is involved in the war.',
            'left-open':
              'How the witness could tell who these people were. I do not know whether the report says so. I left out “the broader implications” because I could not tell what they are.',
          },
          comment:
            '**Strong:** every missing detail has its own bracket, and the date of the report is kept apart from the date of the sighting. “Were observed” now has somebody who observed. “Fueling debate” has become something that a reader could look up. The last field asks a good question that no bracket could answer.\n\n**Could be sharper:** the article speaks of several journalists. If there was more than one report, the rewrite should leave room for that. And it is long; two plain sentences for the first half would read better.',
        },
        {
          title: 'A rewrite of “Some observers argue”',
          fields: {
            sentence:
              'Some observers argue that Kyiv’s defense depends on a broad coalition, and Seoul could play a larger role through military aid, intelligence sharing, or defense procurement.',
            rewrite:
              '[Name and office of one observer] showed in [title and date of a paper or speech] that Kyiv’s defense depends on a broad coalition, and Seoul will play a larger role through military aid, intelligence sharing, or defense procurement.',
            'left-open': 'The names of the other observers.',
          },
          comment:
            '**Strong:** the faceless group has become one person with a name, an office and a paper or speech, so a reader would know where to look. Nothing is made up; what is missing stands in brackets.\n\n**Could be sharper:** the sentence has become surer than the original. “Argue” has turned into “showed”, and “could” into “will”. With “argued” and “could”, the doubt would stay where it was. “A broad coalition” might get a bracket as well: [which countries].',
        },
      ],
    },
    {
      id: 'check-trail',
      part: 'check-out',
      kind: 'mark',
      title: 'The east trail',
      prompt: 'Is there a hedge? Mark as few words as will do, or say that there is nothing to mark.',
      item: {
        id: 'lesson-6-05',
        topic: 'weather',
        layer: 'hedge',
        difficulty: 3,
        text: 'The east trail was closed on Sunday after the storm brought down dozens of trees, park director Mina Roth said, and hikers must use the lake path.',
        spans: [
          {
            outer: 'dozens of trees',
            core: 'dozens',
            subType: 'vague-detail',
            rationale:
              'The word “dozens” stands where a number belongs. It could be 24 trees or 90, and you could not check it.',
          },
        ],
        foils: [
          {
            quote: 'was closed',
            family: 'plain-passive',
            reason:
              'This is an ordinary passive about an event. It hides no speaker, since nobody’s words are reported in it.',
          },
          {
            quote: 'must use',
            family: 'duty-word',
            reason:
              'The word “must” is a duty: hikers have to take the other path. Nothing is left in doubt.',
          },
        ],
      },
    },
    {
      id: 'check-fares',
      part: 'check-out',
      kind: 'mark',
      title: 'The fares',
      prompt: 'Is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-6-06',
        topic: 'transport',
        layer: 'claim',
        difficulty: 4,
        text: 'The valley bus line raised its fares on May 1, its price list shows. Some riders say that the extra money goes into advertising, and bicycles could soon cost more too.',
        spans: [
          {
            outer: 'Some riders say that the extra money goes into advertising',
            core: 'the extra money goes into advertising',
            subType: 'faceless-group',
            rationale:
              'That the money “goes into advertising” is firm and could be true or false. Only “Some riders” stand behind it, a group that nobody could phone.',
          },
        ],
        foils: [
          {
            quote: 'The valley bus line raised its fares on May 1',
            family: 'sourced-figure',
            reason: 'There is a date and a document, “its price list”. You could look it up.',
          },
          {
            quote: 'bicycles could soon cost more too',
            family: 'softened',
            reason: 'The main verb is softened by “could”, so this half is hedged and not claimed.',
          },
        ],
      },
    },
    {
      id: 'check-two-results',
      part: 'check-out',
      kind: 'choose',
      title: 'Before and after',
      intro:
        'A class practices for a month. Before, it marked 5 of 10 sentences that held a claim, and 3 of 10 that held none. After, it marks 9 of 10 that hold one, and 8 of 10 that hold none.',
      prompt: 'What is the fairest thing to say?',
      options: [
        {
          id: 'better-spotting',
          text: 'The class has become much better at spotting claims: 9 of 10 is more than 5 of 10.',
          right: false,
          why: 'That tells only half. It marks more claims, but it also marks 8 of 10 sentences that hold none.',
        },
        {
          id: 'texts-worse',
          text: 'The texts have become less honest.',
          right: false,
          why: 'The numbers are about the readers. And an unverified claim would not make a text dishonest in any case.',
        },
        {
          id: 'nothing-changed',
          text: 'Nothing has changed, since the one number makes up for the other.',
          right: false,
          why: 'Something has: the class now marks 17 of 20 sentences, where it used to mark 8. It has become quicker to doubt.',
        },
        {
          id: 'marks-more',
          text: 'The class marks more of everything and tells claims apart no better than before.',
          right: true,
          why: 'Both numbers went up together. Before, 12 of 20 decisions were right; now it is 11. That is more suspicion, not a better eye.',
        },
      ],
    },
  ],
};
