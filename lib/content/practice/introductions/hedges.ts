import 'server-only';
import type { IntroductionSource } from '../introduction-schema';

export const HEDGE_INTRODUCTIONS: readonly IntroductionSource[] = [
  {
    skillId: 'maybe',
    screens: [
      {
        title: 'Words that leave it open',
        body: '*May, might, perhaps, it looks as if*: such a word says that something is possible, not that it is so. Take the word out and read again. If the sentence now promises more than before, you have found a maybe-word. *Would* is one too, when it hangs on an “if”.',
      },
      {
        title: 'What it is not',
        body: '*Can* says what is able to happen, *will* says what comes, *must* and *should* say what to do. All of these are firm. “She said it would rain” is only *will* in the past. And a maybe-word is often the honest choice: nobody has seen next week yet.',
      },
    ],
    example: {
      text: 'The new ferry will carry bikes from May, Captain Ada Strand said. Dogs might ride for free.',
      thoughts: [
        {
          quote: 'will carry',
          layer: null,
          think:
            'It speaks of something still to come, but “will” leaves no way out. It is firm, so I go on.',
        },
        {
          quote: 'might',
          layer: 'hedge',
          think:
            'Without this word dogs do ride for free. With it, a free ride is only possible. A maybe-word.',
        },
      ],
      conclusion:
        'One word is enough. If the price for dogs is not settled, “might” is the right word for it.',
    },
  },
  {
    skillId: 'soft-verb',
    screens: [
      {
        title: 'A verb that does not vouch',
        body: 'Look at the verb after one person or body. *Argued, claimed, suggested, alleged, contended* pass the words on and leave them with the speaker. Put *said* in its place. If the writer now stands closer to the words, the first verb was soft. Marking the verb is enough.',
      },
      {
        title: 'What it is not',
        body: '*Said*, *told* and *stated* are neutral. *Revealed*, *noted* and *showed* ask you to believe. *Warned* and *urged* are urgent, not unsure. A soft verb accuses nobody: often a writer has heard one side only, and is fair enough to leave the words with it.',
      },
    ],
    example: {
      text: 'Baker Tom Ruiz told the council that he starts work at three. The noise, he claimed, comes from the garage next door.',
      thoughts: [
        {
          quote: 'told',
          layer: null,
          think: 'A reporting verb, but a neutral one. It says that he spoke and adds no distance.',
        },
        {
          quote: 'claimed',
          layer: 'hedge',
          think:
            '“he said” would be neutral here too. “claimed” leaves the words with the baker alone: a soft reporting verb.',
        },
      ],
      conclusion:
        'The mark does not say that the baker is wrong. It says that the writer does not vouch for him here.',
    },
  },
  {
    skillId: 'faceless-source',
    screens: [
      {
        title: 'A group nobody could phone',
        body: '*Some residents say, experts agree, critics believe*: a group speaks, and you do not learn who is in it. Ask yourself: whom could I phone? If the answer is “nobody in particular”, mark the group and its verb. What the group says is a question for claims.',
      },
      {
        title: 'What it is not',
        body: 'A club, a council or a firm with a name is a body, and you can phone it. One person without a name, such as *a police officer*, is no group. A group can be quoted for good reasons: thirty people on a platform may all have said the same.',
      },
    ],
    example: {
      text: 'The night tram will stay, many riders think. A driver said that she likes the late shift, and the Arden Tram Office wrote that a ride costs two dollars at any hour.',
      thoughts: [
        {
          quote: 'many riders think',
          layer: 'hedge',
          think: 'Which riders, and how many? I could not phone one of them. A faceless source.',
        },
        {
          quote: 'A driver said',
          layer: null,
          think: 'No name again, but this is one person. A faceless source is a group, so I leave it.',
        },
        {
          quote: 'the Arden Tram Office wrote',
          layer: null,
          think: 'A group of people works there, but the office has a name and a phone.',
        },
      ],
      conclusion: 'One hedge and two look-alikes. The riders may well be right.',
    },
  },
  {
    skillId: 'hidden-speaker',
    screens: [
      {
        title: 'Where did the speaker go?',
        body: '*It is rumored that, is believed to be, a story makes the rounds*: somebody once said it, but the wording leaves that somebody out. Ask: said by whom? If the sentence has no answer, mark the words that hide it. Things that speak count too: *her smile suggested*.',
      },
      {
        title: 'What it is not',
        body: '*The bridge was closed* is a passive as well, but about an event. Nobody’s words are missing there. A writer may also have good reasons: to protect a person, or because the talk in town has no owner. Note it, and read on.',
      },
    ],
    example: {
      text: 'Clerk Ines Abara told us that the old cinema was sold in June. Under its floor, it is told, waits a second screen.',
      thoughts: [
        {
          quote: 'was sold',
          layer: null,
          think: 'A passive, but about a sale. I miss no speaker here, so there is no hedge.',
        },
        {
          quote: 'it is told',
          layer: 'hedge',
          think: 'Told by whom? The words speak of talk and leave out everybody who talks. A hidden speaker.',
        },
      ],
      conclusion: 'Two passives, one mark. The question “said by whom?” tells them apart.',
    },
  },
  {
    skillId: 'vague-detail',
    screens: [
      {
        title: 'A gap where a detail belongs',
        body: '*Scores of them, in places, these days, a handful*: something is reported, but the who, the where, the when or the how many is too vague to check. Try to count it, or to find it on a map or in a calendar. If you cannot, mark the vague words.',
      },
      {
        title: 'What it is not',
        body: 'In a tip or a mood no detail is missing: *give it some thought*. And a vague word can be as exact as anybody could be. Who counts birds in the dark? “A flock” may be all there is to say. Mark it, and ask if more could be known.',
      },
    ],
    example: {
      text: 'On March 4, divers cleaned the harbor of Pell. They brought up loads of phones and one piano.',
      thoughts: [
        { quote: 'On March 4', layer: null, think: 'A day that I can find in a calendar. No gap here.' },
        {
          quote: 'loads of',
          layer: 'hedge',
          think: 'How many phones? Thirty, or ninety? Where a number belongs, I get a cloud: a vague detail.',
        },
        { quote: 'one piano', layer: null, think: 'Short, but exact. One is a number.' },
      ],
      conclusion:
        'The phones lay on the pier and could have been counted. So here I would ask for the number.',
    },
  },
  {
    skillId: 'caveat',
    screens: [
      {
        title: 'The text says that it is unsure',
        body: '*Still has to be shown, so far we cannot tell, seen from one side*: the text itself tells you that something is unsure or disputed, or true only on one way of seeing it. Look for a remark on how far the news goes. Mark the words that make it.',
      },
      {
        title: 'What it is not',
        body: '*The clubs disagree about the fee* is plain news: two sides want different things, and the text is sure of that. A single *may* is a maybe-word. A caveat is a service to you. A writer could have left it out, and the news would have sounded stronger.',
      },
    ],
    example: {
      text: 'The two mayors disagree about the footbridge. What it will cost is not yet known.',
      thoughts: [
        {
          quote: 'disagree about the footbridge',
          layer: null,
          think: 'A dispute about a plan. The text has no doubt that they disagree, so I leave it.',
        },
        {
          quote: 'is not yet known',
          layer: 'hedge',
          think: 'Here the text tells me what it cannot tell me. A caveat.',
        },
      ],
      conclusion: 'I am glad of that second sentence. Now I know that no price I hear is final.',
    },
  },
];
