import 'server-only';
import type { PracticeItemSource } from '../item-schema';

export const TOWN_COUNCIL_ITEMS: readonly PracticeItemSource[] = [
  {
    id: 'town-council-01',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 4,
    text: 'The site plan shows 12 new benches in Pine Park with their backs to the skate ramp. The council wants skaters to move to the river.',
    spans: [
      {
        outer: 'The council wants skaters to move to the river',
        core: 'wants skaters to move',
        subType: 'motive',
        rationale:
          'The plan backs up the benches. What the council “wants” is a statement about its aim, and nobody is quoted on it.',
      },
    ],
  },
  {
    id: 'town-council-02',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 1,
    text: 'The Rosen Park bandstand has a new floor of oak from the council’s own forest.',
    safe: 'One plain statement with a place and an owner. Who stands behind it is a question for the claim layer.',
  },
  {
    id: 'town-council-03',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 1,
    text: 'Deputy mayor Renske Vos claimed that the new bus stop signs can be read from eighty meters. Optician Paulo Sequeira tested one on Friday and said he agreed.',
    safe: 'Two people with names stand behind this, the deputy mayor and the optician. “claimed” is a hedge, not a claim.',
  },
  {
    id: 'town-council-04',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 3,
    text: 'Librarian Yolanda Pretorius revealed that the building’s cat, Pepper, has its own library card.',
    foils: [
      {
        family: 'firm-verb',
        quote: 'revealed',
        reason: '“revealed” does not step back. It asks you to take what follows as true.',
      },
    ],
    safe: 'A named librarian and a firm verb: “revealed” asks you to believe the news and keeps no distance from it.',
  },
  {
    id: 'town-council-05',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 2,
    text: 'New LED lamps light the way to school in some parts of Eastmoor, deputy mayor Ravi Perera said, and the switch has cut the power bill by 22 percent.',
    spans: [
      {
        outer: 'in some parts of Eastmoor',
        core: 'some parts',
        subType: 'vague-detail',
        rationale:
          '“some parts of Eastmoor” leaves open where the lamps are. You could not go there and look.',
      },
    ],
  },
  {
    id: 'town-council-06',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 2,
    text: 'Councilor Vikram Shah presented the new bike shed on Alder Street on Thursday, and neighbors claim that its door locks by itself.',
    spans: [
      {
        outer: 'neighbors claim that its door locks by itself',
        core: 'door locks by itself',
        subType: 'faceless-group',
        rationale:
          'That the “door locks by itself” comes from “neighbors”, and you do not learn which ones. The councilor only presented the shed.',
      },
    ],
  },
  {
    id: 'town-council-07',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 4,
    text: 'A spokesperson for the Brennick Water Board said the fountain on King’s Square uses less water than two garden hoses.',
    foils: [
      {
        family: 'named-source',
        quote: 'the fountain on King’s Square uses less water than two garden hoses',
        reason:
          'A spokesperson of a named body speaks for that body. You could call the Brennick Water Board and ask.',
      },
    ],
    safe: 'The spokesperson has no name, but the body has one, the Brennick Water Board. That is somebody you could ask.',
  },
  {
    id: 'town-council-08',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 3,
    text: 'Councilors Mei Lin Ong and Patrick Dolan disagree about the bus shelter on Quarry Road. She wants glass walls, while he wants wood.',
    foils: [
      {
        family: 'plain-disagreement',
        quote: 'disagree about the bus shelter',
        reason: 'That two people disagree about a plan is reported plainly. Nothing is called uncertain.',
      },
    ],
    safe: 'Two named people want different things, and the report says so plainly. A disagreement about a plan is no caveat.',
  },
  {
    id: 'town-council-09',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 2,
    text: 'A street sweeper said she has lately found more cups than leaves in the gutter.',
    spans: [
      {
        outer: 'has lately found',
        core: 'lately',
        subType: 'vague-detail',
        rationale: '“lately” stands where a date belongs. It could mean this week or the past year.',
      },
    ],
  },
  {
    id: 'town-council-10',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 2,
    text: 'Under rule 14 of Linden Park, every dog must be on a leash after 9 in the evening, and its owner should carry two bags.',
    foils: [
      {
        family: 'duty-word',
        quote: 'must be on a leash',
        reason: '“must” is a duty, not a maybe. It says what is required.',
      },
    ],
    safe: '“must” and “should” are duty words. They say what dog owners have to do, and leave nothing open.',
  },
  {
    id: 'town-council-11',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 3,
    text: '“Coffee and commas,” Mayor Agnes Toth said when she opened the library café on Saturday. The old café had lost money for seven years.',
    spans: [
      {
        outer: 'The old café had lost money for seven years',
        core: 'lost money',
        subType: 'no-source',
        rationale:
          'The mayor is quoted on coffee only. That the old café “had lost money for seven years” is stated flat, with nobody behind it.',
      },
    ],
  },
  {
    id: 'town-council-12',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 2,
    text: 'The playground on Acorn Street will get a rope bridge instead of a second slide. Climbing, playground experts agree, keeps children busy for longer than sliding.',
    spans: [
      {
        outer: 'playground experts agree',
        core: 'playground experts',
        subType: 'faceless-source',
        rationale:
          'When “experts agree”, it sounds like many voices, but none of them is named. You could not ask a single one.',
      },
    ],
  },
  {
    id: 'town-council-13',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 2,
    text: 'After 3 visits by plumber Tadeo Ruiz, the drinking fountain on Bell Square appears to have stopped dripping.',
    spans: [
      {
        outer: 'appears to have stopped dripping',
        core: 'appears',
        subType: 'maybe',
        rationale:
          '“appears to have stopped” is a step short of “has stopped”. The word “appears” leaves room for one more drop.',
      },
    ],
  },
  {
    id: 'town-council-14',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 2,
    text: 'Because the roof of the sports hall in Upper Dene leaks above the third row, caretaker Lars Nygaard has moved the blue chairs to the stage, where the school orchestra practices every Wednesday between four and six.',
    safe: 'The row, the chairs, the day and the hours are all exact. There is no maybe-word and no hidden speaker.',
  },
  {
    id: 'town-council-15',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 3,
    text: 'Carpenter Goran Ilic told the Riverside newsletter that the old bandstand could not be saved, because its floor had rotted from below. In his offer to the council, which is dated August 14, he asks for 9,500 dollars to build a new one.',
    safe: 'A carpenter with a name says the first thing, and a dated offer holds the second. There is somebody to ask and something to look up.',
  },
  {
    id: 'town-council-16',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 5,
    text: 'Councilor Tariq Malouf spoke to the council for 40 minutes on Monday. The gallery answered him with loud questions.',
    foils: [
      {
        family: 'that-somebody-spoke',
        quote: 'The gallery answered him with loud questions',
        reason: 'That people spoke, and how, is no claim. You do not learn what they asked.',
      },
    ],
    safe: 'You learn only that a councilor spoke and that the gallery answered. Nothing they said or asked is passed on as fact.',
  },
  {
    id: 'town-council-17',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 1,
    text: 'A shopkeeper alleged at the council meeting on Tuesday that a new bus shelter blocks his door and his window.',
    spans: [
      {
        outer: 'A shopkeeper alleged at the council meeting on Tuesday that',
        core: 'alleged',
        subType: 'soft-verb',
        rationale:
          '“alleged” reports what the shopkeeper told the council without vouching for it. “Said” would keep no such distance.',
      },
    ],
  },
  {
    id: 'town-council-18',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 2,
    text: 'Parents at the Mill Lane playground complain that the sandbox is cleaned only twice a year. The parks office said on Monday that it will check the log.',
    spans: [
      {
        outer: 'Parents at the Mill Lane playground complain that the sandbox is cleaned only twice a year',
        core: 'cleaned only twice a year',
        subType: 'faceless-group',
        rationale:
          'It could be true or false, and the “Parents at the Mill Lane playground” are a group you could not phone. The office has yet to look.',
      },
    ],
  },
  {
    id: 'town-council-19',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 2,
    text: 'The pool closes far too early, swim coach Ayodele Bello argued in a letter that the Dale Courier printed on Monday.',
    safe: 'A coach with a name makes the point, in a letter that the paper printed. “argued” is a hedge, not a claim.',
  },
  {
    id: 'town-council-20',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 2,
    text: '“Too narrow,” said Fatima Bensaid of the wheelchair club when she tried the ramp at the new swimming hall on Saturday. Council engineer Dai Morgan measured it with her and found that 9 centimeters were missing.',
    safe: 'Two people with names, a day, a place and a measured width: it is all stated plainly, and “said” and “found” are firm.',
    foils: [
      {
        quote: 'found',
        family: 'firm-verb',
        reason: '“found” is firm: it gives the missing 9 centimeters as a fact.',
      },
    ],
  },
  {
    id: 'town-council-21',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 1,
    text: 'Council clerk Benedikt Moser spoke about the bin plan on Tuesday and closed the meeting at 8. On the stairs, an official who did not want to be named said that the trucks skip Harbor Street every second week.',
    spans: [
      {
        outer:
          'On the stairs, an official who did not want to be named said that the trucks skip Harbor Street every second week',
        core: 'trucks skip Harbor Street',
        subType: 'one-unnamed',
        rationale:
          'Only “an official who did not want to be named” says that the trucks “skip Harbor Street”. A missing name can have good reasons, but it leaves you nothing to check.',
      },
    ],
  },
  {
    id: 'town-council-22',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 5,
    text: 'Mayor Stella Argyris aims to win the county prize for green towns with the heated bus shelters that she opened on April 2.',
    spans: [
      {
        outer:
          'Mayor Stella Argyris aims to win the county prize for green towns with the heated bus shelters that she opened on April 2',
        core: 'aims to win the county prize',
        subType: 'motive',
        rationale: 'You are told what the mayor “aims” at, but neither she nor anybody else is quoted on it.',
      },
    ],
  },
  {
    id: 'town-council-23',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 2,
    text: 'The council’s noise report of June 2023 lists the market square at 58 decibels, the swimming hall at 81 and the reading room at 34.',
    foils: [
      {
        family: 'sourced-figure',
        quote: 'the market square at 58 decibels',
        reason: 'The figure has an origin and a date, the noise report of June 2023. You could look it up.',
      },
    ],
    safe: 'All three figures come from one dated document, the noise report of June 2023. You could look them up.',
  },
  {
    id: 'town-council-24',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 2,
    text: 'The three swings on Cotter Lane were taken down at noon on Tuesday because a chain had rusted through.',
    foils: [
      {
        family: 'plain-passive',
        quote: 'were taken down',
        reason: 'This passive tells of an event. No speaker is hidden, because nobody speaks.',
      },
    ],
    safe: 'How many, where, when and why are all there. “were taken down” is a plain passive about an event.',
  },
  {
    id: 'town-council-25',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 1,
    text: 'The council moved 4 recycling bins to Station Road on March 1. Critics believe the change has doubled the walk for the households on Chapel Hill.',
    spans: [
      {
        outer: 'Critics believe',
        core: 'Critics',
        subType: 'faceless-source',
        rationale: 'Which “Critics”? Without a name or a number, they are a group that nobody could phone.',
      },
    ],
  },
  {
    id: 'town-council-26',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 2,
    text: 'The talk in Wendle is that the old cinema has found a buyer, while Councilor Noemi Salas told the Wendle Echo on Friday that its roof could be repaired in May.',
    spans: [
      {
        outer: 'The talk in Wendle is that the old cinema has found a buyer',
        core: 'has found a buyer',
        subType: 'hearsay',
        rationale:
          '“The talk in Wendle” has no speaker, so the news that the cinema “has found a buyer” reaches you as a rumor. The councilor speaks of something else: the roof.',
      },
    ],
  },
  {
    id: 'town-council-27',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 3,
    text: 'Caretaker Otieno Mwangi said that the town hall would fly a purple flag on June 21 for the jazz festival.',
    foils: [
      {
        family: 'past-future',
        quote: 'would fly',
        reason:
          'After “said”, this “would” is “will” moved into the past. The flag is announced, not put in doubt.',
      },
    ],
    safe: 'Here “would” is only “will” after the past verb “said”. The name and the date are given, and no word steps back.',
  },
  {
    id: 'town-council-28',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 3,
    text: 'The planned self-service desk might shorten the wait in the Ashgrove library.',
    foils: [
      {
        family: 'softened',
        quote: 'shorten the wait in the Ashgrove library',
        reason:
          'With “might shorten”, the main verb is softened. A shorter wait is held open and not claimed.',
      },
    ],
    safe: '“might shorten” leaves it open whether the wait gets shorter. The sentence is hedged, so nothing firm is claimed.',
  },
  {
    id: 'town-council-29',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 3,
    text: 'Nobody in Lower Brint has borrowed more library books than 82-year-old Hassan Idrissi.',
    spans: [
      {
        outer: 'Nobody in Lower Brint has borrowed more library books than 82-year-old Hassan Idrissi',
        core: 'borrowed more library books',
        subType: 'no-source',
        rationale:
          'The sentence is about Hassan Idrissi, but who says it, and who counted? That nobody has “borrowed more library books” stands there by itself.',
      },
    ],
  },
  {
    id: 'town-council-30',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 2,
    text: '“The rooms on the second floor stay lit all night,” a cleaner at the town hall told this paper.',
    spans: [
      {
        outer:
          '“The rooms on the second floor stay lit all night,” a cleaner at the town hall told this paper',
        core: 'stay lit all night',
        subType: 'one-unnamed',
        rationale:
          '“a cleaner at the town hall” is one person without a name, and the only source for the lights. The cleaner may well be right.',
      },
    ],
  },
  {
    id: 'town-council-31',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 4,
    text: 'A digger hit a brick wall under Market Street on May 8. Whether it belongs to the lost town gate is still an open question, according to archivist Simone Achterberg, who has asked the museum in Lund to send her every old map.',
    spans: [
      {
        outer:
          'Whether it belongs to the lost town gate is still an open question, according to archivist Simone Achterberg',
        core: 'open question',
        subType: 'caveat',
        rationale:
          'With “still an open question” the text tells you straight that this is not settled. Saying so is a caveat, and often the honest thing to write.',
      },
    ],
  },
  {
    id: 'town-council-32',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 4,
    text: 'It is not yet known who left the piano in the bus shelter on Elm Road, “and nobody has asked for it back,” police officer Jana Horak said.',
    foils: [
      {
        family: 'caveat-clause',
        quote: 'It is not yet known who left the piano in the bus shelter',
        reason:
          'The job of this clause is to say that something is not known. That is a caveat: a hedge, not a claim.',
      },
    ],
    safe: 'The first clause says only that something is unknown, and a police officer with a name stands behind the rest.',
  },
  {
    id: 'town-council-33',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 2,
    text: '“We painted it red so that nobody can miss it,” artist Camille Roux said about the new bookcase outside the Weller Street post office. It holds 250 books that cost nothing to borrow.',
    safe: 'A named artist, “said” and an exact number: every statement is put flat. “can” speaks of being able to, not of doubt.',
    foils: [
      {
        quote: 'can miss it',
        family: 'can-or-will',
        reason: '“can” is about what people are able to do. A maybe-word would be “may”.',
      },
      {
        quote: 'artist Camille Roux said',
        family: 'firm-verb',
        reason: '“said” is neutral: it tells you that she spoke and adds no doubt.',
      },
    ],
  },
  {
    id: 'town-council-34',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 4,
    text: 'The members of the Millbeck parks team disagree about the new bench on Bell Lane. “One long bench lets a whole group sit together,” youth worker Callum Reyes argued.',
    spans: [
      {
        outer: 'youth worker Callum Reyes argued',
        core: 'argued',
        subType: 'soft-verb',
        rationale:
          '“argued” marks the sentence in quotation marks as one side’s point. The report passes it on without vouching for it.',
      },
    ],
  },
  {
    id: 'town-council-35',
    topic: 'town-council',
    layer: 'claim',
    difficulty: 2,
    text: '“Nobody ever sat on the old benches,” Mirela Popa of the parks committee said on Tuesday. The committee’s minutes of May 3 list six new ones with backs for the same places.',
    safe: 'A named committee member is quoted with the day, and the new benches stand in dated minutes. Both can be checked.',
  },
  {
    id: 'town-council-36',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 2,
    text: 'The final cost of the skate ramp remains unclear. “We have paid for the concrete and the two rails,” treasurer Wanda Kovacs said at the site on Friday.',
    spans: [
      {
        outer: 'The final cost of the skate ramp remains unclear',
        core: 'remains unclear',
        subType: 'caveat',
        rationale:
          'The text itself says that the cost “remains unclear”. It tells you what is not known yet, and that is a caveat.',
      },
    ],
  },
  {
    id: 'town-council-37',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 3,
    text: 'Tarnhill’s clock tower has been described as the slowest in the county, and caretaker Mario Esposito sets it forward by 90 seconds each morning.',
    spans: [
      {
        outer: 'has been described as',
        core: 'described',
        subType: 'hidden-speaker',
        rationale:
          'Described by whom? “has been described as” is a passive about speaking, and the speaker is left out.',
      },
    ],
  },
  {
    id: 'town-council-38',
    topic: 'town-council',
    layer: 'hedge',
    difficulty: 5,
    text: 'Bring a book, bring a friend, or bring nothing. A good bench asks no questions, and a few quiet minutes on it make up for a long day in town.',
    foils: [
      {
        family: 'mood-or-advice',
        quote: 'a few quiet minutes',
        reason:
          '“a few” is vague, but nothing is reported here. In a sentence of mood, no number is missing.',
      },
    ],
    safe: 'This is advice and mood, not a report. “a few quiet minutes” leaves out no detail that anybody would need to check.',
  },
];
