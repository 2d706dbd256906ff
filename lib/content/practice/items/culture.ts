import 'server-only';
import type { PracticeItemSource } from '../item-schema';

export const CULTURE_ITEMS: readonly PracticeItemSource[] = [
  {
    id: 'culture-01',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 3,
    text: 'A stagehand at the Lantern Theater told this paper that the trapdoor jammed twice on opening night before the leading actor stepped on it.',
    safe: '“told” is neutral, and the place, the night and “twice” are exact. No word here softens anything.',
    foils: [
      {
        quote: 'A stagehand at the Lantern Theater',
        family: 'one-unnamed-voice',
        reason:
          'One person is no faceless group, even without a name. Who stands behind the story is a question for claims, not for hedges.',
      },
    ],
  },
  {
    id: 'culture-02',
    topic: 'culture',
    layer: 'claim',
    difficulty: 3,
    text: 'On the steps of the sound archive a former technician told this reporter that only five of its tape players still work.',
    spans: [
      {
        outer:
          'On the steps of the sound archive a former technician told this reporter that only five of its tape players still work',
        core: 'only five of its tape players still work',
        subType: 'one-unnamed',
        rationale:
          'One voice stands behind “only five of its tape players still work”: “a former technician”, who is not named.',
      },
    ],
  },
  {
    id: 'culture-03',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 2,
    text: 'When the heating failed during the second act, the whole audience put on coats while the play went on.',
    safe: 'These are plain statements of what happened. That nobody says so by name is a question for claims, not for hedges. No word steps back.',
  },
  {
    id: 'culture-04',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 1,
    text: 'The oldest violin in the Varga collection was possibly made in Prague, not Vienna.',
    spans: [
      {
        outer: 'was possibly made in Prague, not Vienna',
        core: 'possibly',
        subType: 'maybe',
        rationale:
          '“possibly” keeps the place open: Prague is a chance here, and the text does not commit to it.',
      },
    ],
  },
  {
    id: 'culture-05',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 3,
    text: 'Museum guide Leilani Kahale said she has counted the steps of the tower on each of her tours. “There are 199, and my knees know every one,” she added.',
    safe: 'The guide is named, “said” and “added” are neutral, and the number is exact. Nothing here is softened.',
  },
  {
    id: 'culture-06',
    topic: 'culture',
    layer: 'claim',
    difficulty: 3,
    text: 'Composer Idris Lamont argued that the phone has killed the long song. Violinist Chiara Bellini told him in the same radio program that people have always hummed the short bits, and that her own quartet can fill a hall for 80 minutes.',
    safe: 'Each of the statements has a named person behind it: the first is Lamont’s, the others are Bellini’s. You know whom to ask.',
  },
  {
    id: 'culture-07',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 2,
    text: 'After nine months of repairs, the chapel organ in Lindau Falls played again on Sunday, and longtime concertgoers agree that its low notes are warmer than before.',
    spans: [
      {
        outer: 'and longtime concertgoers agree that',
        core: 'concertgoers',
        subType: 'faceless-source',
        rationale:
          'Who are the “longtime concertgoers” who “agree”? No name is given, so there is nobody you could call and ask.',
      },
    ],
  },
  {
    id: 'culture-08',
    topic: 'culture',
    layer: 'claim',
    difficulty: 3,
    text: 'At Monday’s press day the whisper went round that the soprano soloist has signed with an opera house abroad. Choir leader Mele Tupou said only that rehearsals start at six, that tea is free, and that the doors are open until ten.',
    spans: [
      {
        outer:
          'At Monday’s press day the whisper went round that the soprano soloist has signed with an opera house abroad',
        core: 'has signed with an opera house',
        subType: 'hearsay',
        rationale:
          'A “whisper” carries the news that the soloist “has signed with an opera house abroad”. Where it began, nobody tells you.',
      },
    ],
    foils: [
      {
        quote: 'rehearsals start at six',
        family: 'named-source',
        reason: 'Mele Tupou says so under her own name. Behind this statement stands somebody you could ask.',
      },
    ],
  },
  {
    id: 'culture-09',
    topic: 'culture',
    layer: 'claim',
    difficulty: 1,
    text: 'The library’s yearly report says the reading club grew from 14 to 61 members in 2 years.',
    safe: 'The figures come from a document: the library’s yearly report. You can look them up there.',
    foils: [
      {
        quote: 'grew from 14 to 61 members in 2 years',
        family: 'sourced-figure',
        reason: 'A figure with an origin is safe. This one stands in the library’s yearly report.',
      },
    ],
  },
  {
    id: 'culture-10',
    topic: 'culture',
    layer: 'claim',
    difficulty: 2,
    text: 'The harp in Room 9 of the Castle Museum is a modern copy, one of the restorers said over coffee.',
    spans: [
      {
        outer:
          'The harp in Room 9 of the Castle Museum is a modern copy, one of the restorers said over coffee',
        core: 'is a modern copy',
        subType: 'one-unnamed',
        rationale:
          'That the harp “is a modern copy” rests on “one of the restorers”, a single person whose name you do not learn.',
      },
    ],
  },
  {
    id: 'culture-11',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 3,
    text: 'Curator Bongani Zulu revealed that the bronze mask in Room 4 is a copy made in 1932.',
    safe: 'Nothing steps back here. One named curator speaks, and “revealed” asks you to take his words as true.',
    foils: [
      {
        quote: 'revealed',
        family: 'firm-verb',
        reason: '“revealed” does not step back. It asks you to take what follows as true.',
      },
    ],
  },
  {
    id: 'culture-12',
    topic: 'culture',
    layer: 'claim',
    difficulty: 4,
    text: 'Who carved the chapel door is unknown. A bill from 1742 names the oak merchant and the price, archivist Noor Samadi wrote in her catalog, but not the carver.',
    safe: 'The first sentence only says that something is not known. For the rest you have a bill from 1742 and a named archivist.',
    foils: [
      {
        quote: 'Who carved the chapel door is unknown',
        family: 'caveat-clause',
        reason:
          'This clause does one job: it says that something is not known. That is a caveat: a hedge, not a claim.',
      },
    ],
  },
  {
    id: 'culture-13',
    topic: 'culture',
    layer: 'claim',
    difficulty: 1,
    text: 'Actor Radu Stolnic has lately earned twice as much as anybody else at the Mill Theater.',
    spans: [
      {
        outer: 'Actor Radu Stolnic has lately earned twice as much as anybody else at the Mill Theater',
        core: 'earned twice as much',
        subType: 'no-source',
        rationale:
          'It is true or false whether he “earned twice as much”, and nobody is named who counted the pay. Stolnic is what the sentence is about, not its source.',
      },
    ],
  },
  {
    id: 'culture-14',
    topic: 'culture',
    layer: 'claim',
    difficulty: 3,
    text: 'In its program, the Hazelwood Festival lists 26 concerts for June. No other festival in the country pays its young musicians better.',
    spans: [
      {
        outer: 'No other festival in the country pays its young musicians better',
        core: 'pays its young musicians better',
        subType: 'no-source',
        rationale:
          'The program stands behind the concerts. Behind “No other festival in the country pays its young musicians better” stands nobody.',
      },
    ],
    foils: [
      {
        quote: '26 concerts for June',
        family: 'sourced-figure',
        reason: 'The figure has an origin: the festival’s own program, which you can read.',
      },
    ],
  },
  {
    id: 'culture-15',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 1,
    text: 'Word has it that the lead singer of Copper Kites is leaving, and the band’s drummer told the fan page on Friday that rehearsals are on hold for three weeks.',
    spans: [
      {
        outer: 'Word has it that',
        core: 'Word has it',
        subType: 'hidden-speaker',
        rationale: 'In “Word has it” the news travels by itself. Nobody is there who said it first.',
      },
    ],
    foils: [
      {
        quote: 'the band’s drummer',
        family: 'one-unnamed-voice',
        reason:
          'A band has one drummer, and one person is no faceless group. Who stands behind the words is a question for claims, not for hedges.',
      },
    ],
  },
  {
    id: 'culture-16',
    topic: 'culture',
    layer: 'claim',
    difficulty: 3,
    text: 'Critic Solveig Dahl said the new opera house has “the worst sound of any hall in the country” and that the front rows face a pillar.',
    safe: 'Strong words, but both statements carry a name: Solveig Dahl said so, and you could ask her.',
    foils: [
      {
        quote: 'the worst sound of any hall in the country',
        family: 'named-source',
        reason:
          'However strong it is, this judgment has an owner. Critic Solveig Dahl gives it under her name.',
      },
    ],
  },
  {
    id: 'culture-17',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 4,
    text: 'The town’s two museum boards disagree about free entry. Patience Mensah of the Maritime Board wants it every Sunday; Jorge Lima of the Textile Board voted for it only in the winter months, when the halls are empty.',
    safe: 'Who wants what, and when, is told straight. Two boards want different things, and no fact is called unsure.',
    foils: [
      {
        quote: 'disagree about free entry',
        family: 'plain-disagreement',
        reason:
          'They disagree about what to do. That is a plain report, because no fact is called uncertain.',
      },
    ],
  },
  {
    id: 'culture-18',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 3,
    text: 'Librarian Sinead Farrell said a number of the prints lent to the Tollgate Club for its jubilee never came back.',
    spans: [
      {
        outer: 'a number of the prints',
        core: 'a number of',
        subType: 'vague-detail',
        rationale:
          '“a number of” stands where the number itself belongs. It could be three prints or eighty.',
      },
    ],
  },
  {
    id: 'culture-19',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 2,
    text: 'Film critic Mateus Rocha contended that the restored print of “Paper Harbor” is 11 minutes shorter than the 1957 original.',
    spans: [
      {
        outer: 'Film critic Mateus Rocha contended that',
        core: 'contended',
        subType: 'soft-verb',
        rationale:
          '“contended” reports what Rocha says without vouching for it. “said” would be neutral; this verb keeps a little distance.',
      },
    ],
  },
  {
    id: 'culture-20',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 1,
    text: 'Novelist Farida Rahimi signed 350 copies at the Corner Page bookshop on Saturday morning.',
    safe: 'Who, where, when and how many are all there, and the verb “signed” is firm. Nothing steps back.',
  },
  {
    id: 'culture-21',
    topic: 'culture',
    layer: 'claim',
    difficulty: 3,
    text: 'Take the stairs, not the elevator, when you visit the clock collection: the museum’s own leaflet describes a different clock on every step.',
    safe: 'The first half is advice, and advice is neither true nor false. For the clocks there is a document, “the museum’s own leaflet”.',
  },
  {
    id: 'culture-22',
    topic: 'culture',
    layer: 'claim',
    difficulty: 5,
    text: 'One video by dancer Mira Castellanos caused the jump in ticket sales at Lyra Hall, from 600 in April to 1,140 in May according to the box office.',
    spans: [
      {
        outer: 'One video by dancer Mira Castellanos caused the jump in ticket sales at Lyra Hall',
        core: 'caused the jump',
        subType: 'motive',
        rationale:
          'The box office counted the tickets. That one video “caused the jump” is a second statement, and nothing is shown for this cause.',
      },
    ],
    foils: [
      {
        quote: 'from 600 in April to 1,140 in May',
        family: 'sourced-figure',
        reason: 'Both figures come from the box office. They have a date and an origin.',
      },
    ],
  },
  {
    id: 'culture-23',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 2,
    text: 'The wax figures were moved out of the cellar on Tuesday night, packed in wool, and driven to Eastcombe in two vans. The new hall has no windows, which keeps the wax cool.',
    safe: 'Nobody steps back in these plain statements. That no source is given for them is a question for claims, not for hedges.',
    foils: [
      {
        quote: 'were moved out of the cellar',
        family: 'plain-passive',
        reason:
          'A passive about an event: figures were carried, and nobody’s words or opinion are hidden in it.',
      },
    ],
  },
  {
    id: 'culture-24',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 2,
    text: 'Folklorist Adaeze Nwosu recorded three versions of the tale of the glass bell, the oldest one from her grandmother. She said the tale is 600 years old, an age that has yet to be confirmed.',
    spans: [
      {
        outer: 'an age that has yet to be confirmed',
        core: 'yet to be confirmed',
        subType: 'caveat',
        rationale:
          'With “yet to be confirmed” the text itself says that the age is not certain. It is an honest caveat about the figure.',
      },
    ],
  },
  {
    id: 'culture-25',
    topic: 'culture',
    layer: 'claim',
    difficulty: 2,
    text: 'A wet weekend could turn the sand sculptures on Bell Beach into heaps of mud.',
    safe: 'The main verb is softened: “could turn” says what is possible. It is hedged, not claimed.',
    foils: [
      {
        quote: 'turn the sand sculptures on Bell Beach into heaps of mud',
        family: 'softened',
        reason:
          '“could” stands before it and holds it open. That is a hedge to mark when you look for hedges, and no claim.',
      },
    ],
  },
  {
    id: 'culture-26',
    topic: 'culture',
    layer: 'claim',
    difficulty: 2,
    text: '“I recently found three of my grandfather’s songs inside the piano,” said composer Tariq Jaziri, “and I play them tonight.”',
    safe: 'A named composer tells his own story, so you know whom to ask. “recently” is a question for the hedge layer.',
  },
  {
    id: 'culture-27',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 2,
    text: 'The film festival in Port Asher shows 18 short films on Saturday in a tent on the old airfield. Each film lasts exactly ten minutes, every seat is a sofa, and the jury of three teachers hands out the prize at midnight.',
    safe: 'All of it is told flat, with numbers, a day and a place. No word in it softens or hides anything.',
  },
  {
    id: 'culture-28',
    topic: 'culture',
    layer: 'claim',
    difficulty: 4,
    text: 'The Larkspur Gallery announced on its website that it will open on October 14. Owner Asta Hollund wants to draw visitors away from the book fair, which opens on October 15, as its poster shows.',
    spans: [
      {
        outer: 'Owner Asta Hollund wants to draw visitors away from the book fair',
        core: 'wants to draw visitors away',
        subType: 'motive',
        rationale:
          'Only Hollund knows what she “wants”. The text looks into her mind and quotes neither her nor anybody who asked her.',
      },
    ],
    foils: [
      {
        quote: 'it will open on October 14',
        family: 'named-source',
        reason: 'The gallery announced this on its website, so a named body stands behind it.',
      },
    ],
  },
  {
    id: 'culture-29',
    topic: 'culture',
    layer: 'claim',
    difficulty: 2,
    text: 'The city’s Film Office counted 48 shooting days in the harbor in 2022. Its head, Lucía Prado, said that she wants to charge studios for each of them.',
    safe: 'The figure has a year and comes from the Film Office; the wish comes from Lucía Prado by name.',
  },
  {
    id: 'culture-30',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 1,
    text: '“We ran out of chairs before the first song,” said Tom Okello, who runs the jazz night at the Blue Kettle.',
    safe: 'A named man speaks, “said” is neutral, and his own sentence holds no softening word.',
    foils: [
      {
        quote: 'said Tom Okello',
        family: 'firm-verb',
        reason: '“said” is a neutral verb. It would be soft if it were “claimed” or “suggested”.',
      },
    ],
  },
  {
    id: 'culture-31',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 3,
    text: 'Which of the two composers wrote the march remains an open question because both of them used the same kind of paper in 1911.',
    spans: [
      {
        outer: 'Which of the two composers wrote the march remains an open question',
        core: 'open question',
        subType: 'caveat',
        rationale:
          'The text tells you itself that the answer is unsure: who wrote the march is “an open question”. That is a caveat, and a fair one.',
      },
    ],
  },
  {
    id: 'culture-32',
    topic: 'culture',
    layer: 'claim',
    difficulty: 2,
    text: 'Singer Wren Adeyemi wrote every song on “Night Bus” in one weekend, fans said.',
    spans: [
      {
        outer: 'Singer Wren Adeyemi wrote every song on “Night Bus” in one weekend, fans said',
        core: 'wrote every song',
        subType: 'faceless-group',
        rationale:
          'That Adeyemi “wrote every song” in one weekend comes from “fans”, and you could not phone one of them to ask.',
      },
    ],
  },
  {
    id: 'culture-33',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 5,
    text: 'Director Ifeoma Balogun says the puppet theater sold every seat in March. If the council rejected the new lease, the company would move to the old fish market.',
    spans: [
      {
        outer: 'If the council rejected the new lease, the company would move to the old fish market',
        core: 'would',
        subType: 'maybe',
        rationale:
          '“would” hangs on the “If”: the company moves only in the case that the council rejects the lease, so the move is held open.',
      },
    ],
  },
  {
    id: 'culture-34',
    topic: 'culture',
    layer: 'claim',
    difficulty: 4,
    text: 'On Thursday historian Kwabena Osei will give a talk about music in silent films, the library announced. Entry is free, its poster says.',
    safe: 'The library announced the talk and its poster gives the price. “music in silent films” is only the topic of the evening.',
    foils: [
      {
        quote: 'music in silent films',
        family: 'topic-only',
        reason:
          'This is only what the talk is about. Nothing is said of the music that could be true or false.',
      },
    ],
  },
  {
    id: 'culture-35',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 4,
    text: 'At the Dunmore Book Fair, publisher Yumi Okabe told the audience how she chooses poems: she reads each one aloud to her dog, twice, and keeps the ones she knows by heart. Her own collection, “Low Tide,” came out a while ago.',
    spans: [
      {
        outer: 'came out a while ago',
        core: 'a while ago',
        subType: 'vague-detail',
        rationale:
          '“a while ago” stands where a date belongs. From these words you cannot tell if the book is one year old or twenty.',
      },
    ],
  },
  {
    id: 'culture-36',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 5,
    text: 'Conductor Elif Aydin said that the spring tour would start in Marlow Springs on April 9 and 40 singers would join on the second night.',
    safe: 'Place, date and number are all given. Both times “would” is only “will” told afterward, because “said” stands in the past.',
    foils: [
      {
        quote: 'would start',
        family: 'past-future',
        reason:
          'Aydin’s own words were “will start”. After “said” the “will” turns into “would”, and no doubt comes with it.',
      },
      {
        quote: 'would join',
        family: 'past-future',
        reason: 'This “would” hangs on no “if”. It is “will” moved into the past by “said”.',
      },
    ],
  },
  {
    id: 'culture-37',
    topic: 'culture',
    layer: 'claim',
    difficulty: 2,
    text: 'In a letter of April 3, set designer Piotr Mazur thanks the helpers who painted the forest for “Red Moon.” Theater insiders insist the paint alone ate up half of the budget.',
    spans: [
      {
        outer: 'Theater insiders insist the paint alone ate up half of the budget',
        core: 'the paint alone ate up half of the budget',
        subType: 'faceless-group',
        rationale:
          'The letter is Mazur’s, but “the paint alone ate up half of the budget” comes from “Theater insiders”, a group without one name.',
      },
    ],
    foils: [
      {
        quote: 'the helpers who painted the forest',
        family: 'named-source',
        reason: 'This stands in a letter with Mazur’s name on it. You know whom to ask.',
      },
    ],
  },
  {
    id: 'culture-38',
    topic: 'culture',
    layer: 'hedge',
    difficulty: 2,
    text: 'The painter Ludek Horák left 212 sketches to the town of Kestrel Bay in 1984. Sketch number 90 is thought to show his sister and hangs in the reading room.',
    spans: [
      {
        outer: 'is thought to show',
        core: 'is thought',
        subType: 'hidden-speaker',
        rationale:
          'Thought by whom? “is thought” is a passive about somebody’s opinion, and the person who holds it has dropped out.',
      },
    ],
  },
];
