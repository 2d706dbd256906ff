import 'server-only';
import type { LessonSource } from './lesson-schema';

export const LESSON_1: LessonSource = {
  id: 'what-did-we-read',
  number: 1,
  title: 'What did we just read?',
  question: 'Six paragraphs, no title, no name, no date. What do I know now, and what was I only told?',
  minutes: 15,
  goals: [
    'name what a text leaves out: headline, writer, outlet and date',
    'tell a statement you can check from a claim with nothing behind it, and both from an opinion',
    'say why unverified does not mean false, and hedged does not mean dishonest',
  ],
  takeAlong: 'Unverified is not false, and hedged is not dishonest: notice first, judge later.',
  steps: [
    {
      kind: 'read',
      id: 'page-without-a-top',
      part: 'question',
      title: 'A page without a top',
      body: `Somebody drops six paragraphs into your class chat. They are about South Korea, Russia and the war in Ukraine. They sound like news. This course is about those six paragraphs, and that is just how they came to us.

Look at what is not there:

- no **headline** that says what the story is
- no **byline**, the line that names the writer
- no **outlet**, the paper or site that printed it
- no **date**

So you cannot ask the writer, and you do not know if “now” means this week or two years ago. That does not make the text wrong. But it leaves you with one tool: the words. How much can you learn from the words alone?`,
    },
    {
      kind: 'read',
      id: 'three-kinds',
      part: 'idea',
      title: 'Three kinds of sentence',
      body: `A **fact** is true and can be shown to be. As a reader, ask what you are given to check with: a person or body with a name, a document, a date, a figure with its origin.

*“31 students are sick today,” said nurse Ida Moss.* You could ask her.

A [claim](/glossary#claim) is put forward as true. With nothing to check it by, it is an **unverified claim**.

*“Half the school is sick.”* Says who?

An **opinion**, as we use the word here, is a wish, advice or taste. It is not true or false.

*“Sick students should stay home.”*

But *“This flu will be the worst in years”* says how things will be. That is a claim.`,
    },
    {
      kind: 'read',
      id: 'the-early-bell',
      part: 'idea',
      title: 'The early bell',
      body: `On Thursday Malik said, “Last bell is at 1:30 tomorrow.” Who told him? He could not remember. Half his table laughed. One girl went to the office and asked. It was true.

On Thursday, what Malik said was **unverified**: nobody at the table could check it from his words. It was never false. “Unverified” tells you about the text in front of you. “False” tells you about the world. You need more than the text to get from one to the other.

The girl did the useful thing. She did not believe it, and she did not laugh. She noticed that something was missing, and went to find it.`,
    },
    {
      kind: 'choose',
      id: 'two-doctors',
      part: 'idea',
      title: 'Two doctors',
      intro: `You fell off your bike and your wrist hurts. No picture has been taken yet. One doctor says, *“It may be broken. Let us take an X-ray.”* Another says, *“It is broken.”* Words like “may”, by which a speaker steps back, are called a [hedge](/glossary#hedge).`,
      prompt: 'Which of these is the fairest thing to say?',
      options: [
        {
          id: 'may-is-hiding',
          text: 'The first doctor is hiding something, or she would say it straight.',
          right: false,
          why: 'She says exactly what she knows: it is possible, and there is a way to find out. “May” hides nothing here.',
        },
        {
          id: 'may-fits',
          text: 'The first doctor’s words fit what she knows so far.',
          right: true,
          why: 'Before the X-ray, “may be broken” is as far as anybody can honestly go. A hedge is often the exact word.',
        },
        {
          id: 'firm-is-better',
          text: 'The second doctor is better, because he is sure.',
          right: false,
          why: 'He sounds sure, and he may even be right. But a firm tone is not a picture of the bone.',
        },
        {
          id: 'firm-is-lying',
          text: 'The second doctor is lying, because he has no X-ray.',
          right: false,
          why: 'Lying means saying what you believe is not so. He has shown you no proof, and that is all you can say from here.',
        },
      ],
    },
    {
      kind: 'read',
      id: 'two-layers',
      part: 'idea',
      title: 'Two layers of the same text',
      body: `From now on you read with two questions.

**Hedges.** Where does the writer step back? Look for a few words, such as *may* or *some people say*.

**Claims.** Which statement could be true or false, while the text gives me nothing to check it with? Look for a whole statement.

The two layers do not depend on each other. A sentence can hold a hedge, a claim, both or neither. One rule helps at once: where a word like *may* or *could* sits on the main verb (“It may be broken”), the text does not put it forward as so. Mark the hedge, and no claim.`,
    },
    {
      kind: 'example',
      id: 'the-open-gate',
      part: 'example',
      title: 'The open gate',
      intro:
        'Here is how I would read four short sentences about a school garden. Listen for what I leave alone.',
      text: 'The gate of the school garden was left open all night. Garden teacher Ruth Adeyemi said the six hens were back by noon. The fence may need repair. Every class should look after the garden better.',
      thoughts: [
        {
          quote: 'The gate of the school garden was left open all night',
          layer: 'claim',
          think:
            'This is true or it is false. Who says it? The text just does. I mark it as a claim. Perhaps it is right. My mark only says that I was given nothing to check it with.',
        },
        {
          quote: 'the six hens were back by noon',
          think:
            'This could also be true or false, and I nearly mark it. Then I see “Ruth Adeyemi said”. She has a name and I could ask her. I leave it.',
        },
        {
          quote: 'may',
          layer: 'hedge',
          think:
            '“may need repair” leaves it open. That is a hedge, and a sensible one if nobody has looked yet. It sits on the main verb, so there is no claim to mark here.',
        },
        {
          quote: 'should look after the garden better',
          think:
            'This is advice. I can agree or not, but I cannot find out if it is true. And “should” is about duty, not doubt. Nothing to mark.',
        },
      ],
      conclusion:
        'One claim, one hedge, and two sentences left alone. Leaving a sentence alone is a decision too. And I have called nobody a liar.',
    },
    {
      kind: 'sort',
      id: 'the-pool',
      part: 'practice',
      title: 'Six lines about a pool',
      prompt: 'Where does each line belong?',
      bins: [
        {
          id: 'checkable',
          name: 'You could check it',
          hint: 'A name, a document, a figure with its origin.',
        },
        { id: 'claim', name: 'Unverified claim', hint: 'True or false, with nothing to check it by.' },
        { id: 'opinion', name: 'Opinion', hint: 'A wish, advice or taste.' },
      ],
      cards: [
        {
          id: 'loses-money',
          text: 'The pool loses money every week.',
          bin: 'claim',
          why: 'It sounds like plain knowledge, but no person and no paper stands behind it. The town’s accounts might show it is true.',
        },
        {
          id: 'keep-open',
          text: 'The town should keep the pool open.',
          bin: 'opinion',
          why: '“should” makes this advice. You can argue for it or against it, but no check can show that it is true.',
        },
        {
          id: 'manager-count',
          text: 'Pool manager Dan Okoro said 412 people came on June 3.',
          bin: 'checkable',
          why: 'Dan Okoro has a name and a job, and the day is given. He could be wrong, but you know whom to ask.',
        },
        {
          id: 'lifeguard',
          text: 'A lifeguard said the pump has broken down twice.',
          bin: 'claim',
          why: 'Somebody said it, but which lifeguard? A person without a name cannot be asked, so this stays an unverified claim.',
        },
        {
          id: 'slide',
          text: 'The new slide will double the number of visitors.',
          bin: 'claim',
          why: 'This is about the future, but the text states it as sure and names nobody. A forecast that is put forward as so counts.',
        },
        {
          id: 'warmer',
          text: 'Warm water would be so much nicer.',
          bin: 'opinion',
          why: 'What is nice is a matter of taste. The person next to you may love cold water, and neither of you is wrong.',
        },
      ],
    },
    {
      kind: 'choose',
      id: 'forwarded-text',
      part: 'practice',
      title: 'A text that was passed on',
      intro:
        'Your aunt forwards this, with nothing above it or below it:\n\n> The bridge on Canal Street will close on Thursday. The work will take nine weeks, city engineer Paula Reyes said.',
      prompt: 'What do these two sentences tell you by themselves? Choose all that fit.',
      many: true,
      options: [
        {
          id: 'who-nine-weeks',
          text: 'Who said how long the work will take',
          right: true,
          why: 'The words give it: “city engineer Paula Reyes said”. You could call the city and ask for her.',
        },
        {
          id: 'which-street',
          text: 'Which street the bridge is on',
          right: true,
          why: '“on Canal Street” is there. What is missing is the town, and in a forwarded text that can matter.',
        },
        {
          id: 'which-thursday',
          text: 'Which Thursday is meant',
          right: false,
          why: 'Without a date on the text, “Thursday” could be this week or three years ago. Old news gets passed on all the time.',
        },
        {
          id: 'who-wrote',
          text: 'Who wrote it',
          right: false,
          why: 'Your aunt sent it, but that does not mean she wrote it. Paula Reyes is quoted in it. The writer is not named.',
        },
        {
          id: 'where-from',
          text: 'Where it was first published',
          right: false,
          why: 'No outlet is named. A city page, a newspaper and a joke account could all have printed these words.',
        },
      ],
    },
    {
      kind: 'mark',
      id: 'death-trap',
      part: 'practice',
      title: 'Strong words',
      prompt: 'Is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-1-01',
        topic: 'town-council',
        layer: 'claim',
        difficulty: 2,
        text: 'Shop owner Igor Petrov told the town council that the new bike lane is a death trap and that three riders have fallen outside his door.',
        foils: [
          {
            quote: 'the new bike lane is a death trap',
            family: 'named-source',
            reason:
              '“death trap” is strong, but “Igor Petrov” said it, in front of the council. How loud the words are makes no difference.',
          },
          {
            quote: 'three riders have fallen outside his door',
            family: 'named-source',
            reason:
              'The number may be wrong, but it has an owner: “Igor Petrov told the town council”. You could ask him, and the people who were there.',
          },
        ],
        safe: 'All of it rests on “Shop owner Igor Petrov”, who has a name. You may doubt him or believe him. Either way you know whom to ask.',
      },
    },
    {
      kind: 'mark',
      id: 'storm',
      part: 'practice',
      title: 'Now the other layer',
      prompt: 'Is there a hedge? Mark as few words as will do, or say that there is nothing to mark.',
      item: {
        id: 'lesson-1-02',
        topic: 'weather',
        layer: 'hedge',
        difficulty: 1,
        text: 'The ticket office at the pier was closed on Friday. The storm could reach the harbor before dawn on Sunday, forecaster Ana Ruiz said.',
        spans: [
          {
            outer: 'could reach',
            core: 'could',
            subType: 'maybe',
            rationale:
              '“could” leaves it open whether the storm gets that far. For a storm still at sea, that is the honest word.',
          },
        ],
        foils: [
          {
            quote: 'was closed',
            family: 'plain-passive',
            reason:
              '“was closed” is a passive about an event. It does not say who closed the office, but it does not step back either.',
          },
        ],
      },
    },
    {
      kind: 'mistake',
      id: 'jonas-filters',
      part: 'practice',
      title: 'Jonas and the water filters',
      intro: 'Jonas is in your class. He is quick and likes to catch people out. Look at his four thoughts.',
      prompt: 'Which of his thoughts went wrong?',
      student: 'Jonas',
      text: 'The new water filters may be working less well than planned, science teacher Aisha Khan said. Nobody should drink from the taps until they are tested.',
      marks: [
        {
          id: 'may',
          quote: 'may',
          layer: 'hedge',
          says: '“may” leaves it open, so I mark it as a hedge.',
          wrong: false,
          why: 'Jonas is right. “may” is a maybe-word, and one word is all he needs to mark.',
        },
        {
          id: 'hiding',
          says: 'If Ms. Khan says “may”, she is hiding how bad it is.',
          wrong: true,
          why: 'Nothing in the text says that. Before a test, “may” is as much as she can know. Hedged is not dishonest.',
        },
        {
          id: 'left-alone',
          quote: 'be working less well than planned',
          says: 'I mark no claim here. It is softened, and a teacher with a name says it.',
          wrong: false,
          why: 'Both reasons hold. Either one alone would be enough to leave the words alone on the claim layer.',
        },
        {
          id: 'advice',
          quote: 'Nobody should drink from the taps until they are tested',
          layer: 'claim',
          says: 'There is no proof for this, so it is an unverified claim.',
          wrong: true,
          why: 'This is advice. You can follow it or not, but it cannot be true or false, so there is no claim to prove.',
        },
      ],
    },
    {
      kind: 'read',
      id: 'before-you-mark',
      part: 'article',
      title: 'Before you mark',
      body: `Now for the real text: paragraph 4 of the article, three sentences, both layers.

Three things that help:

- Read the paragraph once without marking anything.
- Go sentence by sentence. Is a word stepping back? Is a statement put forward, and could I check who says it?
- Then stop. Many words sound grand and need no mark. A general remark or a picture is not news.

You will be asked what kind of hedge or claim it is. The next lessons teach the kinds, so choose what seems nearest and move on.`,
    },
    {
      kind: 'exercise',
      id: 'paragraph-four',
      part: 'article',
      title: 'Paragraph 4, a first honest try',
      exerciseId: 'article-4',
      intro:
        'Nobody expects you to find everything today. What counts is that you can give a reason for each mark. Whether the text is right about the world is not asked. You are asked what its words let you check.',
    },
    {
      kind: 'choose',
      id: 'number-without-source',
      part: 'check-out',
      title: 'A number alone',
      intro: 'A post says: *“Students at Ridgeway High sleep 5.4 hours a night.”* It gives no source.',
      prompt: 'What can you say from these words alone?',
      options: [
        {
          id: 'made-up',
          text: 'The number is made up.',
          right: false,
          why: 'You cannot know that. Somebody may have run a careful survey and left it out of the post.',
        },
        {
          id: 'exact-so-true',
          text: 'The number is so exact that it must come from a study.',
          right: false,
          why: 'Anybody can type a decimal point. An exact number is easier to check, but only if you know where it comes from.',
        },
        {
          id: 'not-yet',
          text: 'The number is unverified: it may be right, and the post does not let me check.',
          right: true,
          why: 'This says what is missing and no more. Next you could ask who counted, when, and how many students took part.',
        },
        {
          id: 'opinion',
          text: 'It is just an opinion, so it does not matter.',
          right: false,
          why: 'How long people sleep can be measured. The statement is true or false, so it is a claim.',
        },
      ],
    },
    {
      kind: 'mark',
      id: 'library-books',
      part: 'check-out',
      title: 'Books back by Friday',
      prompt: 'Is there a hedge? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-1-03',
        topic: 'culture',
        layer: 'hedge',
        difficulty: 2,
        text: 'All books must be back by Friday, librarian Sun Park said, because the old shelves will be taken down and painters need the room.',
        foils: [
          {
            quote: 'must be back',
            family: 'duty-word',
            reason: '“must” is a duty. It tells people what to do and leaves nothing open.',
          },
          {
            quote: 'will be taken down',
            family: 'can-or-will',
            reason:
              '“will be taken down” is firm: this is going to happen. With the word might instead of will, it would be a hedge.',
          },
        ],
        safe: '“must” is a duty, “will” is firm, and “said” is neutral. Ms. Park does not step back anywhere.',
      },
    },
    {
      kind: 'mark',
      id: 'phone-batteries',
      part: 'check-out',
      title: 'Old phones',
      prompt: 'Is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-1-04',
        topic: 'technology',
        layer: 'claim',
        difficulty: 2,
        text: 'You should keep an old phone as long as it works. Most phones that get thrown away need only a new battery.',
        spans: [
          {
            outer: 'Most phones that get thrown away need only a new battery',
            core: 'need only a new battery',
            subType: 'no-source',
            rationale:
              'That most of these phones “need only a new battery” is true or false, and no study or person is named. It may well be right.',
          },
        ],
        foils: [
          {
            quote: 'You should keep an old phone as long as it works',
            family: 'advice-or-mood',
            reason: '“You should” gives advice. It may be good advice, but it is not true or false.',
          },
        ],
      },
    },
  ],
};
