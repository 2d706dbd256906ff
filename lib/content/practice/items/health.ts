import 'server-only';
import type { PracticeItemSource } from '../item-schema';

export const HEALTH_ITEMS: readonly PracticeItemSource[] = [
  {
    id: 'health-01',
    topic: 'health',
    layer: 'claim',
    difficulty: 3,
    text: '“A longer recess calms the classroom,” pediatrician Noor Siddiqui argued in a letter to the Valley Herald of March 11. She wrote that children who have run for 15 minutes sit still twice as long.',
    safe: 'A named doctor stands behind both statements, and the letter has a date. “argued” is a hedge, not a claim.',
    foils: [
      {
        quote: 'A longer recess calms the classroom',
        family: 'named-source',
        reason:
          'It sounds like a fact, but Noor Siddiqui stands behind it by name. There is somebody to ask.',
      },
    ],
  },
  {
    id: 'health-02',
    topic: 'health',
    layer: 'hedge',
    difficulty: 2,
    text: '“Our blood bank needs type O more than any other,” said director Naledi Khumalo, who has worked in Arden for sixteen years.',
    safe: 'A named director speaks, “said” is neutral, and “needs” is firm. Nothing here steps back.',
    foils: [
      {
        quote: 'said director Naledi Khumalo',
        family: 'firm-verb',
        reason: '“said” is the plainest verb of all. It adds no doubt to what she tells you.',
      },
    ],
  },
  {
    id: 'health-03',
    topic: 'health',
    layer: 'hedge',
    difficulty: 3,
    text: 'Peppermint tea settles the stomach faster than cola does, and it costs half as much.',
    safe: 'Both halves are stated flat, with “settles” and “costs”. Firm words without a source are a matter for claims, not for hedges.',
  },
  {
    id: 'health-04',
    topic: 'health',
    layer: 'claim',
    difficulty: 2,
    text: 'Children in the schools of Oakdale caught more colds this winter than the winter before.',
    spans: [
      {
        outer: 'Children in the schools of Oakdale caught more colds this winter than the winter before.',
        core: 'caught more colds',
        subType: 'no-source',
        rationale:
          'The text simply states “more colds this winter” as a fact. No person and no study is given to check it with.',
      },
    ],
  },
  {
    id: 'health-05',
    topic: 'health',
    layer: 'claim',
    difficulty: 4,
    text: 'In her first month as cook at Bayview School, Marta Kowalska served fish eight times, according to the menus on the school’s website, and some parents say that twice as much food comes back from the tables.',
    spans: [
      {
        outer: 'and some parents say that twice as much food comes back from the tables',
        core: 'twice as much food comes back',
        subType: 'faceless-group',
        rationale:
          'For “twice as much food comes back” you have only “some parents”. The menus stand behind the fish, not behind the leftovers.',
      },
    ],
  },
  {
    id: 'health-06',
    topic: 'health',
    layer: 'hedge',
    difficulty: 1,
    text: 'Nutrition experts agree that a late breakfast is better than none. The canteen at Westford School opens at 10:15 on school days, when the first two lessons are over.',
    spans: [
      {
        outer: 'Nutrition experts agree that',
        core: 'Nutrition experts',
        subType: 'faceless-source',
        rationale:
          'The “experts” are a group without a single name. There is nobody you could phone and ask.',
      },
    ],
  },
  {
    id: 'health-07',
    topic: 'health',
    layer: 'hedge',
    difficulty: 2,
    text: 'When Southbank School moved its first gym class from eight o’clock to eleven, the number of late arrivals fell from 17 to 5 a week. Principal Adwoa Mensah read out the figures on Wednesday.',
    safe: 'The hours and the counts are exact, and you learn who read them out and when. “fell” is a firm verb.',
  },
  {
    id: 'health-08',
    topic: 'health',
    layer: 'claim',
    difficulty: 3,
    text: 'School cook Ingrid Solheim told the parents’ council that she had recently taken the salt shakers off the tables. The kitchen uses 2 kilos of salt a month, down from 5, according to the council’s minutes of that evening.',
    safe: 'The cook is named and spoke for herself, and the figures stand in the council’s minutes. Each statement can be traced.',
  },
  {
    id: 'health-09',
    topic: 'health',
    layer: 'claim',
    difficulty: 2,
    text: '“Our tap water is the cleanest in the whole valley,” Mayor Ricardo Flores said at the opening of the Mill Park fountain on Sunday.',
    foils: [
      {
        quote: 'Our tap water is the cleanest in the whole valley',
        family: 'named-source',
        reason:
          'Strong words, but a person with a name and an office says them. You can ask him, so it is attributed.',
      },
    ],
    safe: 'A named mayor stands behind the words, and you know when and where he said them. That makes it attributed, however strong it sounds.',
  },
  {
    id: 'health-10',
    topic: 'health',
    layer: 'claim',
    difficulty: 2,
    text: '“Ten days of this tea cured my sore knee,” a shopper from Linden said with the cup in her hand.',
    spans: [
      {
        outer:
          '“Ten days of this tea cured my sore knee,” a shopper from Linden said with the cup in her hand',
        core: 'cured my sore knee',
        subType: 'one-unnamed',
        alternatives: ['motive'],
        rationale:
          'The one voice behind it is “a shopper”, who has no name. That the tea “cured” the knee rests on her alone.',
      },
    ],
  },
  {
    id: 'health-11',
    topic: 'health',
    layer: 'hedge',
    difficulty: 5,
    text: 'Whoever sits at a desk all day should stand up from time to time, look out of a window and drink a few sips of water, eye doctor Layal Tahan said in her talk at the Alder Library.',
    foils: [
      {
        quote: 'from time to time',
        family: 'mood-or-advice',
        reason: '“from time to time” is loose, but it is advice. Nothing that happened lacks its date here.',
      },
      {
        quote: 'a few sips',
        family: 'mood-or-advice',
        reason:
          '“a few sips” tells you how to do something. A vague number counts where a report should give the exact one.',
      },
    ],
    safe: 'This is advice from a named doctor. In advice, loose words such as “from time to time” hide no detail of a report.',
  },
  {
    id: 'health-12',
    topic: 'health',
    layer: 'hedge',
    difficulty: 3,
    text: 'Nobody has yet checked the numbers, but students in the walking club at Fernhill School slept 20 minutes longer than their classmates. The figure comes from biology teacher Sena Mwangale, who ran the survey in January.',
    spans: [
      {
        outer: 'Nobody has yet checked the numbers',
        core: 'Nobody has yet checked',
        subType: 'caveat',
        rationale:
          'It warns you openly that “the numbers” are not confirmed. The text steps back before it reports.',
      },
    ],
  },
  {
    id: 'health-13',
    topic: 'health',
    layer: 'hedge',
    difficulty: 2,
    text: 'Dr. Miguel Santos put a standing desk into his waiting room and asked a handful of patients to try it on Monday.',
    spans: [
      {
        outer: 'a handful of patients',
        core: 'a handful',
        subType: 'vague-detail',
        rationale:
          '“a handful” stands where a number belongs. It could be four patients or nine, so you cannot check it.',
      },
    ],
  },
  {
    id: 'health-14',
    topic: 'health',
    layer: 'claim',
    difficulty: 3,
    text: 'The Kerrow Dental Association counted 212 patients at its free checkup day on May 9. Its president, Tomasz Zawila, said that several of them, who had not been to a dentist for years, signed up for a second visit.',
    safe: 'The count comes from a named association on a dated day, and the rest from its named president. “several” is vague: a hedge, not a claim.',
  },
  {
    id: 'health-15',
    topic: 'health',
    layer: 'hedge',
    difficulty: 4,
    text: 'Dentist Yuki Tanaka told class 7B that the sealing of a tooth would take four minutes.',
    foils: [
      {
        quote: 'would take',
        family: 'past-future',
        reason:
          'After the past verb “told”, this “would” is just “will” moved into the past. It hangs on no if.',
      },
    ],
    safe: 'The dentist is named and the time is exact. After “told”, the word “would” is only “will” moved into the past.',
  },
  {
    id: 'health-16',
    topic: 'health',
    layer: 'hedge',
    difficulty: 2,
    text: 'The Ridgeway Dental Service said in its June bulletin that swapping one sweet drink a day for water may be enough to keep teeth strong.',
    spans: [
      {
        outer: 'may be enough',
        core: 'may',
        subType: 'maybe',
        rationale:
          '“may be enough” leaves open whether the swap really does the job. It is put forward as possible, not as sure.',
      },
    ],
  },
  {
    id: 'health-17',
    topic: 'health',
    layer: 'claim',
    difficulty: 4,
    text: 'Injuries in the team of running coach Amara Okafor have fallen by 40 percent. On June 6, as the summer program of the town shows, she will speak about training plans.',
    spans: [
      {
        outer: 'Injuries in the team of running coach Amara Okafor have fallen by 40 percent.',
        core: 'have fallen by 40 percent',
        subType: 'no-source',
        rationale:
          '“40 percent” is an exact figure, but you are not told who counted. The program stands behind the talk only.',
      },
    ],
  },
  {
    id: 'health-18',
    topic: 'health',
    layer: 'claim',
    difficulty: 3,
    text: 'Put the phone into another room an hour before bed, and let the day go out like a candle.',
    foils: [
      {
        quote: 'let the day go out like a candle',
        family: 'advice-or-mood',
        reason:
          '“like a candle” is a picture, and the rest is advice. Neither could be true or false in the way news is.',
      },
    ],
    safe: 'This is advice with a picture in it. Advice is neither true nor false, so there is nothing to check.',
  },
  {
    id: 'health-19',
    topic: 'health',
    layer: 'hedge',
    difficulty: 2,
    text: 'The swimming pool at Northgate will open an hour earlier from September 1, manager Tove Lund said. It is being said that the sauna gets the same hours.',
    spans: [
      {
        outer: 'It is being said that',
        core: 'is being said',
        subType: 'hidden-speaker',
        rationale: 'Said by whom? In “It is being said” no speaker is left whom you could ask.',
      },
    ],
  },
  {
    id: 'health-20',
    topic: 'health',
    layer: 'hedge',
    difficulty: 3,
    text: '“Do not skip the warm-up,” physiotherapist Kwame Adomako warned the twenty-four runners before the school race, and he showed them three stretches.',
    foils: [
      {
        quote: 'warned',
        family: 'firm-verb',
        reason:
          '“warned” makes the advice urgent, and urgency is not doubt. Compare “claimed”, which keeps its distance.',
      },
    ],
    safe: 'You know who spoke, to whom and when, and how many runners there were. No word steps back.',
  },
  {
    id: 'health-21',
    topic: 'health',
    layer: 'hedge',
    difficulty: 3,
    text: 'Nurse Hana Suzuki weighed 62 school bags on Tuesday and found that 19 were above the limit of her county. The heavy ones probably belong to the students who carry an instrument as well.',
    spans: [
      {
        outer: 'probably belong',
        core: 'probably',
        subType: 'maybe',
        rationale:
          '“probably belong” is a guess about whose bags these are. The counts are firm; here the writer takes a step back.',
      },
    ],
  },
  {
    id: 'health-22',
    topic: 'health',
    layer: 'claim',
    difficulty: 3,
    text: 'Word has spread through the gym in Port Ellis that trainer Luca Moretti once held a plank for twenty-six minutes. The gym’s printed program for July lists him, beside three other teachers, as the leader of its course “Steady Feet.”',
    spans: [
      {
        outer:
          'Word has spread through the gym in Port Ellis that trainer Luca Moretti once held a plank for twenty-six minutes.',
        core: 'held a plank for twenty-six minutes',
        subType: 'hearsay',
        rationale:
          'It reaches you because “Word has spread”, and nobody is named who saw it. The program vouches only for the course.',
      },
    ],
  },
  {
    id: 'health-23',
    topic: 'health',
    layer: 'claim',
    difficulty: 4,
    text: 'A short nap after lunch could help students through the afternoon, and it might even make the last lesson more cheerful.',
    foils: [
      {
        quote: 'A short nap after lunch could help students through the afternoon',
        family: 'softened',
        reason:
          '“could help” softens the main verb, so nothing is stated as a fact. Mark “could” on the hedge layer instead.',
      },
    ],
    safe: 'Both main verbs are softened, by “could” and “might”. That makes the sentence hedged, not claimed.',
  },
  {
    id: 'health-24',
    topic: 'health',
    layer: 'hedge',
    difficulty: 4,
    text: 'The pharmacy on Canal Street offers a free blood pressure check on Saturdays, a service that some customers call “better than any poster.”',
    spans: [
      {
        outer: 'some customers call',
        core: 'some customers',
        subType: 'faceless-source',
        rationale:
          'The word “some” puts the praise in the mouths of people who are not named or counted. You could not ask any of them.',
      },
    ],
  },
  {
    id: 'health-25',
    topic: 'health',
    layer: 'claim',
    difficulty: 3,
    text: 'The sauna at the Eastfield pool, which Councilor Jonas Weber opened on March 8, is rumored to be the hottest in the county.',
    spans: [
      {
        outer:
          'The sauna at the Eastfield pool, which Councilor Jonas Weber opened on March 8, is rumored to be the hottest in the county',
        core: 'hottest in the county',
        subType: 'hearsay',
        rationale:
          'Whether it is “the hottest in the county” could be measured, but all you get is “is rumored to be”. A rumor is a report of a report.',
      },
    ],
  },
  {
    id: 'health-26',
    topic: 'health',
    layer: 'hedge',
    difficulty: 2,
    text: '“My eight-minute stretch rests the eyes as well as a nap,” claims yoga teacher Rosa Delgado, who shows it to her class at the Harbor Gym every Friday.',
    spans: [
      {
        outer: 'claims yoga teacher Rosa Delgado',
        core: 'claims',
        subType: 'soft-verb',
        rationale: '“claims” passes on what she says without vouching for it. “Says” would be neutral.',
      },
    ],
  },
  {
    id: 'health-27',
    topic: 'health',
    layer: 'claim',
    difficulty: 2,
    text: 'Students in Norby sleep 7 hours and 40 minutes on an average school night, according to a survey that the Norby Health Office published on October 9.',
    foils: [
      {
        quote: 'Students in Norby sleep 7 hours and 40 minutes',
        family: 'sourced-figure',
        reason: 'This figure has an origin, the survey of the Norby Health Office. A sourced figure is safe.',
      },
    ],
    safe: 'The figure comes with its origin: a survey, the office that made it and the day it came out. You can look it up.',
  },
  {
    id: 'health-28',
    topic: 'health',
    layer: 'claim',
    difficulty: 1,
    text: 'Dr. Chen Wei announced on the website of the Ashford clinic that it gives flu shots without an appointment from Monday.',
    safe: 'A named doctor announced it, and you are told where to find the announcement.',
  },
  {
    id: 'health-29',
    topic: 'health',
    layer: 'hedge',
    difficulty: 1,
    text: 'The salad bar at Lakeside School sold 140 portions on its first day, and cook Diego Morales peeled every carrot himself.',
    safe: 'The number is exact, the cook has a name, and the verbs are firm. Whether you can check it is a question for the claim layer.',
  },
  {
    id: 'health-30',
    topic: 'health',
    layer: 'claim',
    difficulty: 3,
    text: 'Regular visitors to the thermal bath in Solberg swear that its warm water has cured their stiff backs.',
    spans: [
      {
        outer:
          'Regular visitors to the thermal bath in Solberg swear that its warm water has cured their stiff backs.',
        core: 'has cured their stiff backs',
        subType: 'faceless-group',
        alternatives: ['motive'],
        rationale:
          'That the water “has cured their stiff backs” could be true or false. Only “Regular visitors” stand behind it, a group you could not phone.',
      },
    ],
  },
  {
    id: 'health-31',
    topic: 'health',
    layer: 'hedge',
    difficulty: 2,
    text: 'Every swimmer at the Riverside pool must shower with soap first. The town council voted 9 to 2 for the rule on May 12.',
    foils: [
      {
        quote: 'must shower',
        family: 'duty-word',
        reason:
          '“must” is a duty word: it says what has to be done. A maybe-word would say that something is perhaps so.',
      },
    ],
    safe: 'A rule, a vote and a date are given plainly, and no word leaves them open. “must” tells people what to do.',
  },
  {
    id: 'health-32',
    topic: 'health',
    layer: 'hedge',
    difficulty: 2,
    text: 'Winter swimmer Anneli Koskinen said that cold showers keep her warm, an effect that remains untested.',
    spans: [
      {
        outer: 'an effect that remains untested',
        core: 'remains untested',
        subType: 'caveat',
        rationale:
          '“remains untested” is the text itself telling you that the point is not settled. That is a caveat, and a fair service to the reader.',
      },
    ],
  },
  {
    id: 'health-33',
    topic: 'health',
    layer: 'claim',
    difficulty: 1,
    text: 'A pharmacist who did not want to see her name in the newspaper said that her store sells 300 packs of vitamin C every week.',
    spans: [
      {
        outer:
          'A pharmacist who did not want to see her name in the newspaper said that her store sells 300 packs of vitamin C every week.',
        core: 'her store sells 300 packs',
        subType: 'one-unnamed',
        rationale:
          'The number in “sells 300 packs of vitamin C” is exact, but it rests on one pharmacist without a name. You could not go and ask her.',
      },
    ],
  },
  {
    id: 'health-34',
    topic: 'health',
    layer: 'claim',
    difficulty: 4,
    text: 'The Lindgreen supermarket wants to look healthier than its rival across the road. Its flyer of April 2, signed by manager Sofia Lindqvist, says that fruit baskets have replaced the candy at the checkout.',
    spans: [
      {
        outer: 'The Lindgreen supermarket wants to look healthier than its rival across the road.',
        core: 'wants to look healthier',
        subType: 'motive',
        rationale:
          'What the store “wants” is inside the heads of its people. The article states it by itself; the flyer speaks only of fruit and candy.',
      },
    ],
  },
  {
    id: 'health-35',
    topic: 'health',
    layer: 'hedge',
    difficulty: 3,
    text: 'The walking club in Bergdorf meets at the chapel every Thursday, whatever the weather, and takes the path along the mill. Its oldest member, Elsa Brandt, is 93 years old and has missed only one walk since the club began in 2011.',
    safe: 'Place, day, age and year are all there, and the verbs are plain. No word steps back from them.',
  },
  {
    id: 'health-36',
    topic: 'health',
    layer: 'claim',
    difficulty: 4,
    text: 'Physiotherapist Aylin Demir said that standing on one leg is the best way to train the ankle. Whether it also helps the back is not known.',
    foils: [
      {
        quote: 'Whether it also helps the back is not known',
        family: 'caveat-clause',
        reason:
          'This sentence does one thing: it says what is unsure. That is a caveat: a hedge, not a claim.',
      },
    ],
    safe: 'The first statement has a named physiotherapist behind it. The second sentence only says that something is not known.',
  },
  {
    id: 'health-37',
    topic: 'health',
    layer: 'hedge',
    difficulty: 4,
    text: 'A nurse at the Maple Street clinic said that the waiting room is fullest at eight on Mondays. By noon on Fridays it is empty.',
    foils: [
      {
        quote: 'A nurse at the Maple Street clinic',
        family: 'one-unnamed-voice',
        reason:
          'This is one person, and a faceless source is a group. That her name is missing matters for claims, not for hedges.',
      },
    ],
    safe: '“said” is neutral, and day and hour are given. The nurse has no name, but one person is no faceless group.',
  },
  {
    id: 'health-38',
    topic: 'health',
    layer: 'hedge',
    difficulty: 2,
    text: 'A spoonful of honey before bed is said to calm a cough. Ivan Petrov, 81, has taken one every winter evening since he was a boy.',
    spans: [
      {
        outer: 'is said to calm',
        core: 'is said',
        subType: 'hidden-speaker',
        rationale: 'Said by whom? The passive “is said to” reports a saying and leaves out whoever says it.',
      },
    ],
  },
];
