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
    'tell a statement that comes with something to check it with from one that does not, and both from an opinion',
    'say why unverified does not mean false, and hedged does not mean dishonest',
  ],
  takeAlong: 'Unverified is not false, and hedged is not dishonest: notice first, judge later.',
  steps: [
    {
      kind: 'read',
      id: 'page-without-a-top',
      part: 'question',
      title: 'A page without a top',
      body: `Six paragraphs land in your class chat. They are about South Korea, Russia and the war in Ukraine, and they sound like news. This course is about them. Look at what is not there:

- no **headline** that says what the story is
- no **byline**, the line that names the writer
- no **outlet**, the paper or site that printed it
- no **date**

So you cannot ask the writer, and “now” could be this week or two years ago. That does not make the text wrong. But it leaves you with only the words. How much can they tell you?`,
    },
    {
      kind: 'read',
      id: 'three-kinds',
      part: 'idea',
      title: 'Three kinds of sentence',
      body: `A **fact** is true and can be shown to be true. A text alone rarely shows that. But you can see what it gives you to check with: a person or a body (such as an office or a club) with a name, a document, a figure with a date or an origin.

*“31 students are sick today,” said nurse Ida Moss.* You could ask the nurse.

A [claim](/glossary#claim) is put forward as true, and a forecast can be one too. With nothing to check it with, it is an **unverified claim**.

*“Half the school is sick, and next week will be worse.”* Says who?

By [opinion](/glossary#opinion) this course means a wish or a piece of advice. It is not true or false.

*“Sick students should stay home.”*

A judgment, such as *“Ours is the best team”*, says that something is so. Here it counts as a claim.`,
    },
    {
      kind: 'read',
      id: 'the-early-bell',
      part: 'idea',
      title: 'The early bell',
      body: `On Thursday a note hung on the classroom door: *Last bell is at 1:30 tomorrow.* No name, no stamp. Half the class laughed. One girl went to the office and asked. It was true.

On Thursday the note was **unverified**: nobody could check it from its words. It was never false. “Unverified” is about the text in front of you. “False” is about the world. The text alone cannot tell you whether a thing is true or false. For that you need more.

The girl noticed that something was missing, and went to find it.`,
    },
    {
      kind: 'choose',
      id: 'two-doctors',
      part: 'idea',
      title: 'Two doctors',
      intro: `You fell off your bike and your wrist hurts. There is no X-ray yet. One doctor looks at it, and she says, *“It may be broken.”* Another looks at it, and he says, *“It is broken.”* A word like “may”, by which a speaker steps back, is called a [hedge](/glossary#hedge).`,
      prompt: 'Which of these is the fairest thing to say?',
      options: [
        {
          id: 'may-is-hiding',
          text: 'The first doctor is hiding something, or she would say it straight.',
          right: false,
          why: 'She says what she knows so far: it is possible. “May” hides nothing here.',
        },
        {
          id: 'may-fits',
          text: 'The first doctor’s words fit what she knows so far.',
          right: true,
          why: 'Before the X-ray, “may be broken” says just as much as she can know. A hedge is often the exact word.',
        },
        {
          id: 'firm-is-better',
          text: 'The second doctor is better, because he is sure.',
          right: false,
          why: 'He sounds sure, and he may be right. But a firm tone is not a picture of the bone.',
        },
        {
          id: 'firm-is-lying',
          text: 'The second doctor is lying, because he has no X-ray.',
          right: false,
          why: 'Lying means saying what you believe is not so. All you can say from here is that he has shown no proof.',
        },
      ],
    },
    {
      kind: 'read',
      id: 'two-layers',
      part: 'idea',
      title: 'Two layers of the same text',
      body: `From now on, read with two questions.

**Hedges.** Where does the writer step back? Look for a few words, such as *may* or *some people say*.

**Claims.** Which statement could be true or false, while the text gives me nothing to check it with? Look for a whole statement.

A sentence can hold a hedge, a claim, both or neither. One rule helps at once: where a word like *may* sits on the main verb (“It may be broken”), the text does not say that it is so. Mark the hedge, and no claim.`,
    },
    {
      kind: 'example',
      id: 'the-open-gate',
      part: 'example',
      title: 'The open gate',
      intro: 'This is how I would read four short sentences. Listen for what I leave alone.',
      text: 'The gate of the school garden was left open all night. Garden teacher Ruth Adeyemi said the six hens were back by noon. The fence may need repair. Every class should look after the garden better.',
      thoughts: [
        {
          quote: 'The gate of the school garden was left open all night',
          layer: 'claim',
          think:
            'It could be true or false. Who says it? Only the text itself. I mark a claim. It may be right. I was given nothing to check it with.',
        },
        {
          quote: 'the six hens were back by noon',
          think:
            'I nearly mark this too. Then I see “Ruth Adeyemi said”. That is a name and a job, so there is somebody I could ask. I leave it.',
        },
        {
          quote: 'may',
          layer: 'hedge',
          think:
            '“may need repair” leaves it open: a hedge, and a sensible one if nobody has looked yet. It sits on the main verb, so there is no claim here.',
        },
        {
          quote: 'should look after the garden better',
          think: 'This is advice, not true or false. And “should” is about duty, not doubt. Nothing to mark.',
        },
      ],
      conclusion:
        'One claim, one hedge, two sentences left alone. Leaving a sentence alone is a decision too. And I have called nobody a liar.',
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
          name: 'Something to check with',
          hint: 'A name, a document, or a figure with a date or an origin.',
        },
        { id: 'claim', name: 'Unverified claim', hint: 'True or false, with nothing to check it with.' },
        { id: 'opinion', name: 'Opinion', hint: 'A wish or a piece of advice.' },
      ],
      cards: [
        {
          id: 'loses-money',
          text: 'The pool loses money every week.',
          bin: 'claim',
          why: 'No person and no paper stands behind it here. The town’s accounts could settle it, but the text does not point to them.',
        },
        {
          id: 'keep-open',
          text: 'The town should keep the pool open.',
          bin: 'opinion',
          why: '“should” makes this advice. You can argue for it or against it, but it is not true or false.',
        },
        {
          id: 'manager-count',
          text: 'Pool manager Dan Okoro said 412 people came on June 3.',
          bin: 'checkable',
          why: 'There is a name and a job, “Pool manager Dan Okoro”. The number could be wrong, but you know whom to ask.',
        },
        {
          id: 'lifeguard',
          text: 'A lifeguard said the pump has broken down twice.',
          bin: 'claim',
          why: 'Somebody said it, but which lifeguard? The text gives you no name to ask for.',
        },
        {
          id: 'slide',
          text: 'The new slide will double the number of visitors.',
          bin: 'claim',
          why: 'This is a forecast, but the text states it as sure and names nobody. So it counts.',
        },
        {
          id: 'warmer',
          text: 'If only the water were warmer.',
          bin: 'opinion',
          why: '“If only” makes this a wish. You may share it or not, but it is not true or false.',
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
      prompt: 'What do these two sentences tell you by themselves?',
      many: true,
      options: [
        {
          id: 'which-thursday',
          text: 'Which Thursday is meant',
          right: false,
          why: 'Without a date on the text, “Thursday” could be this week or three years ago.',
        },
        {
          id: 'who-nine-weeks',
          text: 'Who said how long the work will take',
          right: true,
          why: 'The words give it: “city engineer Paula Reyes said”. That is a name you could ask for.',
        },
        {
          id: 'who-wrote',
          text: 'Who wrote it',
          right: false,
          why: 'Your aunt sent it, and Paula Reyes is quoted in it. The writer is not named.',
        },
        {
          id: 'where-from',
          text: 'Where it was first published',
          right: false,
          why: 'No outlet is named. It could have been a city page or a joke account.',
        },
        {
          id: 'which-street',
          text: 'Which street the bridge is on',
          right: true,
          why: '“on Canal Street” is there. The town is missing, and that can matter.',
        },
      ],
    },
    {
      kind: 'mark',
      id: 'death-trap',
      part: 'practice',
      title: 'The new bike lane',
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
              '“death trap” is strong, but “Igor Petrov” said it. How loud the words are makes no difference.',
          },
          {
            quote: 'three riders have fallen outside his door',
            family: 'named-source',
            reason:
              'The number may be wrong, but it has an owner: “Igor Petrov told the town council”. You could ask him.',
          },
        ],
        safe: 'All of it rests on “Igor Petrov”. You may doubt him or believe him. Either way you know whom to ask.',
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
        text: 'The ticket office at the pier was closed on Friday. The storm could reach the harbor before dawn on Sunday, forecaster Nils Berg said.',
        spans: [
          {
            outer: 'could reach',
            core: 'could',
            subType: 'maybe',
            rationale:
              '“could” leaves it open whether the storm gets that far. For a storm still at sea, that is a fair word.',
          },
        ],
        foils: [
          {
            quote: 'was closed',
            family: 'plain-passive',
            reason:
              '“was closed” is a passive: it tells what happened and leaves out who did it. But nobody steps back from saying that it happened.',
          },
        ],
      },
    },
    {
      kind: 'read',
      id: 'before-you-mark',
      part: 'article',
      title: 'Before you mark',
      body: `Now for the real text: paragraph 4 of the article, three sentences, both layers.

- Read the paragraph once without marking anything.
- Go sentence by sentence. Does a word step back? Is a statement put forward, and could I check who says it?
- Then stop. To leave words alone is a choice too.

You will be asked what kind of hedge or claim it is. The next lessons teach the kinds, so choose what seems nearest.`,
    },
    {
      kind: 'exercise',
      id: 'paragraph-four',
      part: 'article',
      title: 'Paragraph 4, a first honest try',
      exerciseId: 'article-4',
      intro:
        'Nobody expects you to find everything today. Have a reason for each mark. You are not asked if the text is right about the world, only what its words let you check.',
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
          why: 'You cannot know that. There may be a careful survey that the post leaves out.',
        },
        {
          id: 'exact-so-true',
          text: 'The number is so exact that it must come from a study.',
          right: false,
          why: 'Anybody can type a decimal point. It does not tell you where the number comes from.',
        },
        {
          id: 'not-yet',
          text: 'The number may be right; the post does not let me check it.',
          right: true,
          why: 'That is what unverified means, and no more. Next you could ask who counted, and how.',
        },
        {
          id: 'opinion',
          text: 'It is just an opinion, so it does not matter.',
          right: false,
          why: 'It is no wish and no advice. It is true or false, so it is a claim.',
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
        text: 'All books must be back by Friday, librarian Sun Park said, because the old shelves will be taken down on Monday.',
        foils: [
          {
            quote: 'must be back',
            family: 'duty-word',
            reason: '“must” is a duty. It tells people what to do and leaves nothing open.',
          },
          {
            quote: 'will be taken down',
            family: 'can-or-will',
            reason: '“will be taken down” is firm. With “might” in place of “will”, it would hold a hedge.',
          },
        ],
        safe: '“must” is a duty, “will” is firm, and “said” is neutral. The sentence does not step back anywhere.',
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
            reason: '“You should” gives advice, and advice is not true or false.',
          },
        ],
      },
    },
  ],
};
