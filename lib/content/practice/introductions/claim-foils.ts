import 'server-only';
import type { IntroductionSource } from '../introduction-schema';

export const CLAIM_FOIL_INTRODUCTIONS: readonly IntroductionSource[] = [
  {
    skillId: 'named-source',
    screens: [
      {
        title: 'A name to ask',
        body: 'Somebody with a name says it: a person, a council, a club, a firm. However strong the words, you know whom to ask. So the statement is attributed, and there is no claim to mark.',
      },
      {
        title: 'What a name does not do',
        body: 'It does not make the words true. And it covers only what that person says: the next sentence may stand alone. A soft verb such as *claimed* does not take the name away.',
      },
    ],
    example: {
      text: 'At our table, cook Ida Holm told how she once fed 900 people from one pot. The line in front of her stand is 40 meters long.',
      thoughts: [
        {
          quote: 'she once fed 900 people from one pot',
          layer: null,
          think: 'Quite a story, but it is hers. I can ask Ida Holm, so I leave it.',
        },
        {
          quote: 'The line in front of her stand is 40 meters long',
          layer: 'claim',
          think: 'A modest number, and nobody says it. Who measured? This is the claim.',
        },
      ],
      conclusion: 'How bold a statement sounds does not matter. Who stands behind it does.',
    },
  },
  {
    skillId: 'sourced-figure',
    screens: [
      {
        title: 'A number with an address',
        body: '*The shop sold 90 umbrellas in June, its cash book shows.* A document, or a figure with its date and origin, can be looked up. So there is no claim to mark.',
      },
      {
        title: 'What a number cannot do',
        body: '*Bread costs a third more than in May* looks exact. Without an origin it is a claim like any other. And a source covers only its own figure: the reason for a rise needs a source too.',
      },
    ],
    example: {
      text: 'In May, 212 boats tied up at the pier, and the harbor log has a line for each. It was the new lamp that drew them in.',
      thoughts: [
        {
          quote: '212 boats tied up at the pier',
          layer: null,
          think: 'The harbor log stands behind it. I could open it and count.',
        },
        {
          quote: 'It was the new lamp that drew them in',
          layer: 'claim',
          think: 'The log says how many, not why. This cause has no source: a claim.',
        },
      ],
      conclusion: 'The figure is safe, and its reason is not. They only stand side by side.',
    },
  },
  {
    skillId: 'advice-or-mood',
    screens: [
      {
        title: 'Nothing that could be true or false',
        body: '*Take a spare key. If only it were Friday. The evening tasted of summer.* Advice, wishes, pictures and mood are not true or false. Ask: could anybody check it? If not, it is no claim.',
      },
      {
        title: 'What stays in',
        body: 'Forecasts and judgments, if the text says that it is so: *it will snow*, *it is the best team*. You can wait for the snow, and ask for reasons. Fine words around a claim do not take it away.',
      },
    ],
    example: {
      text: 'Up here, time takes off its shoes. Tie your hat on with a string. This path is half as long as the road.',
      thoughts: [
        {
          quote: 'time takes off its shoes',
          layer: null,
          think: 'A picture. Nobody could prove it right or wrong.',
        },
        {
          quote: 'Tie your hat on with a string',
          layer: null,
          think: 'Advice. I can follow it or not, but it is not true or false.',
        },
        {
          quote: 'This path is half as long as the road',
          layer: 'claim',
          think: 'This can be measured, and the text does not say who did. A claim.',
        },
      ],
      conclusion: 'Only the last part could be wrong, so only that part needs a source.',
    },
  },
  {
    skillId: 'softened',
    screens: [
      {
        title: 'Hedged, not claimed',
        body: '*The bakery might close in May.* The main verb is softened, so the text does not claim that it closes. You mark the maybe-word when you look for hedges. When you look for claims, there is nothing.',
      },
      {
        title: 'Only its own verb counts',
        body: '*The bakery might close, and its rent has doubled*: two halves, each with its own verb. The second half is firm. Judge each by itself.',
      },
    ],
    example: {
      text: 'Perhaps the ferry stops at Holm from June. Its new engine is the quietest on the lake.',
      thoughts: [
        {
          quote: 'Perhaps the ferry stops at Holm',
          layer: null,
          think: '“Perhaps” softens the main verb. Hedged, so there is no claim here.',
        },
        {
          quote: 'Its new engine is the quietest on the lake',
          layer: 'claim',
          think: 'No maybe-word here. It is said flat, and nobody is named: a claim.',
        },
      ],
      conclusion: 'Each sentence gets its own look. The “Perhaps” does not reach the second one.',
    },
  },
  {
    skillId: 'that-somebody-spoke',
    screens: [
      {
        title: 'Talking is not the claim',
        body: '*She whispered to her neighbor all evening.* That somebody spoke, and how, is no claim. Judge what was said.',
      },
      {
        title: 'Look behind the verb',
        body: 'In *a guard said the alarm is broken*, leave the guard and ask about the alarm. If the text does not tell what was said, as in *they argued until midnight*, nothing is left to mark.',
      },
    ],
    example: {
      text: 'The chair of the chess club, Ona Vilkas, greeted every guest by name and read out a long poem. A player said that the clocks run fast.',
      thoughts: [
        {
          quote: 'greeted every guest by name and read out a long poem',
          layer: null,
          think: 'That she spoke, and to whom. What she said is not told, so I go on.',
        },
        {
          quote: 'the clocks run fast',
          layer: 'claim',
          think: 'Now I hear what was said. Behind it stands “A player”, one unnamed voice.',
        },
      ],
      conclusion: 'I mark the message, never the talking.',
    },
  },
  {
    skillId: 'caveat-clause',
    screens: [
      {
        title: 'It only says that something is unsure',
        body: '*We could not find out if the bell is bronze.* The only job of such a clause is to say that something is unsure. That is a caveat: a hedge, and no claim.',
      },
      {
        title: 'Mind the other half',
        body: 'A caveat often stands beside a firm statement: *the bell fell from its tower, but why is unclear*. The caveat covers the why. The fall still needs a source.',
      },
    ],
    example: {
      text: 'So far there is no proof of who won the cake contest. The judges ate eleven pies before noon.',
      thoughts: [
        {
          quote: 'there is no proof of who won the cake contest',
          layer: null,
          think: 'This tells me only what has not been shown yet. A caveat, and no claim.',
        },
        {
          quote: 'The judges ate eleven pies before noon',
          layer: 'claim',
          think: 'Firm, and with a number. But who counted? The text simply says it.',
        },
      ],
      conclusion: 'Not knowing needs no source. Eleven pies do.',
    },
  },
  {
    skillId: 'topic-only',
    screens: [
      {
        title: 'Mentioned, but not said',
        body: '*A song about a ship that sank, a class on how to fool a lock*: the topic is named, but the text does not say that it is so. Titles of books work the same way.',
      },
      {
        title: 'When it is put forward',
        body: '*A parent reported a fight*: that is passed on as news. Try “there was a fight”. If the text wants you to take it as so, mark it. A talk about fights says only that there is a talk.',
      },
    ],
    example: {
      text: '“Why Crows Steal Spoons” is the title of the new book by Jonna Lind, as its cover shows. The crow in her street has stolen nine.',
      thoughts: [
        {
          quote: 'Why Crows Steal Spoons',
          layer: null,
          think: 'The name of a book. The text does not say that they do.',
        },
        {
          quote: 'The crow in her street has stolen nine',
          layer: 'claim',
          think: 'Here the text does say it, with a number and without a source. A claim.',
        },
      ],
      conclusion: 'The cover stands behind the title. Nobody stands behind the nine spoons.',
    },
  },
];
