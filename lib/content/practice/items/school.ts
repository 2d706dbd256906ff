import 'server-only';
import type { PracticeItemSource } from '../item-schema';

export const SCHOOL_ITEMS: readonly PracticeItemSource[] = [
  {
    id: 'school-01',
    topic: 'school',
    layer: 'hedge',
    difficulty: 2,
    text: 'Greenhill School has bought new chairs for the music room and is likely to give the old ones to the drama club, whose members sit on gym mats.',
    spans: [
      {
        outer: 'is likely to give',
        core: 'likely',
        subType: 'maybe',
        rationale:
          '“likely to give” leaves it open whether the drama club gets the chairs. “will give” would be firm; “likely” steps back.',
      },
    ],
  },
  {
    id: 'school-02',
    topic: 'school',
    layer: 'claim',
    difficulty: 3,
    text: 'Librarian Kenji Murata argued in his June newsletter that the quiet room is the best-loved place in the school and that 45 students used it on one rainy day.',
    safe: 'Both statements belong to Kenji Murata, who wrote them in a newsletter that you could look up. “argued” belongs on the hedge layer.',
  },
  {
    id: 'school-03',
    topic: 'school',
    layer: 'claim',
    difficulty: 2,
    text: '“This is the worst gym floor in the whole county,” said caretaker Obinna Eze, adding that he had sent photos of it to the school board.',
    foils: [
      {
        quote: 'This is the worst gym floor in the whole county',
        family: 'named-source',
        reason:
          'Strong words, but they have an owner: caretaker Obinna Eze said them, and you could ask him.',
      },
    ],
    safe: 'Both statements, about the floor and about the photos, come from a named person, so you know whom to ask.',
  },
  {
    id: 'school-04',
    topic: 'school',
    layer: 'hedge',
    difficulty: 3,
    text: 'Lena Hofstad won the spelling contest at Harper School with the word “rhythm,” which her classmate Theo Brandt had missed in the round before.',
    safe: 'Everything is told flat, with names and the very word. No phrase in it steps back; who says so is a question for claims, not for hedges.',
  },
  {
    id: 'school-05',
    topic: 'school',
    layer: 'claim',
    difficulty: 1,
    text: 'Talk in the corridors of Kestrel High has it that the science lab will stay shut for the whole of next year.',
    spans: [
      {
        outer:
          'Talk in the corridors of Kestrel High has it that the science lab will stay shut for the whole of next year',
        core: 'will stay shut',
        subType: 'hearsay',
        rationale:
          '“Talk in the corridors” is a rumor, and no one owns it. That the lab “will stay shut” is a firm forecast, so it counts as a statement.',
      },
    ],
  },
  {
    id: 'school-06',
    topic: 'school',
    layer: 'hedge',
    difficulty: 2,
    text: 'The science teacher, Amara Okoye, said that dozens of students had signed up for the rocket club, although its workshop has only 12 desks.',
    spans: [
      {
        outer: 'dozens of students',
        core: 'dozens',
        subType: 'vague-detail',
        rationale:
          '“dozens” stands where a number belongs. It could mean 24 students or 90, so you cannot check it against the list.',
      },
    ],
  },
  {
    id: 'school-07',
    topic: 'school',
    layer: 'claim',
    difficulty: 4,
    text: 'Grade 10 student Mateo Quiroga built the three-meter clock tower in the art room from 5,200 matches.',
    spans: [
      {
        outer:
          'Grade 10 student Mateo Quiroga built the three-meter clock tower in the art room from 5,200 matches',
        core: 'built the three-meter clock tower',
        subType: 'no-source',
        rationale:
          'Mateo is the one it is about, not somebody who says that he “built” it, and nobody tells you who counted the matches. The text simply states it.',
      },
    ],
  },
  {
    id: 'school-08',
    topic: 'school',
    layer: 'hedge',
    difficulty: 3,
    text: 'Cook Henrik Dahl revealed on Thursday that his tomato soup contains carrots, lentils and no tomatoes at all.',
    foils: [
      {
        quote: 'revealed',
        family: 'firm-verb',
        reason: '“revealed” does not step back. It asks you to take what follows as true.',
      },
    ],
    safe: 'One named person speaks, and “revealed” is a firm verb. You are told who, when and what, so nothing steps back.',
  },
  {
    id: 'school-09',
    topic: 'school',
    layer: 'claim',
    difficulty: 2,
    text: '“The bell rings a full minute too early,” neighbors of Tanner School complain.',
    spans: [
      {
        outer: '“The bell rings a full minute too early,” neighbors of Tanner School complain',
        core: 'rings a full minute too early',
        subType: 'faceless-group',
        rationale:
          'Whether the bell “rings a full minute too early” can be checked, but the text gives you only “neighbors”, a group without names.',
      },
    ],
  },
  {
    id: 'school-10',
    topic: 'school',
    layer: 'claim',
    difficulty: 4,
    text: 'The new timetable at Juniper School could give every class a free Friday afternoon.',
    foils: [
      {
        quote: 'could give every class a free Friday afternoon',
        family: 'softened',
        reason:
          'The main verb is softened by “could”, so this is hedged and not claimed. “could” belongs on the hedge layer.',
      },
    ],
    safe: '“could give” softens the main verb. The sentence holds the free afternoon open and does not claim it, so only the hedge layer has something to mark.',
  },
  {
    id: 'school-11',
    topic: 'school',
    layer: 'claim',
    difficulty: 2,
    text: 'Math teacher Leila Rahimi said that her class may spend next week in the park to measure the height of trees.',
    safe: 'The statement comes from a teacher with a name. It is softened by “may” as well, and that word is a hedge, not a claim.',
    foils: [
      {
        quote: 'her class may spend next week in the park',
        family: 'named-source',
        reason: 'Leila Rahimi says it, and she has a name. You could ask her about the week in the park.',
      },
    ],
  },
  {
    id: 'school-12',
    topic: 'school',
    layer: 'hedge',
    difficulty: 2,
    text: 'Westmoor School lends each of its ninth graders a laptop for two weeks, free of charge. Its caretaker takes it to the home of anyone who is sick.',
    safe: 'The sentences say flatly what the school and its caretaker do. There is no maybe-word, no soft verb and no vague number.',
  },
  {
    id: 'school-13',
    topic: 'school',
    layer: 'hedge',
    difficulty: 1,
    text: 'School nurse Ewa Zielinska said that the new water taps had doubled the amount her students drink in a day. The result remains unconfirmed because the test ran for only one week.',
    spans: [
      {
        outer: 'The result remains unconfirmed',
        core: 'remains unconfirmed',
        subType: 'caveat',
        rationale:
          'The text itself tells you that the result “remains unconfirmed”, and even why. That is a caveat, and a fair service to the reader.',
      },
    ],
  },
  {
    id: 'school-14',
    topic: 'school',
    layer: 'claim',
    difficulty: 1,
    text: 'Pack your bag the night before, keep one pen just for tests, and try to arrive five minutes early.',
    foils: [
      {
        quote:
          'Pack your bag the night before, keep one pen just for tests, and try to arrive five minutes early',
        family: 'advice-or-mood',
        reason: 'This is advice. It tells you what to do, so it cannot be true or false.',
      },
    ],
    safe: 'Three pieces of advice and no statement. Advice can be good or bad, but not true or false.',
  },
  {
    id: 'school-15',
    topic: 'school',
    layer: 'claim',
    difficulty: 3,
    text: 'The head teacher, Joaquin Valder, wants to catch the eye of the mayor. On Thursday, he announced that the concert “Winter Lights” will move to the town hall.',
    spans: [
      {
        outer: 'The head teacher, Joaquin Valder, wants to catch the eye of the mayor',
        core: 'wants to catch the eye of the mayor',
        subType: 'motive',
        rationale:
          'What he “wants” goes on in his mind. The announcement is his, but this aim is the article’s own, and no evidence for it is given.',
      },
    ],
  },
  {
    id: 'school-16',
    topic: 'school',
    layer: 'hedge',
    difficulty: 1,
    text: 'The new hall at Cedar School has 240 seats and a wooden stage.',
    safe: '“240 seats” is an exact number and “has” is firm. No word here steps back from what it says.',
  },
  {
    id: 'school-17',
    topic: 'school',
    layer: 'hedge',
    difficulty: 3,
    text: '“We open the doors at seven and we close them at six,” said caretaker Marisol Vega. Her team keeps a book at the main entrance, in which every visitor writes a name, a time and a room, and she reads it through each evening.',
    safe: '“said” is neutral and the speaker has a name. The times are exact, and “each evening” leaves nothing open.',
    foils: [
      {
        quote: 'said caretaker Marisol Vega',
        family: 'firm-verb',
        reason: '“said” only reports that she spoke. A soft verb, such as “claimed”, would keep a distance.',
      },
    ],
  },
  {
    id: 'school-18',
    topic: 'school',
    layer: 'claim',
    difficulty: 5,
    text: 'At Thursday’s assembly, drama teacher Irina Sokolova spoke for 20 minutes without a note and thanked the sound team by name. She argued that the next play, “Night Train,” needs a bigger stage.',
    foils: [
      {
        quote: 'spoke for 20 minutes without a note and thanked the sound team by name',
        family: 'that-somebody-spoke',
        reason: 'That somebody spoke, and how, is no claim. You judge what was said.',
      },
    ],
    safe: 'The first sentence tells you only that a named teacher spoke, when and how. What she said about the stage is hers by name, and “argued” is a hedge, not a claim.',
  },
  {
    id: 'school-19',
    topic: 'school',
    layer: 'hedge',
    difficulty: 5,
    text: 'The principal of Ashgrove School told the parents’ evening that education experts agree that a dress code does not change marks.',
    spans: [
      {
        outer: 'education experts agree',
        core: 'experts',
        subType: 'faceless-source',
        rationale:
          'The principal is one person, but what is passed on comes from “education experts”, a group without a name or a number. You could not ask any of them.',
      },
    ],
  },
  {
    id: 'school-20',
    topic: 'school',
    layer: 'claim',
    difficulty: 3,
    text: 'One of the builders said the roof of the gym leaks in four places. Deputy head Tunde Balogun told all families in a letter that the roof gets checked in the break and that the doors are locked until then.',
    spans: [
      {
        outer: 'One of the builders said the roof of the gym leaks in four places',
        core: 'leaks in four places',
        subType: 'one-unnamed',
        rationale:
          'Behind it stands “One of the builders”, a single voice without a name. The letter has a named author, but it speaks only of a check and of doors.',
      },
    ],
  },
  {
    id: 'school-21',
    topic: 'school',
    layer: 'hedge',
    difficulty: 5,
    text: 'Student council president Noor Haddad and deputy head Paul Brennock disagree about the phone rule. Haddad said she wants phones allowed at lunch, while Brennock said he wants them in lockers all day.',
    foils: [
      {
        quote: 'disagree about the phone rule',
        family: 'plain-disagreement',
        reason:
          'That two people disagree about a rule is a plain report. A caveat would say that some fact is uncertain, and none is called uncertain here.',
      },
    ],
    safe: 'You learn who disagrees and what each of them wants, in neutral words. The text does not call any fact uncertain, so there is no caveat.',
  },
  {
    id: 'school-22',
    topic: 'school',
    layer: 'hedge',
    difficulty: 1,
    text: 'Insiders say that the cook at Linden Hall School will use beans and herbs from the garden in May. The garden is twice as large as it was in 2023.',
    spans: [
      {
        outer: 'Insiders say',
        core: 'Insiders',
        subType: 'faceless-source',
        rationale:
          'Who are these “Insiders”? The word names no one, so there is nobody you could phone to ask about the beans.',
      },
    ],
  },
  {
    id: 'school-23',
    topic: 'school',
    layer: 'claim',
    difficulty: 2,
    text: 'Several families at Ridgeway School are certain that the language trip costs twice as much as last year. Treasurer Anneke Visser wrote on Monday that each of them will get a copy of the bill.',
    spans: [
      {
        outer:
          'Several families at Ridgeway School are certain that the language trip costs twice as much as last year',
        core: 'costs twice as much',
        subType: 'faceless-group',
        rationale:
          'That the trip “costs twice as much” could be true or false, and only “Several families” stand behind it. The treasurer speaks too, but only of the copies.',
      },
    ],
  },
  {
    id: 'school-24',
    topic: 'school',
    layer: 'hedge',
    difficulty: 1,
    text: 'Bus line 8 has stopped at Elm Street School at 7:40 since Monday and waits there for one minute before it closes its doors.',
    safe: 'Line, stop, time and first day are exact, and no word steps back. Whether somebody stands behind it is a question for claims, not for hedges.',
  },
  {
    id: 'school-25',
    topic: 'school',
    layer: 'hedge',
    difficulty: 3,
    text: 'Lately, the library at Marsh Lane School has started to lend out board games.',
    spans: [
      {
        outer: 'Lately',
        subType: 'vague-detail',
        rationale: '“Lately” stands where a date belongs. It could mean last week or last fall.',
      },
    ],
  },
  {
    id: 'school-26',
    topic: 'school',
    layer: 'hedge',
    difficulty: 4,
    text: 'Music teacher Sofia Marchetti said that the choir would sing in the town hall on Saturday and that her students would wear blue shirts.',
    foils: [
      {
        quote: 'would sing',
        family: 'past-future',
        reason: 'After “said”, this “would” is only “will” moved into the past. It holds nothing open.',
      },
      {
        quote: 'would wear',
        family: 'past-future',
        reason: 'This “would” hangs on “said” and not on an if, so it means “will”.',
      },
    ],
    safe: '“would” follows “said” and means “will”, moved into the past. Who, where and when are all given.',
  },
  {
    id: 'school-27',
    topic: 'school',
    layer: 'claim',
    difficulty: 2,
    text: 'A former teacher of Quarry Road School said that the school sold its old piano for 300 dollars. The principal, Hanne Solberg, wrote to parents on Monday that a new one could arrive in May.',
    spans: [
      {
        outer:
          'A former teacher of Quarry Road School said that the school sold its old piano for 300 dollars',
        core: 'sold its old piano',
        subType: 'one-unnamed',
        rationale:
          '“A former teacher” is one person without a name, and that is all that stands behind “sold its old piano”. The letter is from a named principal, and it speaks only of the new one.',
      },
    ],
  },
  {
    id: 'school-28',
    topic: 'school',
    layer: 'hedge',
    difficulty: 2,
    text: '“The machine on the second floor takes 20 cents too much for every drink,” student council member Jonas Adeyemi claimed at the meeting on Tuesday.',
    spans: [
      {
        outer: 'student council member Jonas Adeyemi claimed',
        core: 'claimed',
        subType: 'soft-verb',
        rationale:
          '“claimed” passes on what Jonas Adeyemi says without standing behind it. “said” would be neutral; “claimed” keeps a small distance.',
      },
    ],
  },
  {
    id: 'school-29',
    topic: 'school',
    layer: 'claim',
    difficulty: 5,
    text: 'Marks in grade 8 math rose from 71 to 78 points in one year, Alder School’s yearly report states. The later first bell caused the rise.',
    spans: [
      {
        outer: 'The later first bell caused the rise',
        core: 'caused the rise',
        subType: 'motive',
        rationale:
          'The rise itself stands in a report. That the later bell “caused the rise” is the article’s own explanation, and no evidence for it is given.',
      },
    ],
  },
  {
    id: 'school-30',
    topic: 'school',
    layer: 'claim',
    difficulty: 2,
    text: 'According to the yearly report of Maple Court School, 38 of its 410 students came by bike in 2024, which is 12 more than the year before.',
    foils: [
      {
        quote: '38 of its 410 students came by bike in 2024',
        family: 'sourced-figure',
        reason: 'The figures come from the school’s yearly report, so you could look them up.',
      },
    ],
    safe: '“According to the yearly report” stands behind the whole sentence. A document is something you can look into.',
  },
  {
    id: 'school-31',
    topic: 'school',
    layer: 'hedge',
    difficulty: 2,
    text: 'Every student in English teacher Kwame Osei’s class must hand in a reading diary by Friday, and each entry should name the book, its author and the page.',
    foils: [
      {
        quote: 'must hand in',
        family: 'duty-word',
        reason:
          '“must” sets a duty. A maybe-word asks whether something is so, and nothing is left open here.',
      },
      {
        quote: 'should name',
        family: 'duty-word',
        reason: '“should name” tells students what to do. It is a duty word, not a maybe-word.',
      },
    ],
    safe: '“must” and “should” are duty words, and the rest is plain: which class, what and by when. Nothing in it steps back.',
  },
  {
    id: 'school-32',
    topic: 'school',
    layer: 'hedge',
    difficulty: 3,
    text: 'At 14, Farid Mansoor is widely seen as the best chess player at Northgate School.',
    spans: [
      {
        outer: 'is widely seen as',
        core: 'seen as',
        subType: 'hidden-speaker',
        rationale: 'Seen by whom? In “is widely seen as” there is a view, but nobody who holds it.',
      },
    ],
  },
  {
    id: 'school-33',
    topic: 'school',
    layer: 'hedge',
    difficulty: 2,
    text: 'The bike racks behind the gym of Sandhill School were painted green over the fall break. The paint was bought with the 85 dollars from the cake sale on October 4, which class 7c had organized.',
    foils: [
      {
        quote: 'were painted green',
        family: 'plain-passive',
        reason:
          'This is an ordinary passive about an event: racks got paint. No speaker is hidden, because nobody speaks.',
      },
    ],
    safe: '“were painted” and “was bought” are passives about events, not about speaking. Sum, class and dates are given, so no detail is left vague.',
  },
  {
    id: 'school-34',
    topic: 'school',
    layer: 'claim',
    difficulty: 4,
    text: 'Nurse Grace Mwangi told the school board on Monday that the first-aid room will soon get a new couch. Board member Piotr Nowak said in reply that the money could come from the book fund and that several firms had made an offer.',
    safe: 'Each statement has an owner: Grace Mwangi for the couch, Piotr Nowak for the money and the firms. “soon”, “could” and “several” are hedges, not claims.',
  },
  {
    id: 'school-35',
    topic: 'school',
    layer: 'hedge',
    difficulty: 4,
    text: 'On one reading of the rule, a tablet counts as a phone and has to stay in the locker. Deputy head Luis Ferrante said that he will hang a sign with the full rule next to each of the 60 lockers in the main building.',
    spans: [
      {
        outer: 'On one reading of the rule',
        core: 'On one reading',
        subType: 'caveat',
        rationale:
          '“On one reading of the rule” tells you that the next words hold on one way of seeing things. It is a frame around the whole sentence.',
      },
    ],
  },
  {
    id: 'school-36',
    topic: 'school',
    layer: 'claim',
    difficulty: 3,
    text: 'The student council of Larkspur School voted 14 to 6 for a shelf of used books on May 21, its minutes show. The shelf will stand next to the main door, the council said in a letter to all classes.',
    safe: 'The vote stands in the minutes, and the place of the shelf comes from the council in a letter. A named body and a document stand behind all of it.',
  },
  {
    id: 'school-37',
    topic: 'school',
    layer: 'claim',
    difficulty: 3,
    text: 'On June 2, as its website shows, the jury of Fairview School will read out its list, and the art prize is said to go to Yara Benali from class 9a.',
    spans: [
      {
        outer: 'and the art prize is said to go to Yara Benali from class 9a',
        core: 'go to Yara Benali',
        subType: 'hearsay',
        rationale:
          '“is said to go” passes on talk without a speaker. You are not told who says that the prize goes to Yara.',
      },
    ],
  },
  {
    id: 'school-38',
    topic: 'school',
    layer: 'hedge',
    difficulty: 2,
    text: '“Please bring a warm coat on Monday,” caretaker Piet Molenaar wrote on the door of room 12. Word is going around that the heating has failed.',
    spans: [
      {
        outer: 'Word is going around that',
        core: 'Word is going around',
        subType: 'hidden-speaker',
        rationale:
          'In “Word is going around” the news moves by itself. Nobody is named who said that the heating failed; the caretaker wrote only about coats.',
      },
    ],
  },
];
