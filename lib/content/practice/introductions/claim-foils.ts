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
      text: '“Our soup is the best in the world,” cook Ida Holm claimed. The line in front of her stand is 40 meters long.',
      thoughts: [
        {
          quote: 'Our soup is the best in the world',
          layer: null,
          think: 'Big words, but they are hers. I can ask Ida Holm, so I leave them.',
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
        body: '*According to the yearly report, 61 students came by bike.* A document, or a figure with its date and origin, can be looked up. So there is no claim to mark.',
      },
      {
        title: 'What a number cannot do',
        body: '*Falls are down by 40 percent* looks exact. Without an origin it is a claim like any other. And a source covers only its own figure: the reason for a rise needs a source too.',
      },
    ],
    example: {
      text: 'The harbor log lists 212 boats for May, 30 more than the year before. The new lamp on the pier caused the rise.',
      thoughts: [
        {
          quote: '212 boats for May',
          layer: null,
          think: 'The harbor log stands behind it. I could open it and count.',
        },
        {
          quote: 'The new lamp on the pier caused the rise',
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
        body: '*Bring a towel. Let us hope for sun. The hall was one big smile.* Advice, wishes, pictures and mood are not true or false. Ask: could anybody check it? If not, it is no claim.',
      },
      {
        title: 'What stays in',
        body: 'Forecasts and judgments, if the text says that it is so: *it will snow*, *it is the best team*. You can wait for the snow, and ask for reasons. Fine words around a claim do not take it away.',
      },
    ],
    example: {
      text: 'A good map is a quiet friend, so put one in your bag. The path over the ridge is shorter than the road.',
      thoughts: [
        {
          quote: 'A good map is a quiet friend',
          layer: null,
          think: 'A picture. Nobody could prove it right or wrong.',
        },
        {
          quote: 'put one in your bag',
          layer: null,
          think: 'Advice. I can follow it or not, but it is not true or false.',
        },
        {
          quote: 'The path over the ridge is shorter than the road',
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
        body: '*The bakery might close in May.* The main verb is softened, so the text does not claim that it closes. On the hedge layer you mark the maybe-word. On the claim layer there is nothing.',
      },
      {
        title: 'Only its own verb counts',
        body: '*The bakery might close, and its rent has doubled*: two halves, each with its own verb. The second half is firm. Judge each by itself.',
      },
    ],
    example: {
      text: 'The ferry could stop at Holm from June. Its new engine is the quietest on the lake.',
      thoughts: [
        {
          quote: 'could stop at Holm',
          layer: null,
          think: '“could” softens the main verb. Hedged, so there is nothing on this layer.',
        },
        {
          quote: 'Its new engine is the quietest on the lake',
          layer: 'claim',
          think: 'No maybe-word here. It is said flat, and nobody is named: a claim.',
        },
      ],
      conclusion: 'Each sentence gets its own look. The “could” does not reach the second one.',
    },
  },
  {
    skillId: 'that-somebody-spoke',
    screens: [
      {
        title: 'Talking is not the claim',
        body: '*She spoke for an hour and thanked the cooks.* That somebody spoke, and how, is no claim on this layer. Judge what was said.',
      },
      {
        title: 'Look behind the verb',
        body: 'In *a guard said the alarm is broken*, leave the guard and ask about the alarm. If the text does not tell what was said, as in *he answered every question*, nothing is left to mark.',
      },
    ],
    example: {
      text: 'The chair of the chess club, Ona Vilkas, spoke for ten minutes and took six questions. A player said that the clocks run fast.',
      thoughts: [
        {
          quote: 'spoke for ten minutes and took six questions',
          layer: null,
          think: 'That she spoke, and for how long. What she said is not told, so I go on.',
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
        body: '*Whether the bell is bronze is not known.* The only job of such a clause is to say that something is unsure. That is a caveat, for the hedge layer, and no claim.',
      },
      {
        title: 'Mind the other half',
        body: 'A caveat often stands beside a firm statement: *the bell fell from its tower, but why is unclear*. The caveat covers the why. The fall still needs a source.',
      },
    ],
    example: {
      text: 'Nobody knows yet who won the cake contest. The judges ate eleven pies before noon.',
      thoughts: [
        {
          quote: 'Nobody knows yet who won the cake contest',
          layer: null,
          think: 'This tells me only what nobody knows yet. A caveat, and no claim.',
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
        body: '*A talk about why bees get lost, a film on how rivals cheat*: the topic is named, but the text does not say that it is so. Titles of books work the same way.',
      },
      {
        title: 'When it is put forward',
        body: '*A parent reported a fight*: that is passed on as news. Try “there was a fight”. If the text wants you to take it as so, mark it. A talk about fights says only that there is a talk.',
      },
    ],
    example: {
      text: 'The calendar of the Pell library lists a talk for May 3 on how crows steal spoons. The crow on its roof has stolen nine.',
      thoughts: [
        {
          quote: 'how crows steal spoons',
          layer: null,
          think: 'What the talk is about. The text does not say that they do.',
        },
        {
          quote: 'The crow on its roof has stolen nine',
          layer: 'claim',
          think: 'Here the text does say it, with a number and without a source. A claim.',
        },
      ],
      conclusion: 'The calendar stands behind the talk. Nobody stands behind the nine spoons.',
    },
  },
];
