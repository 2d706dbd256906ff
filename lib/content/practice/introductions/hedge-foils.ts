import 'server-only';
import type { IntroductionSource } from '../introduction-schema';

export const HEDGE_FOIL_INTRODUCTIONS: readonly IntroductionSource[] = [
  {
    skillId: 'duty-word',
    screens: [
      {
        title: 'Duty, not doubt',
        body: '*Must, should, need to* tell somebody what to do. They are tempting, because they stand where a *may* could stand. Ask: does this word leave open if something is so? A duty does not.',
      },
      {
        title: 'How to tell them apart',
        body: '*You must wait* is a duty. *The bus might wait* leaves it open. A rule can be harsh or strange, but that makes it no less firm.',
      },
    ],
    example: {
      text: 'Visitors must leave their bags at the desk, guard Lea Sommer said. The east hall could stay shut on Friday.',
      thoughts: [
        {
          quote: 'must',
          layer: null,
          think: 'A rule for visitors. It tells me what to do, not how sure anybody is.',
        },
        { quote: 'could', layer: 'hedge', think: 'This leaves open if the hall is shut. A maybe-word.' },
      ],
      conclusion: 'Both words stand before a verb. Only one of them leaves something open.',
    },
  },
  {
    skillId: 'can-or-will',
    screens: [
      {
        title: 'Able, or on its way',
        body: '*Can* says what somebody or something is able to do. *Will* says what comes. Neither leaves a way out: *hail can break glass* is firm, and so is *the shop will close*.',
      },
      {
        title: 'How to tell them apart',
        body: '*Could* and *may* step back, *can* and *will* do not. A forecast with *will* may turn out wrong. But its words leave no room for that, and we judge the words.',
      },
    ],
    example: {
      text: 'This lock can be opened with one hand. It will cost 20 dollars, and it may come in green.',
      thoughts: [
        { quote: 'can', layer: null, think: 'What one hand is able to do. Firm.' },
        { quote: 'will', layer: null, think: 'The price is still to come, but the word leaves no room.' },
        { quote: 'may', layer: 'hedge', think: 'Green is possible and no more. A maybe-word.' },
      ],
      conclusion: 'Three small words in a row, and one of them steps back.',
    },
  },
  {
    skillId: 'firm-verb',
    screens: [
      {
        title: 'Verbs that do not step back',
        body: '*Said* and *told* are neutral. *Noted*, *revealed* and *showed* ask you to believe. *Warned*, *urged* and *stressed* are urgent. Strong or plain, none of them steps back from the words.',
      },
      {
        title: 'How to tell them apart',
        body: '*Argued, claimed, suggested, alleged, contended* do not vouch. Put *said* in the place of the verb: does the writer come closer to the words? Only then was it soft. A verb that sounds the alarm is not unsure.',
      },
    ],
    example: {
      text: 'The pier is rotten, diver Lena Moss warned. It will hold for years, engineer Ivo Kern contended.',
      thoughts: [
        {
          quote: 'warned',
          layer: null,
          think: 'It sounds serious. But urgent is not the same as unsure, so I leave it.',
        },
        {
          quote: 'contended',
          layer: 'hedge',
          think: 'The writer passes on what Ivo Kern thinks and does not vouch for it. A soft verb.',
        },
      ],
      conclusion: 'I do not know who is right about the pier, and the verbs do not tell me.',
    },
  },
  {
    skillId: 'one-unnamed-voice',
    screens: [
      {
        title: 'One voice is no crowd',
        body: '*A police officer said, one of the cooks told us*: the name is missing, so it looks like a faceless source. But a faceless source is a group. One person with a neutral verb is no hedge.',
      },
      {
        title: 'Where it does count',
        body: 'When you look for claims: there, what this person says is *one unnamed voice*. And look at the verb. In *a cook alleged*, the verb is soft and a hedge by itself.',
      },
    ],
    example: {
      text: 'We met a gardener who told us of frozen roses. Neighbors believe that the pond froze too.',
      thoughts: [
        {
          quote: 'a gardener who told us',
          layer: null,
          think: 'No name, but one person, and “told” is neutral. Nothing to mark.',
        },
        {
          quote: 'Neighbors believe',
          layer: 'hedge',
          think: 'A group, and not one of them can be phoned. A faceless source.',
        },
      ],
      conclusion: 'One or many: that is the question here, not whether there is a name.',
    },
  },
  {
    skillId: 'plain-passive',
    screens: [
      {
        title: 'A doer is missing, not a speaker',
        body: '*The road was closed, the cake was eaten*: you are not told who did it. But nobody’s words are left out. Such a passive tells about an event, and it is no hedge.',
      },
      {
        title: 'How to tell them apart',
        body: 'Look at the verb. Passives of saying and thinking hide a speaker: *is said, is believed*. Passives of doing hide a hand: *closed, painted, sold*.',
      },
    ],
    example: {
      text: 'The statue was cleaned in April. It is believed to show the town’s first baker.',
      thoughts: [
        {
          quote: 'was cleaned',
          layer: null,
          think: 'Somebody with a brush is missing, but nobody who speaks. A plain passive.',
        },
        {
          quote: 'is believed',
          layer: 'hedge',
          think: 'Believed by whom? A view without anybody who holds it: a hidden speaker.',
        },
      ],
      conclusion: 'Ask “said by whom?”. With the brush, the question makes no sense.',
    },
  },
  {
    skillId: 'past-future',
    screens: [
      {
        title: 'Only “will”, moved into the past',
        body: '“It will rain,” she says. The next day: *she said it would rain*. After *said, told* or *promised*, *will* turns into *would* and stays just as firm.',
      },
      {
        title: 'When “would” is a hedge',
        body: 'When it hangs on an “if” or on one way of seeing things: *we would walk if it were not so far*. Can you turn it back into *will*, in the speaker’s own words? Then leave it.',
      },
    ],
    example: {
      text: 'The gym would open at seven, Coach Mara Lind promised. There would be room for a second team if one wall were gone.',
      thoughts: [
        {
          quote: 'would open',
          layer: null,
          think: 'Her words were “It will open at seven”. In a report, that becomes “would”. Still firm.',
        },
        {
          quote: 'would be room',
          layer: 'hedge',
          think: 'This one hangs on “if one wall were gone”. It tells what might be: a maybe-word.',
        },
      ],
      conclusion: 'The same word twice, and only one “if”. I follow the “if”.',
    },
  },
  {
    skillId: 'mood-or-advice',
    screens: [
      {
        title: 'Vague, but nothing is reported',
        body: '*Give it some thought. Many a walk ends in mud.* The words are vague, yet no news stands behind them. In a tip or a mood, no number is missing.',
      },
      {
        title: 'When it counts',
        body: 'When something is reported: *a few boats sank*. How many, and which? Ask: does the sentence tell me that something happened? Only then can a detail of it be missing.',
      },
    ],
    example: {
      text: 'Let your bread rest for a good while. On Sunday, several loaves burned in the mill bakery.',
      thoughts: [
        {
          quote: 'a good while',
          layer: null,
          think: 'How long? It does not matter: this is a tip, and nothing is reported.',
        },
        {
          quote: 'several',
          layer: 'hedge',
          think: 'Now something has happened, and I could have been told how many. A vague detail.',
        },
      ],
      conclusion: 'Both are vague. Only the second stands in a piece of news.',
    },
  },
  {
    skillId: 'plain-disagreement',
    screens: [
      {
        title: 'A dispute is news, not doubt',
        body: '*The two coaches are at odds over the fee. One likes it, one does not.* That people want different things is a plain report. The text itself is sure of it.',
      },
      {
        title: 'When it is a caveat',
        body: 'When the text says that a fact is unsure or disputed: *whether the wall is safe remains open*. Ask: are two people against each other over a plan, or is something not known?',
      },
    ],
    example: {
      text: 'The sisters who run the kiosk quarrel over Sunday hours. Whether the kiosk sells more on that day has not been checked.',
      thoughts: [
        {
          quote: 'quarrel over Sunday hours',
          layer: null,
          think: 'Two views on a plan. The text has no doubt that they differ. No hedge.',
        },
        {
          quote: 'has not been checked',
          layer: 'hedge',
          think: 'Here the text says that something is not known yet. A caveat.',
        },
      ],
      conclusion: 'A quarrel can be reported with full certainty. I mark where the text itself is not sure.',
    },
  },
];
