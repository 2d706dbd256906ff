import 'server-only';
import type { LessonSource } from './lesson-schema';

export const LESSON_5: LessonSource = {
  id: 'frames-and-checking',
  number: 5,
  title: 'Frames, motives and caveats',
  question: 'Somebody writes down why you did something. How could they know?',
  minutes: 20,
  goals: [
    'tell what somebody did from what a text says they wanted',
    'spot a frame or a caveat, and a “would” that hangs on one',
    'plan how a statement could be checked, with an end that may be yes, no or still open',
  ],
  takeAlong:
    'You can see what people do; for why they do it, ask who could know, and what would speak for it or against it.',
  steps: [
    {
      id: 'late-on-tuesday',
      part: 'question',
      kind: 'read',
      title: 'Late on Tuesday',
      body: [
        'Imagine that you are Noor. You come into orchestra practice nine minutes late, because the bus stood in traffic. Later you read the notes that another student took:',
        '> Noor came in at 4:09. She wanted to show the new conductor that she does not need rehearsals.',
        'The first sentence is fair. Everybody saw the door open, and there is a clock above it.',
        'The second makes your ears go hot. But even if it were right, how would the person with the notebook know? Nobody asked you. Nobody can look into your head.',
        'The two sentences stand side by side, in the same firm voice. In the news, they often do too.',
      ].join('\n\n'),
    },
    {
      id: 'deeds-and-reasons',
      part: 'idea',
      kind: 'read',
      title: 'A deed, a reason, a cause',
      body: [
        'A deed can be seen. A **reason** sits in somebody’s head, and a **cause** has to be worked out. Look for words such as “wants to”, “in order to”, “is bent on” or “has led to”.',
        'If the text itself says such a thing and shows no evidence, mark a claim and call it [Mind-reading or cause](/glossary#motive).',
        'Two things to keep apart:',
        '- **A source comes first.** “Some fans say the club wants to sell him” is first [“Some people”](/glossary#faceless-group). Mind-reading is accepted as well.\n- **People may speak for themselves.** “I want a shorter season, coach Maya Olsen said” has a name behind it: it is attributed. So is what the coach says about others.',
        'Mind-reading can hit the truth. You just cannot see how the writer knows.',
      ].join('\n\n'),
    },
    {
      id: 'frames-and-caveats',
      part: 'idea',
      kind: 'read',
      title: 'Frames and caveats',
      body: [
        'Sometimes a text tells you where its own knowledge ends. That is a [caveat or frame](/glossary#caveat), and you mark it as a hedge.',
        '- A **caveat** says that something is unsure or disputed: “this remains unconfirmed”.\n- A **frame** says that something holds on one way of seeing it: “on this reading”, “through the eyes of a fan”.',
        'A “would” that hangs on a frame, or on an “if”, is a [maybe-word](/glossary#maybe): “On this reading, the choir would lose.” In “She said it would rain”, it is only “will” moved into the past. Leave that one.',
        'That two people disagree about a plan is plain news, not a caveat.',
        'A caveat is no confession. It is a writer being fair to you.',
      ].join('\n\n'),
    },
    {
      id: 'what-would-it-take',
      part: 'idea',
      kind: 'read',
      title: 'What would it take to check?',
      body: [
        'You have found a claim. Now be curious. Ask four things:',
        '1. **Who could know?** Somebody who was there, who decided, or who counted.\n2. **Which record might exist?** The minutes (written notes) of a meeting, a letter, a log, a photo with a date.\n3. **What would show that it is right?**\n4. **What would show that it is wrong?** If nothing ever could, no check can help you.',
        'A check can end in three ways: it holds, it does not hold, or it stays open. All three are good results. Lost papers make a claim open, not false.',
        'Reasons are the hardest to check, but they leave traces: plans, messages, what people said before they acted.',
      ].join('\n\n'),
    },
    {
      id: 'swim-club-aloud',
      part: 'example',
      kind: 'example',
      title: 'The swim club, thought aloud',
      intro: 'Three sentences, and both layers at once.',
      text: 'The Friday course ended on March 3, the website of the Marlow Swim Club says. The club wants to make room for guests who pay more. On this reading, beginners would have nowhere to go, although the new timetable remains unconfirmed.',
      thoughts: [
        {
          quote: 'The Friday course ended on March 3',
          layer: null,
          think: 'A deed, with a date, and a website where I can look it up. I leave it.',
        },
        {
          quote: 'wants to make room for guests who pay more',
          layer: 'claim',
          think:
            'The voice stays just as firm, but now I am inside the club’s head. Nobody is quoted and no plan is shown. The text itself names a motive, so I mark the sentence: Mind-reading or cause.',
        },
        {
          quote: 'On this reading',
          layer: 'hedge',
          think:
            'The next part holds on one way of seeing things. That is a frame. I mark it as a hedge, and I am glad that it is there.',
        },
        {
          quote: 'would',
          layer: 'hedge',
          think:
            'It hangs on “On this reading”, so it is a maybe-word. It also softens the main verb, so “beginners would have nowhere to go” is no claim to mark.',
        },
        {
          quote: 'remains unconfirmed',
          layer: 'hedge',
          think:
            'A caveat, and no claim besides: the only job of these words is to say that something is unsure.',
        },
      ],
      conclusion:
        'How would I check the motive? I would ask who ended the course, and look for the minutes of meetings before March 3. They may speak of room for guests, or of a leaking pipe. If there are none, it stays open, and that is fine.',
    },
    {
      id: 'camera',
      part: 'practice',
      kind: 'sort',
      title: 'Could a camera have seen it?',
      intro:
        'Seven scraps from student papers. Think of a camera that was there the whole time and saw everything.',
      prompt: 'Put each scrap where it belongs.',
      bins: [
        { id: 'deed', name: 'A deed', hint: 'A camera could have caught it.' },
        { id: 'reason', name: 'A reason or a cause', hint: 'It is in a head, or has to be worked out.' },
        { id: 'frame', name: 'A frame or caveat', hint: 'It tells you how far the text goes.' },
      ],
      cards: [
        {
          id: 'side-door',
          text: '“locked the side door at four”',
          bin: 'deed',
          why: 'A camera would show the key, the door and the clock. Why the door was locked is another matter.',
        },
        {
          id: 'latecomers',
          text: '“in order to catch latecomers”',
          bin: 'reason',
          why: 'The words “in order to” open a reason. A camera sees the door, but not what it was locked for.',
        },
        {
          id: 'losing-team',
          text: '“in the eyes of the losing team”',
          bin: 'frame',
          why: 'It limits what follows to one way of seeing things, so it is a frame.',
        },
        {
          id: 'younger-players',
          text: '“has made younger players stay away”',
          bin: 'reason',
          why: 'This names a cause. A camera could show that fewer of them come, but not what made them stay away.',
        },
        {
          id: 'bent-on',
          text: '“is bent on winning at any price”',
          bin: 'reason',
          why: 'To be “bent on” something is to want it badly. Wanting happens in a head.',
        },
        {
          id: 'surveys',
          text: '“handed out 40 surveys on Friday”',
          bin: 'deed',
          why: 'A camera would show the sheets, and you could count them.',
        },
        {
          id: 'kinder-reading',
          text: '“on a kinder reading of the rules”',
          bin: 'frame',
          why: 'There are other readings, and the scrap says so. What follows holds on this one, so it is a frame.',
        },
      ],
    },
    {
      id: 'bakery',
      part: 'practice',
      kind: 'mark',
      title: 'The bakery',
      prompt: 'Is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-5-01',
        topic: 'consumer',
        layer: 'claim',
        difficulty: 2,
        text: 'The bakery on Dean Street has opened an hour earlier since May 2, a notice in its window says. The owner is trying to win back the customers of the new café.',
        spans: [
          {
            outer: 'The owner is trying to win back the customers of the new café',
            core: 'trying to win back the customers',
            subType: 'motive',
            rationale:
              'With “is trying to win back”, the text names what the owner is after. Nobody is quoted and nothing is shown, so the text itself is reading a mind.',
          },
        ],
        foils: [
          {
            quote: 'The bakery on Dean Street has opened an hour earlier since May 2',
            family: 'sourced-figure',
            reason:
              'There is a date and a document, “a notice in its window”. You could walk past and read it.',
          },
        ],
      },
    },
    {
      id: 'priya-and-the-phones',
      part: 'practice',
      kind: 'mistake',
      title: 'Priya and the phones',
      intro: 'Priya has just learned about mind-reading, and now she sees it in many places.',
      prompt: 'Choose all of Priya’s thoughts that went wrong.',
      student: 'Priya',
      text: 'Principal Hana Osei said on Monday that she wants calmer lessons. The phone ban has brought grades up, and the student council objects only to get attention. Whether the ban will stay remains unclear.',
      marks: [
        {
          id: 'calmer-lessons',
          quote: 'she wants calmer lessons',
          layer: 'claim',
          says: 'Mind-reading. Nobody can look into her head.',
          wrong: true,
          why: 'Principal Hana Osei has a name and speaks about her own wish, so the statement is attributed. You could ask her.',
        },
        {
          id: 'grades-up',
          quote: 'The phone ban has brought grades up',
          layer: 'claim',
          says: 'A cause, in the words of the text itself, with no evidence.',
          wrong: false,
          why: 'Even if grades rose, it would take more to show that the ban was the cause.',
        },
        {
          id: 'attention',
          quote: 'the student council objects only to get attention',
          layer: 'claim',
          says: 'A motive. The text does not say how it knows.',
          wrong: false,
          why: 'That the council objects could be heard. “Only to get attention” is a reason, and the text gives no source for it.',
        },
        {
          id: 'remains-unclear',
          quote: 'Whether the ban will stay remains unclear',
          layer: 'claim',
          says: 'Nobody stands behind this one, so I mark it.',
          wrong: true,
          why: 'The only job of the sentence is to say that something is open. That is a caveat, so it belongs on the hedge layer.',
        },
        {
          id: 'so-untrue',
          says: 'Nobody can prove what the council wants, so that part is not true.',
          wrong: true,
          why: 'Unverified is not false. The text gives you no way to check it, and that is all you know so far.',
        },
      ],
    },
    {
      id: 'training-on-grass',
      part: 'practice',
      kind: 'mark',
      title: 'Training on grass',
      prompt: 'Is there a hedge? Mark as few words as will do, or say that there is nothing to mark.',
      item: {
        id: 'lesson-5-02',
        topic: 'sport',
        layer: 'hedge',
        difficulty: 3,
        text: 'Coach Dario Lemke said the team would train on grass from May 12. Looked at in a certain light, that is good news for the school band, which shares the gym.',
        spans: [
          {
            outer: 'Looked at in a certain light',
            core: 'in a certain light',
            subType: 'caveat',
            rationale:
              'The words “in a certain light” say that the news is good on one way of seeing it. That is a frame.',
          },
        ],
        foils: [
          {
            quote: 'would train',
            family: 'past-future',
            reason:
              'This “would” follows “said” and hangs on no frame and no “if”. The coach’s words were “The team will train”.',
          },
        ],
      },
    },
    {
      id: 'snack-stand',
      part: 'practice',
      kind: 'choose',
      title: 'The snack stand',
      intro:
        'You read in a student paper: “The new snack stand has made students skip lunch.” You want to check it.',
      prompt: 'Which steps would bring you closer to an answer?',
      many: true,
      options: [
        {
          id: 'writer-likes',
          text: 'Find out whether the writer likes the snack stand.',
          right: false,
          why: 'It tells you something about the writer. People who dislike a thing can be right about it, so it does not settle the question.',
        },
        {
          id: 'lunch-counts',
          text: 'Look at the daily lunch counts from before and after the stand opened.',
          right: true,
          why: 'A record from before and after can speak for the claim or against it.',
        },
        {
          id: 'other-causes',
          text: 'Find out what else changed in those weeks, such as trips or exams.',
          right: true,
          why: 'The claim names a cause, and another change might explain the same drop.',
        },
        {
          id: 'sounds-likely',
          text: 'Ask five friends whether it sounds likely.',
          right: false,
          why: 'You would learn how it sounds. None of the five would know more than you do.',
        },
        {
          id: 'ask-students',
          text: 'Ask students who stopped buying lunch when they stopped, and why.',
          right: true,
          why: 'They can speak about their own reasons, and they may name the stand or something else.',
        },
      ],
    },
    {
      id: 'before-two-and-three',
      part: 'article',
      kind: 'read',
      title: 'Before you mark paragraphs 2 and 3',
      body: [
        'These two paragraphs need both layers, so read them twice.',
        '**First, hedges.** Where does the text step back? Watch for frames and caveats, and ask of every “would” whether it hangs on something.',
        '**Then, claims.** What does the text put forward as true, and who stands behind it? When a source speaks of somebody’s aim, the source comes first: choose “Some people”, for example, before mind-reading.',
        'The article says things about what countries and people want. You may have your own view on some of them. Put it aside for a while. For each mark, ask only: what does this text give a reader to check it with?',
      ].join('\n\n'),
    },
    {
      id: 'mark-two-and-three',
      part: 'article',
      kind: 'exercise',
      title: 'Mark paragraphs 2 and 3',
      exerciseId: 'article-2-3',
      intro:
        'Mark hedges and claims in paragraphs 2 and 3. The same words may carry a mark on both layers. A reason to leave something is worth as much as a reason to mark it.',
    },
    {
      id: 'checking-plan',
      part: 'article',
      kind: 'write',
      title: 'Your checking plan',
      intro: [
        'Choose one claim from paragraphs 2 and 3 and plan how a reporter could check it. You do not have to carry the plan out, and you do not have to know how it ends.',
        'Do not guess at facts. “The ministry that would have decided” is fine where you do not know a name.',
      ].join('\n\n'),
      prompt: 'Draft a plan that could end in yes, in no, or in “still open”.',
      fields: [
        {
          id: 'claim',
          label: 'The claim you want to check',
          hint: 'Copy the words from the article, or start from one of your marks.',
          rows: 2,
          offer: 'own-claims',
        },
        {
          id: 'who',
          label: 'Who could know?',
          hint: 'Somebody who was there, who decided or who counted. An office is fine.',
          rows: 2,
        },
        {
          id: 'record',
          label: 'Which document or record might exist?',
          hint: 'What would you ask to see, and from which time?',
          rows: 2,
        },
        { id: 'right', label: 'What would show that it is right?', rows: 2 },
        { id: 'wrong', label: 'What would show that it is wrong?', rows: 2 },
        {
          id: 'open',
          label: 'What may stay open?',
          hint: 'What could this plan fail to settle, even if everybody helps?',
          rows: 2,
        },
      ],
      criteria: [
        {
          id: 'one-statement',
          question: 'Is it one statement that could be true or false?',
          help: 'If your claim holds two statements, choose one. If it needs a detail first, such as which steps are meant, say so in the plan.',
        },
        {
          id: 'really-know',
          question: 'Could the people you name really know?',
          help: 'They were there, they decided, or they counted. Somebody with a strong opinion is not yet somebody who knows.',
        },
        {
          id: 'findable',
          question: 'Could another person go and look for your record?',
          help: '“The internet” cannot be looked up. A kind of paper, an office and a time can.',
        },
        {
          id: 'both-ways',
          question: 'Could your plan speak for the claim, and could it also speak against it?',
          help: 'Imagine each result. If one of them can never happen, change the plan, or say why no check could settle it. Finding nothing is not the same as “wrong”.',
        },
        {
          id: 'no-side',
          question: 'Would two people on different sides both call the plan fair?',
          help: 'A fair plan does not know its result beforehand. It treats yes, no and “still open” alike.',
        },
      ],
      samples: [
        {
          title: 'A plan for “capital cities … are watching”',
          fields: {
            claim:
              '“capital cities on both sides of the Atlantic are watching how Moscow manages its relationship with Pyongyang”',
            who: 'People in the foreign ministries of those countries who work on this region. First I would have to ask which capitals are meant.',
            record:
              'Speeches, answers to questions in parliament, and published reports of these ministries from the months before the discussion.',
            right:
              'For each capital that is meant: at least one such paper with a date that follows this relationship closely.',
            wrong:
              'The papers of those months exist and can be read, and in the capitals that are meant the topic does not come up.',
            open: 'Some of what ministries watch is not public. If I find nothing in public papers, I do not know what is in the others.',
          },
          comment:
            '**Strong:** it notices that “capital cities” must be filled in first. It names people whose job it would be to know, and papers with a time. It says openly what public papers cannot show.\n\n**Could be sharper:** “follows closely” is still a matter of taste. How often would be enough? And if public papers are silent, that weakens the claim but does not quite prove it wrong. The last field sees this; the field before it could say it too.',
        },
        {
          title: 'A plan for “actors intent on drawing Seoul”',
          fields: {
            claim: '“there are actors intent on drawing Seoul into a broader enterprise”',
            who: 'The “voices” who gave the warning. I would ask them whom they mean and how they know.',
            record: 'I would search the internet for it.',
            right: 'If one of the actors says so, or if there is a plan on paper.',
            wrong: 'If I find nothing.',
            open: 'I may not find out who the voices are.',
          },
          comment:
            '**Strong:** going back to the voices is the right first step, and so is the question “how do you know?”. The plan sees that an aim can be shown by the actor’s own words or by a plan on paper.\n\n**Could be sharper:** “the internet” is not yet a record. Which paper, from whom, from which time? And finding nothing would not show that the claim is wrong; it would leave it open. Once it is known who is meant, their papers and their own answer could speak against it as well as for it.',
        },
      ],
    },
    {
      id: 'check-choir',
      part: 'check-out',
      kind: 'mark',
      title: 'The choir',
      prompt: 'Is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-5-03',
        topic: 'culture',
        layer: 'claim',
        difficulty: 3,
        text: 'Choir director Femi Adeola told the Hallway Gazette on June 2 that he aims to halve the number of trips. Whether the parents’ board will agree is not known.',
        foils: [
          {
            quote: 'he aims to halve the number of trips',
            family: 'named-source',
            reason:
              'It is an aim, but Femi Adeola speaks of his own, by name and to a named paper. That is attributed.',
          },
          {
            quote: 'Whether the parents’ board will agree is not known',
            family: 'caveat-clause',
            reason:
              'The only job of this sentence is to say that something is open. That makes it a caveat, on the hedge layer.',
          },
        ],
        safe: 'A named person speaks of his own aim, and the second sentence only says that something is open. Neither is an unverified claim.',
      },
    },
    {
      id: 'check-hens',
      part: 'check-out',
      kind: 'mark',
      title: 'The hens',
      prompt: 'Is there a hedge? Mark as few words as will do, or say that there is nothing to mark.',
      item: {
        id: 'lesson-5-04',
        topic: 'school',
        layer: 'hedge',
        difficulty: 4,
        text: 'If the class kept its four hens over the summer, the eggs would pay for the feed, says the plan on the wall. Teacher Olu Bright told the class that he would decide by June 10.',
        spans: [
          {
            outer: 'If the class kept its four hens over the summer, the eggs would pay for the feed',
            core: 'would',
            subType: 'maybe',
            rationale:
              'The “would” in “would pay” hangs on the “If” at the start: it is so only in that case. So it is a maybe-word.',
          },
        ],
        foils: [
          {
            quote: 'would decide',
            family: 'past-future',
            reason:
              'This “would” follows “told the class that” and hangs on no “if”. It is “will decide” moved into the past.',
          },
        ],
      },
    },
    {
      id: 'check-trees',
      part: 'check-out',
      kind: 'choose',
      title: 'The trees',
      intro:
        'A local paper writes: “The town planted the new trees to hide the parking lot.” You look for evidence.',
      prompt: 'Which finding would speak against the claim?',
      options: [
        {
          id: 'do-hide',
          text: 'A photo that shows how well the trees hide the parking lot.',
          right: false,
          why: 'This fits the claim, but it does not prove it. What a thing does is not always what it was meant for.',
        },
        {
          id: 'nobody-remembers',
          text: 'Three people who have worked at the town hall for years do not remember the reason.',
          right: false,
          why: 'This leaves the claim open. That three people forgot the reason does not tell you what it was.',
        },
        {
          id: 'older-plan',
          text: 'A planting plan with the same trees, from before the lot was thought of.',
          right: true,
          why: 'If the trees were planned before anybody thought of a parking lot, hiding it can hardly have been the reason.',
        },
        {
          id: 'dislikes',
          text: 'A letter to the paper from a man who dislikes the trees.',
          right: false,
          why: 'This tells you what he thinks of the trees. It says nothing about why they were planted.',
        },
      ],
    },
  ],
};
