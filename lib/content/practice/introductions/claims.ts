import 'server-only';
import type { IntroductionSource } from '../introduction-schema';

export const CLAIM_INTRODUCTIONS: readonly IntroductionSource[] = [
  {
    skillId: 'no-source',
    screens: [
      {
        title: 'The text simply says so',
        body: 'A statement that could be true or false, told flat, as a fact. Ask: who says so, and where could I check it? If the text gives you no name, no document and no figure with an origin, mark the statement. It may be one short clause in a long sentence.',
      },
      {
        title: 'What it is not',
        body: 'A person in the sentence is not yet its source: news about Mia is not news from Mia. If Mia told the writer, it is attributed and safe. Advice and mood are no claims at all. The writer may well have counted. You are just not told.',
      },
    ],
    example: {
      text: 'Each hour, 90 waffles leave the kiosk in Harle. At night he stirs the batter, its owner, Ben Aydin, told us.',
      thoughts: [
        {
          quote: 'Each hour, 90 waffles leave the kiosk in Harle',
          layer: 'claim',
          think: 'True or false, and I am not told who counted. The text simply says it: a claim.',
        },
        {
          quote: 'At night he stirs the batter',
          layer: null,
          think: 'I did not see it either. But Ben Aydin says so, and I could ask him.',
        },
      ],
      conclusion: 'It may well be 90 waffles. The mark says only that this text does not help me check.',
    },
  },
  {
    skillId: 'faceless-group',
    screens: [
      {
        title: 'A crowd stands behind it',
        body: '*The rolls have shrunk, many shoppers grumble.* The statement is *the rolls have shrunk*. Behind it stands a crowd, and you could phone nobody in it. Mark what the crowd says. The words *many shoppers grumble* may come along; by themselves they are a hedge.',
      },
      {
        title: 'What it is not',
        body: 'A named club, council or firm is somebody you can ask. One person without a name is a kind of its own. And if the crowd only says that something *could* happen, it is softened, not claimed. A crowd is often right. You just cannot ring it.',
      },
    ],
    example: {
      text: 'The Lighting Office of Pell has ordered 40 lamps for the square, it said. The old ones hum, if you listen to market traders.',
      thoughts: [
        {
          quote: 'has ordered 40 lamps for the square',
          layer: null,
          think: 'An office is a group, but one with a name and a door. I could ask there.',
        },
        {
          quote: 'The old ones hum',
          layer: 'claim',
          think:
            'This could be checked on any evening. But who says it? Some “market traders”, and none of them has a name.',
        },
      ],
      conclusion: 'Two groups, one mark. What counts is whether I could phone somebody.',
    },
  },
  {
    skillId: 'one-unnamed',
    screens: [
      {
        title: 'One voice, no name',
        body: '*A nurse said, one of the drivers told us*: a single person stands behind the statement, and you do not learn which one. Mark what that person says. A job, an age or thirty years of work may build trust, but they are no name.',
      },
      {
        title: 'What it is not',
        body: 'Whoever speaks for a named body counts as named: *a spokesperson for Hill Clinic* tells you where to call. And the unnamed voice is no hedge, for one person is no group. People stay unnamed for good reasons. Some of them would lose their jobs.',
      },
    ],
    example: {
      text: 'The ghost train brakes too late, we heard from a mechanic. Repairs start on Monday, a spokesperson for the Harle Fair wrote.',
      thoughts: [
        {
          quote: 'The ghost train brakes too late',
          layer: 'claim',
          think: 'The mechanic may have seen it from below. But which mechanic? One unnamed voice.',
        },
        {
          quote: 'Repairs start on Monday',
          layer: null,
          think: 'No name here either. But this person speaks for the Harle Fair, and I can call them.',
        },
      ],
      conclusion: 'The mechanic may know more than anybody else here. I mark what I cannot follow up.',
    },
  },
  {
    skillId: 'hearsay',
    screens: [
      {
        title: 'One mouth too many',
        body: '*The baker is said to sing at night.* The statement comes second-hand: by a rumor, a passive, a thing that hints, or a person who passes on talk. Nobody in the text says “I know it”. Mark what is passed on.',
      },
      {
        title: 'What it is not',
        body: 'If somebody named says it outright, it is attributed, however odd the news. *The shop was closed on Monday* passes on no talk: treat it like any other statement. Rumors are sometimes the first to be right. But there is nobody to ask.',
      },
    ],
    example: {
      text: 'Rut Berg, who owns the mill, told us why its door is green. The mill will run again, or so the story goes.',
      thoughts: [
        {
          quote: 'its door is green',
          layer: null,
          think: 'The owner says this herself, and she has a name. Attributed.',
        },
        {
          quote: 'The mill will run again',
          layer: 'claim',
          think: 'A “story” brings me this, and a story has no phone. A report of a report.',
        },
      ],
      conclusion: 'The mill may run again by fall. For now I know for sure whom I can ask about the door.',
    },
  },
  {
    skillId: 'motive',
    screens: [
      {
        title: 'Inside a head, or behind a cause',
        body: '*The firm hopes to scare its rivals. Shorter lines have led to fewer quarrels.* The text itself says what somebody wants, or what caused what, and shows no evidence. Look for *wants to, in order to, aims to, has led to*. Mark the statement.',
      },
      {
        title: 'What it is not',
        body: '*We want a shorter season, coach Nora Vik said*: she has a name and speaks for herself, so it is attributed. If a crowd or an unnamed voice tells the reason, theirs is the first kind to name. A guess about reasons can be a good one. The text just does not show how anybody knows.',
      },
    ],
    example: {
      text: 'To annoy the bakery next door, the café rings a bell at noon. The bell weighs two kilos, said its owner, Lotte Kern.',
      thoughts: [
        {
          quote: 'To annoy the bakery next door',
          layer: 'claim',
          think:
            'Here the text looks into somebody’s head. It quotes nobody and shows no letter: mind-reading.',
        },
        {
          quote: 'The bell weighs two kilos',
          layer: null,
          think: 'Lotte Kern says so by name. I could ask her, or bring a scale.',
        },
      ],
      conclusion: 'Perhaps the café just likes the sound. The text does not say how it knows.',
    },
  },
];
