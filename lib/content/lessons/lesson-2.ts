import 'server-only';
import type { LessonSource } from './lesson-schema';

export const LESSON_2: LessonSource = {
  id: 'who-says-so',
  number: 2,
  title: 'Who says so?',
  question: 'Everybody says it. But who was there, and whom could I ask?',
  minutes: 15,
  goals: [
    'say who stands behind a statement: somebody named, one unnamed voice, “some people”, a rumor, or nobody',
    'put sources in order by how well you could follow them up',
    'tell verbs that step back, like “claimed”, from verbs that only sound strong',
  ],
  takeAlong: 'Ask of every statement: whom could I phone about this?',
  steps: [
    {
      kind: 'read',
      id: 'the-trip',
      part: 'question',
      title: 'Three questions at breakfast',
      body: `“The ski trip is off,” says Noa’s little brother.

“Who says so?”

“Everybody.”

“Who is everybody?”

“Well, Lia.”

“And who told Lia?”

“Somebody on the bus. They heard that a teacher was on the phone.”

It took Noa three questions to get from *everybody* to a phone call that no one in the kitchen had heard. The trip may still be off. Her brother did not lie, and Lia may be right. But now Noa knows where to start: with Lia.

A written text does not answer back. You have to find the answers in its words. **How many people stand between you and the one who was there?**`,
    },
    {
      kind: 'read',
      id: 'who-stands-behind',
      part: 'idea',
      title: 'Who stands behind it?',
      body: `Five ways to write the same news:

- *Principal Rosa Lind said the trip is off.* Somebody **named**, so you could ask. No claim mark.
- *A teacher said the trip is off.* [One unnamed voice](/glossary#one-unnamed).
- *Some parents say the trip is off.* [“Some people”](/glossary#faceless-group), a group nobody could phone.
- *Word is that the trip is off.* [A report of a report](/glossary#hearsay): a rumor, or somebody who only passes on what is “reported”.
- *The trip is off.* [Nobody says](/glossary#no-source). The text just does.

In the last four, mark *the trip is off* as a claim. The source and its verb need no mark.

One more kind of claim, [mind-reading or cause](/glossary#motive), waits for lesson 5.`,
    },
    {
      kind: 'read',
      id: 'voices-and-verbs',
      part: 'idea',
      title: 'Voices and verbs on the other layer',
      body: `Some of these wordings are also [hedges](/glossary#hedge), because the writer steps back behind them.

A [faceless source](/glossary#faceless-source) is a hedge: *some parents say*. So is a [hidden speaker](/glossary#hidden-speaker): *word is*, *it is believed*. One single person, named or not, is no hedge.

The verb counts too. With *argued, claimed, suggested, alleged, contended*, a writer passes words on and does not **vouch** for them. That means: does not promise that they are true. (To *contend* is to hold a view against others.) After one person or body, each is a [soft reporting verb](/glossary#soft-verb), and a hedge.

*Said* and *told* are neutral. *Noted*, *revealed* and *showed* ask you to believe. *Warned* and *urged* sound urgent. None of these steps back.`,
    },
    {
      kind: 'choose',
      id: 'which-verbs',
      part: 'idea',
      title: 'Quick check: verbs',
      intro: '“The locker-room roof is leaking,” captain Tess Hall …',
      prompt: 'With which of these verbs would the writer step back?',
      many: true,
      options: [
        {
          id: 'warned',
          text: 'warned',
          right: false,
          why: '“warned” makes the leak urgent. Urgent is not the same as unsure.',
        },
        {
          id: 'revealed',
          text: 'revealed',
          right: false,
          why: '“revealed” treats the leak as real and only hidden until now.',
        },
        {
          id: 'alleged',
          text: 'alleged',
          right: true,
          why: '“alleged” passes the words on and does not vouch for them. That does not mean that they are untrue: the writer leaves it open.',
        },
        {
          id: 'told-us',
          text: 'told us',
          right: false,
          why: '“told us” is neutral. It says that the captain spoke and adds no doubt.',
        },
        {
          id: 'contended',
          text: 'contended',
          right: true,
          why: '“contended” says that the captain holds this view. Whether the view is right, the writer leaves open.',
        },
      ],
    },
    {
      kind: 'example',
      id: 'at-the-bus-stop',
      part: 'example',
      title: 'At the bus stop',
      intro: 'From a town paper. I read it with one question in mind: whom could I phone?',
      text: 'A driver said that two night routes are ending. Transit chief Omar Haddad argued that they run empty. At the stops, word is going round that day fares are rising too.',
      thoughts: [
        {
          quote: 'two night routes are ending',
          layer: 'claim',
          think:
            'Who says it? “A driver.” But which one? I cannot phone “a driver”. A claim, one unnamed voice.',
        },
        {
          quote: 'A driver said',
          think:
            'Is this a hedge as well, like “some drivers say”? No: this is one person, and “said” is neutral.',
        },
        {
          quote: 'argued',
          layer: 'hedge',
          think: 'Here the writer reports and does not vouch. A soft reporting verb.',
        },
        {
          quote: 'they run empty',
          think:
            'A claim to mark? No. I could ask Omar Haddad for the numbers. The soft verb does not take the name away.',
        },
        {
          quote: 'word is going round',
          layer: 'hedge',
          think: 'The word goes round by itself. That is a hidden speaker.',
        },
        {
          quote: 'day fares are rising too',
          layer: 'claim',
          think: 'And this is what the word says. A claim again: a report of a report.',
        },
      ],
      conclusion:
        'The driver may know more than anybody else here, and have a good reason to stay unnamed. I mark what I cannot follow up. I do not mark who is wrong.',
    },
    {
      kind: 'order',
      id: 'sourcing-ladder',
      part: 'practice',
      title: 'The ladder',
      intro: 'Five sentences, one piece of news. You want to reach somebody who saw it.',
      prompt: 'How far would these words get you? Put them in order.',
      top: 'All the way',
      bottom: 'Nowhere',
      cards: [
        {
          id: 'witness',
          text: 'Custodian Hana Sato said she found mold behind the piano.',
          why: 'The top rung: she has a name, and she found it herself.',
        },
        {
          id: 'named-passes-on',
          text: 'Principal Tom Reed said the custodian had told him about mold behind the piano.',
          why: 'He has a name too, and can send you on to the custodian. One person stands in between.',
        },
        {
          id: 'one-unnamed',
          text: 'A teacher said she saw mold behind the piano.',
          why: 'One person, and she saw it. But you would have to find out which teacher.',
        },
        {
          id: 'group',
          text: 'Some parents say there is mold behind the piano.',
          why: 'A group without faces. Which parents, and did any of them look?',
        },
        {
          id: 'rumor',
          text: 'Talk of mold behind the piano has been going round.',
          why: 'The bottom rung: the talk moves by itself, and nobody is left to ask.',
        },
      ],
    },
    {
      kind: 'sort',
      id: 'four-bins',
      part: 'practice',
      title: 'Whom could you phone?',
      prompt: 'Sort these beginnings of sentences by who is speaking.',
      bins: [
        { id: 'named', name: 'Named', hint: 'A person or a body you could find.' },
        { id: 'one-unnamed', name: 'One unnamed', hint: 'A single person, but who?' },
        { id: 'faceless', name: 'Faceless', hint: 'A group nobody could phone.' },
        { id: 'hidden', name: 'Hidden', hint: 'The words take the speaker away.' },
      ],
      cards: [
        {
          id: 'hospital',
          text: 'A spokesperson for Hillside Hospital confirmed …',
          bin: 'named',
          why: 'The person is not named, but the body is: you can phone Hillside Hospital.',
        },
        {
          id: 'driving-teacher',
          text: 'A driving teacher with 20 years on the road told us …',
          bin: 'one-unnamed',
          why: 'The 20 years may build trust. They still do not tell you which teacher to ask.',
        },
        {
          id: 'nutrition-experts',
          text: 'Nutrition experts agree …',
          bin: 'faceless',
          why: 'Which experts, and how many? “experts” sounds weighty, but there is nobody to phone.',
        },
        {
          id: 'has-been-linked',
          text: 'The snack has been linked to …',
          bin: 'hidden',
          why: 'Linked by whom? This passive leaves out the people who made the link.',
        },
        {
          id: 'parks-office',
          text: 'The Millbrook Parks Office wrote …',
          bin: 'named',
          why: 'An office can be a source too. It has a name and an address, and it put this in writing.',
        },
        {
          id: 'is-seen-as',
          text: 'The old stadium is seen as …',
          bin: 'hidden',
          why: 'Somebody sees it that way, but “is seen as” keeps that somebody out of the sentence.',
        },
        {
          id: 'longtime-fans',
          text: 'Longtime fans feel …',
          bin: 'faceless',
          why: '“Longtime fans” is a crowd. You would not know whose door to knock on.',
        },
        {
          id: 'one-of-the-cooks',
          text: 'One of the cooks admitted …',
          bin: 'one-unnamed',
          why: 'One person. You might even guess which one, but the text gives you no name.',
        },
      ],
    },
    {
      kind: 'mark',
      id: 'market-scales',
      part: 'practice',
      title: 'The market scales',
      prompt: 'Is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-2-01',
        topic: 'consumer',
        layer: 'claim',
        difficulty: 2,
        text: 'On Saturday morning, a cheese seller told our reporter that the scales at the fish stand show too much weight.',
        spans: [
          {
            outer: 'a cheese seller told our reporter that the scales at the fish stand show too much weight',
            core: 'show too much weight',
            subType: 'one-unnamed',
            rationale:
              'That the scales “show too much weight” is true or false. All that stands behind it is “a cheese seller”, one person without a name.',
          },
        ],
        foils: [],
      },
    },
    {
      kind: 'mistake',
      id: 'priya-locker-room',
      part: 'practice',
      title: 'Priya in the locker room',
      intro: 'Priya has marked both layers. She works with care, but not every mark holds.',
      prompt: 'Choose all of Priya’s marks that went wrong.',
      student: 'Priya',
      text: 'On Tuesday a player revealed that a letter from another club has arrived. It was whispered in the locker room that the captain is leaving. Coach Maya Olsen denied it.',
      marks: [
        {
          id: 'a-player',
          quote: 'a player',
          layer: 'hedge',
          says: 'This player has no name, so it is a faceless source.',
          wrong: true,
          why: '“a player” is one person, and a faceless source is a group. The missing name matters on the claim layer.',
        },
        {
          id: 'letter',
          quote: 'a letter from another club has arrived',
          layer: 'claim',
          says: 'It is only ‘a player’, so this is one unnamed voice.',
          wrong: false,
          why: 'The firm verb “revealed” does not change who stands behind it: one player, and we are not told which.',
        },
        {
          id: 'whispered',
          quote: 'the captain is leaving',
          layer: 'claim',
          says: 'Nobody is named who whispered: a report of a report.',
          wrong: false,
          why: '“It was whispered” has no speaker. So this claim rests on a rumor, just as Priya says.',
        },
        {
          id: 'denied',
          quote: 'Coach Maya Olsen denied it',
          layer: 'claim',
          says: 'The coach shows no proof, so I mark a claim.',
          wrong: true,
          why: 'A mark does not ask for proof. It asks whom you could check with, and Coach Maya Olsen has a name.',
        },
      ],
    },
    {
      kind: 'read',
      id: 'before-you-mark',
      part: 'article',
      title: 'Before you mark',
      body: `Next is paragraph 5 of the article. This time you mark **claims only**, so you can leave every hedge alone.

For each statement, walk back along the chain: who is telling me this, and where did that person get it? Then choose the kind by the link that is hardest to follow up.

Where one sentence puts forward two things, and one could be true while the other is false, make two marks or one long one.`,
    },
    {
      kind: 'exercise',
      id: 'paragraph-five',
      part: 'article',
      title: 'Paragraph 5, claims only',
      exerciseId: 'article-5-claims',
      intro: 'There are only a few claims here. Expect to leave most of the words alone.',
    },
    {
      kind: 'choose',
      id: 'secretary',
      part: 'check-out',
      title: 'Word from the office',
      prompt: 'Which of these is a report of a report?',
      options: [
        {
          id: 'talk-of-a-pipe',
          text: 'A school secretary said there is talk of a broken pipe under the gym.',
          right: true,
          why: 'The secretary only passes on talk, and the talk has no owner. It may still be right.',
        },
        {
          id: 'saw-water',
          text: 'A school secretary said that she had seen water on the gym floor.',
          right: false,
          why: 'She tells what she saw herself. As she has no name, this is one unnamed voice.',
        },
        {
          id: 'ann-beck',
          text: 'School secretary Ann Beck said that a pipe under the gym has broken.',
          right: false,
          why: '“Ann Beck” is a name. You know whom to ask, so there is no claim to mark here.',
        },
        {
          id: 'some-students',
          text: 'Some students say that a pipe under the gym has broken.',
          right: false,
          why: 'A group without faces says it. That kind of claim is called “some people”.',
        },
      ],
    },
    {
      kind: 'mark',
      id: 'museum-visitors',
      part: 'check-out',
      title: 'At the museum',
      prompt: 'Is there a hedge? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-2-02',
        topic: 'culture',
        layer: 'hedge',
        difficulty: 2,
        text: 'The museum has stayed open until eight since June 1. Regular visitors say the upper floor is too warm, and director Ole Lund told us a new fan is on its way.',
        spans: [
          {
            outer: 'Regular visitors say',
            core: 'Regular visitors',
            subType: 'faceless-source',
            rationale:
              '“Regular visitors” is a group without a face: how many, and which ones? The museum’s director, in the same sentence, has a name.',
          },
        ],
        foils: [
          {
            quote: 'director Ole Lund told us',
            family: 'firm-verb',
            reason:
              '“told” is neutral, and “director Ole Lund” could be phoned. The writer does not step back.',
          },
        ],
      },
    },
    {
      kind: 'mark',
      id: 'rye-bread',
      part: 'check-out',
      title: 'Nine days fresh',
      prompt: 'Is there an unverified claim? Mark it, or say that there is nothing to mark.',
      item: {
        id: 'lesson-2-03',
        topic: 'consumer',
        layer: 'claim',
        difficulty: 3,
        text: 'Baker Luis Ferreira claimed that his rye bread stays fresh for nine days and that no other bakery in Ashford can say the same.',
        foils: [
          {
            quote: 'his rye bread stays fresh for nine days',
            family: 'named-source',
            reason:
              '“Luis Ferreira” has a name, so the text tells you whom to ask. You could even buy a loaf and wait.',
          },
          {
            quote: 'no other bakery in Ashford can say the same',
            family: 'named-source',
            reason:
              'A bold thing to say, but it is “Luis Ferreira” who says it. Bold is not the same as unsourced.',
          },
        ],
        safe: '“claimed” is a soft verb, and you could mark it as a hedge. On the claim layer the name decides: it is “Baker Luis Ferreira” who says all this.',
      },
    },
  ],
};
