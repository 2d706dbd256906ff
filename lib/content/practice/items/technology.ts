import 'server-only';
import type { PracticeItemSource } from '../item-schema';

export const TECHNOLOGY_ITEMS: readonly PracticeItemSource[] = [
  {
    id: 'technology-01',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 3,
    text: '“Paper beats the tablet,” argues history teacher Ewa Nowak, who buys thirty notebooks each August and gives one to every student in her class.',
    spans: [
      {
        outer: 'argues history teacher Ewa Nowak',
        core: 'argues',
        subType: 'soft-verb',
        rationale:
          '“argues” reports her view without vouching for it. “Says” would be neutral; “argues” keeps a small distance.',
      },
    ],
  },
  {
    id: 'technology-02',
    topic: 'technology',
    layer: 'claim',
    difficulty: 3,
    text: 'According to a notice of July 7, the town hall fountain has recently got a sensor that turns the water off when the wind is strong. Gardener Teresa Pinto told the Bay Gazette that the benches stay dry.',
    safe: 'A dated notice stands behind the sensor, and a named gardener behind the dry benches. “recently” is a hedge, not a claim.',
  },
  {
    id: 'technology-03',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 2,
    text: 'Every classroom at Bay School got an air meter on October 1, physics teacher Priya Raman said. She wrote the first value, 612, on the board and asked her class to open two windows.',
    safe: 'Teacher, date and value are named, and “said” is neutral. Nothing is left vague or open.',
  },
  {
    id: 'technology-04',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 2,
    text: 'Among the e-bikes of this spring, the Plovo has been called the quietest. Its maker, Velmar, sold 4,000 of them by June 30.',
    spans: [
      {
        outer: 'has been called the quietest',
        core: 'has been called',
        subType: 'hidden-speaker',
        rationale:
          'Called the quietest by whom? The passive “has been called” tells you that somebody spoke and leaves out who.',
      },
    ],
  },
  {
    id: 'technology-05',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 3,
    text: 'When internet provider Nordvik switched to its new cables on Thursday night, the connection dropped for fifty minutes in parts of the old town, the company said.',
    spans: [
      {
        outer: 'in parts of the old town',
        core: 'parts of the old town',
        subType: 'vague-detail',
        rationale:
          'No street is named here, only “parts”. You are told how long, but where exactly is left open.',
      },
    ],
  },
  {
    id: 'technology-06',
    topic: 'technology',
    layer: 'claim',
    difficulty: 3,
    text: 'Programmer Olga Sirenko is said to have written the town’s bus app in a single weekend.',
    spans: [
      {
        outer: 'Programmer Olga Sirenko is said to have written the town’s bus app in a single weekend.',
        core: 'written the town’s bus app',
        subType: 'hearsay',
        rationale:
          'Olga Sirenko has a name, but she is not the one who says it. “is said to have written” passes on talk with no speaker.',
      },
    ],
  },
  {
    id: 'technology-07',
    topic: 'technology',
    layer: 'claim',
    difficulty: 1,
    text: 'Carpenter Lalita Rao said that she had to print the missing chess pieces at home in her garage.',
    safe: 'A named person says what she did herself. You know whom to ask.',
    foils: [
      {
        quote: 'she had to print the missing chess pieces',
        family: 'named-source',
        reason: 'Lalita Rao tells it herself, and she has a name. No second source is needed.',
      },
    ],
  },
  {
    id: 'technology-08',
    topic: 'technology',
    layer: 'claim',
    difficulty: 4,
    text: 'Zibbeo, a video site, took the clock off its player on September 14, the company announced in a notice to its users. It wants to look more like a movie theater.',
    spans: [
      {
        outer: 'It wants to look more like a movie theater.',
        core: 'wants to look more like a movie theater',
        subType: 'motive',
        rationale:
          '“wants to look more like a movie theater” says what the company is after, and no evidence is given. The notice is about the clock only.',
      },
    ],
  },
  {
    id: 'technology-09',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 3,
    text: 'Inventor Wanjiru Kamau revealed at the Lisburg science fair that “Sunny Pan,” her solar oven, had baked forty-eight loaves on June 3.',
    foils: [
      {
        quote: 'revealed',
        family: 'firm-verb',
        reason:
          '“revealed” does not hedge: it asks you to believe what follows. A soft verb, like “claimed”, would keep its distance.',
      },
    ],
    safe: 'The inventor is named, the number is exact, and “revealed” asks you to take the news as true. Nothing steps back.',
  },
  {
    id: 'technology-10',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 2,
    text: 'With smart lamps, Oakwood School saved 11 percent on electricity, the principal said, a figure that has yet to be confirmed.',
    spans: [
      {
        outer: 'a figure that has yet to be confirmed',
        core: 'has yet to be confirmed',
        subType: 'caveat',
        rationale:
          '“has yet to be confirmed” is the text itself telling you that the figure is not certain. That is a caveat.',
      },
    ],
  },
  {
    id: 'technology-11',
    topic: 'technology',
    layer: 'claim',
    difficulty: 3,
    text: 'The free version of the recipe app Potluko stores every photo on a server abroad, according to one tester. Director Hamid Karimi said that the next version comes out in August.',
    spans: [
      {
        outer:
          'The free version of the recipe app Potluko stores every photo on a server abroad, according to one tester',
        core: 'stores every photo on a server abroad',
        subType: 'one-unnamed',
        rationale:
          'For “stores every photo on a server abroad” there is only “one tester”, without a name. The director is quoted on the next version.',
      },
    ],
  },
  {
    id: 'technology-12',
    topic: 'technology',
    layer: 'claim',
    difficulty: 2,
    text: 'The average speed of home internet in Grayport was 94 megabits per second in March, the Telecom Office said in its 2025 yearbook.',
    foils: [
      {
        quote: '94 megabits per second',
        family: 'sourced-figure',
        reason: 'This number comes with a month, an office and a yearbook. A sourced figure is safe.',
      },
    ],
    safe: 'The figure has an origin: the yearbook of the Telecom Office. You can look it up.',
  },
  {
    id: 'technology-13',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 3,
    text: 'An old telephone booth on Weaver Street was turned into a charging station on Friday. Its red door was kept because the mayor had painted it.',
    foils: [
      {
        quote: 'was turned into a charging station',
        family: 'plain-passive',
        reason:
          '“was turned into” is an ordinary passive about an event. Nobody’s words or views are passed on, so no speaker is hidden.',
      },
    ],
    safe: 'The passives here are about things that were done, not about things that were said. Place and day are given.',
  },
  {
    id: 'technology-14',
    topic: 'technology',
    layer: 'claim',
    difficulty: 3,
    text: 'Glasses that translate street signs are likely to cost less next year. They may well replace the phrase book.',
    foils: [
      {
        quote: 'They may well replace the phrase book',
        family: 'softened',
        reason:
          '“may well replace” softens the main verb, so the forecast is held open. “may” is what to mark when you look for hedges.',
      },
    ],
    safe: 'Both main verbs are softened, by “likely” and “may”. That makes the forecasts hedged, not claimed.',
  },
  {
    id: 'technology-15',
    topic: 'technology',
    layer: 'claim',
    difficulty: 3,
    text: 'The ticket machine at Ludden station was replaced on May 5, according to a notice of the Ludden Railroad, but commuters complain the new one keeps their change.',
    spans: [
      {
        outer: 'but commuters complain the new one keeps their change',
        core: 'the new one keeps their change',
        subType: 'faceless-group',
        rationale:
          'Only “commuters” stand behind “the new one keeps their change”, and none of them has a name. The notice vouches for the new machine, not for this.',
      },
    ],
  },
  {
    id: 'technology-16',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 1,
    text: '“I fixed the radio with a hairpin and a drop of glue,” said Aino Virtanen, 72, who runs the repair café in Vester with her grandson.',
    safe: 'A named person says in plain words what she did. “said” is neutral, and nothing is left open.',
    foils: [
      {
        quote: 'said Aino Virtanen',
        family: 'firm-verb',
        reason: '“said” hands you her words as they are, with no step back.',
      },
    ],
  },
  {
    id: 'technology-17',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 2,
    text: 'The robot mower at Kestrel Park has lately lost its way at the pond. Gardener Samir Aziz drew a white line around the water on Friday, and he checks it at 7 each morning.',
    spans: [
      {
        outer: 'has lately lost',
        core: 'lately',
        subType: 'vague-detail',
        rationale:
          '“lately” stands where a date belongs. It could mean this week or this spring, so you cannot look it up.',
      },
    ],
  },
  {
    id: 'technology-18',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 1,
    text: 'The webcam in the town’s stork nest runs on a single solar panel.',
    safe: '“runs” is firm and “a single” is exact. No word in the sentence steps back.',
  },
  {
    id: 'technology-19',
    topic: 'technology',
    layer: 'claim',
    difficulty: 2,
    text: '“Nobody needs a faster phone,” columnist Ben Achterberg argued in Monday’s Harbor Post, where he suggested a year without new models.',
    safe: 'The columnist, the paper and the day are all named. “argued” and “suggested” are soft verbs: hedges, not claims.',
    foils: [
      {
        quote: 'Nobody needs a faster phone',
        family: 'named-source',
        reason: 'A sweeping line, but Ben Achterberg put his name to it in Monday’s paper.',
      },
    ],
  },
  {
    id: 'technology-20',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 3,
    text: 'The lamps on the Tanner Bridge went dark because spiders sat on the light sensors, engineer Kofi Adjei suggested. The lamps came back on an hour later.',
    spans: [
      {
        outer: 'engineer Kofi Adjei suggested',
        core: 'suggested',
        subType: 'soft-verb',
        rationale:
          '“suggested” offers the spiders as an explanation without vouching for it. The person is named, but the verb steps back.',
      },
    ],
  },
  {
    id: 'technology-21',
    topic: 'technology',
    layer: 'claim',
    difficulty: 1,
    text: '“Our cleaning robot breaks down every other day,” said a worker at the Tarn shopping mall who asked to stay anonymous.',
    spans: [
      {
        outer:
          '“Our cleaning robot breaks down every other day,” said a worker at the Tarn shopping mall who asked to stay anonymous.',
        core: 'cleaning robot breaks down',
        subType: 'one-unnamed',
        rationale:
          '“breaks down every other day” rests on one worker “who asked to stay anonymous”. There may be good reasons for that, but you have nobody to ask.',
      },
    ],
  },
  {
    id: 'technology-22',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 4,
    text: 'Developer Mateo Vargas said on Tuesday that the homework app would close at nine every evening.',
    foils: [
      {
        quote: 'would close',
        family: 'past-future',
        reason:
          '“He said it would close” is “it will close” moved into the past. This “would” hangs on no if, so it is no maybe-word.',
      },
    ],
    safe: 'A named developer said it on a given day. “would” is only “will” moved into the past after “said”.',
  },
  {
    id: 'technology-23',
    topic: 'technology',
    layer: 'claim',
    difficulty: 2,
    text: 'Fans of the puzzle game “Mirrorfall” say that designer Kenji Mori has finished its 60 new levels.',
    spans: [
      {
        outer:
          'Fans of the puzzle game “Mirrorfall” say that designer Kenji Mori has finished its 60 new levels.',
        core: 'has finished its 60 new levels',
        subType: 'faceless-group',
        rationale:
          'That Kenji Mori “has finished its 60 new levels” is true or false. Only “Fans” say so, and you could not phone them.',
      },
    ],
  },
  {
    id: 'technology-24',
    topic: 'technology',
    layer: 'claim',
    difficulty: 2,
    text: 'The toy maker Tumblo claims that its robot dog, “Biscuit,” learns 50 commands in a week. Nordcheck, a test lab that bought three of the dogs in April, counted 52 commands in its report of June 2.',
    safe: 'A named company stands behind the first number, and a named lab with a dated report behind the second. “claims” is a soft verb, so it is a hedge.',
  },
  {
    id: 'technology-25',
    topic: 'technology',
    layer: 'claim',
    difficulty: 3,
    text: 'In Alder Bay, the story goes that the town’s first computer still works in the attic of the post office, between the skis and the Christmas lights. Postmaster Rui Talhas told the Gazette that he might go up and look for it this winter.',
    spans: [
      {
        outer:
          'In Alder Bay, the story goes that the town’s first computer still works in the attic of the post office, between the skis and the Christmas lights.',
        core: 'computer still works',
        subType: 'hearsay',
        rationale:
          'That the computer “still works” could be checked, but only “the story goes” stands behind it. A story without a teller is hearsay.',
      },
    ],
  },
  {
    id: 'technology-26',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 4,
    text: 'At Elm Grove School, the students’ council and the teachers’ council disagree about phones at recess. The first wants them in the schoolyard and the second in the lockers, and both will vote on Thursday.',
    foils: [
      {
        quote: 'disagree about phones at recess',
        family: 'plain-disagreement',
        reason:
          'This is a plain report that two councils disagree about a rule. It does not say that any fact is unsure.',
      },
    ],
    safe: 'Two named councils want two different things, and the text says so plainly. A disagreement about a rule is no caveat.',
  },
  {
    id: 'technology-27',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 3,
    text: 'When the snow took down the power line on Sunday, the bakery in Holm kept its ovens running with a battery the size of a closet. Its owner, Stig Halvorsen, sold two hundred rolls by noon, and he gave the coffee away.',
    safe: 'Day, place, person and number are all given, and the verbs tell you flatly what happened.',
  },
  {
    id: 'technology-28',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 3,
    text: 'Mira Johansson from Halden High School drew the map for the town’s parking app, but longtime users complain that it “hides the price.”',
    spans: [
      {
        outer: 'longtime users complain that',
        core: 'longtime users',
        subType: 'faceless-source',
        rationale:
          'Who are the “longtime users” who “complain”? The group has no names and no number, so you could not ask it.',
      },
    ],
  },
  {
    id: 'technology-29',
    topic: 'technology',
    layer: 'claim',
    difficulty: 4,
    text: 'For two hours on Wednesday, 30 students asked engineer Zanele Dube about satellites, and she answered each of them with a drawing on the board.',
    foils: [
      {
        quote: '30 students asked engineer Zanele Dube about satellites',
        family: 'that-somebody-spoke',
        reason:
          'That somebody asked is no claim to check. You would judge what was said, and none of it is passed on here.',
      },
    ],
    safe: 'You only learn that people spoke, with whom, when and how. What they said about satellites is not passed on.',
  },
  {
    id: 'technology-30',
    topic: 'technology',
    layer: 'claim',
    difficulty: 4,
    text: 'It is still open whether the new ferry app works without a signal, so passengers should keep a paper ticket in their pocket, Captain Niko Rantanen said.',
    foils: [
      {
        quote: 'It is still open whether the new ferry app works without a signal',
        family: 'caveat-clause',
        reason: 'This clause only says that something is unsure. That is a caveat: a hedge, not a claim.',
      },
    ],
    safe: 'One half says that something is unsure, the other is advice, and a named captain stands behind them.',
  },
  {
    id: 'technology-31',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 2,
    text: 'The battery of the Tikko watch appears to lose power faster in the cold. In our test on January 17 it lasted 9 hours in the freezer.',
    spans: [
      {
        outer: 'appears to lose',
        core: 'appears',
        subType: 'maybe',
        rationale:
          '“appears to lose” says how it looks, not how it is. The nine hours are firm; this part is left open.',
      },
    ],
  },
  {
    id: 'technology-32',
    topic: 'technology',
    layer: 'claim',
    difficulty: 4,
    text: 'A speed display is the reason why drivers outside Fern School brake earlier. The parents’ club paid $640 for it, treasurer Nadia Benali said.',
    spans: [
      {
        outer: 'A speed display is the reason why drivers outside Fern School brake earlier.',
        core: 'is the reason why drivers outside Fern School brake earlier',
        subType: 'motive',
        rationale:
          '“is the reason why drivers … brake earlier” says that one thing caused another, and nobody is named who found that out. The treasurer vouches for the price.',
      },
    ],
  },
  {
    id: 'technology-33',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 5,
    text: 'Librarian Paulo Ribeiro says that students would have their models within two days if the library bought a second 3D printer.',
    spans: [
      {
        outer: 'would have their models within two days if the library bought a second 3D printer',
        core: 'would',
        subType: 'maybe',
        rationale:
          'This “would” hangs on “if the library bought”. It says what happens only in that case, so it is a maybe-word here.',
      },
    ],
  },
  {
    id: 'technology-34',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 2,
    text: 'At 158 grams, the Pagelo weighs less than any other e-reader in the stores, shows pictures only in black and white, and holds a charge for 21 days.',
    safe: 'The numbers are exact and the verbs firm: “weighs”, “shows”, “holds”. Who measured it is a question for claims, not for hedges.',
  },
  {
    id: 'technology-35',
    topic: 'technology',
    layer: 'claim',
    difficulty: 4,
    text: 'Librarian Owen Prewett announced a podcast about free apps. Its first part will come out on March 20, as you can see in the library’s calendar.',
    foils: [
      {
        quote: 'about free apps',
        family: 'topic-only',
        reason:
          'This is only what the podcast is about. Nothing is said of free apps that could be true or false.',
      },
    ],
    safe: 'A named librarian announced the podcast, and the calendar gives its date. “free apps” is only a topic.',
  },
  {
    id: 'technology-36',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 3,
    text: 'The drone that Lucas Meyer built at the Mill Lane workshop can carry a school bag across the river in 70 seconds, and it lands on a chalk circle.',
    foils: [
      {
        quote: 'can carry',
        family: 'can-or-will',
        reason: '“can” says what the drone is able to do. “might” would leave it open; “can” does not.',
      },
    ],
    safe: '“can carry” and “lands” are firm, and the time is exact. Who measured it is a question for claims, not for hedges.',
  },
  {
    id: 'technology-37',
    topic: 'technology',
    layer: 'claim',
    difficulty: 2,
    text: 'The Orvendi headset drains its battery twice as fast as any rival. It costs $89, according to the price list of its maker, Hexlow.',
    spans: [
      {
        outer: 'The Orvendi headset drains its battery twice as fast as any rival.',
        core: 'drains its battery twice as fast',
        subType: 'no-source',
        rationale:
          'You are not told who measured how fast it “drains its battery”: the text simply states it. The price list vouches only for the price.',
      },
    ],
  },
  {
    id: 'technology-38',
    topic: 'technology',
    layer: 'hedge',
    difficulty: 4,
    text: 'Applause in the hall hinted that the flying camera by student Jun Park had won the prize. Jury head Clara Voss opened the envelope ten minutes after the cheers began.',
    spans: [
      {
        outer: 'Applause in the hall hinted that',
        core: 'Applause in the hall hinted',
        subType: 'hidden-speaker',
        rationale:
          'In “Applause in the hall hinted” a noise speaks and the people disappear. And “hinted” does not vouch for what it says.',
      },
    ],
  },
];
