import 'server-only';
import type { PracticeItemSource } from '../item-schema';

export const SCIENCE_ITEMS: readonly PracticeItemSource[] = [
  {
    id: 'science-01',
    topic: 'science',
    layer: 'hedge',
    difficulty: 3,
    text: '“We have read the signal three times,” said Yusuf Karabat, who runs the radio dish at Fern Hill. He told the Fern Hill Post that it came from a weather balloon, an answer that remains unconfirmed.',
    spans: [
      {
        outer: 'an answer that remains unconfirmed',
        core: 'unconfirmed',
        subType: 'caveat',
        rationale:
          'The text itself says that the balloon answer “remains unconfirmed”. That is a caveat, and a fair service to the reader.',
      },
    ],
  },
  {
    id: 'science-02',
    topic: 'science',
    layer: 'claim',
    difficulty: 2,
    text: 'According to the 2023 yearbook of the Orlan Weather Station, it snowed there on 61 days, more than in any year since 1950.',
    foils: [
      {
        quote: 'it snowed there on 61 days',
        family: 'sourced-figure',
        reason: 'The figure comes from the 2023 yearbook of the station. You can open it and look.',
      },
    ],
    safe: 'A document with a year stands behind both statements: the yearbook of the Orlan Weather Station.',
  },
  {
    id: 'science-03',
    topic: 'science',
    layer: 'claim',
    difficulty: 5,
    text: 'The wheels of the planet clock at Ridge House lose 4 seconds in 100 years. “I love the sound of it,” its keeper, Milo Andersson, said.',
    spans: [
      {
        outer: 'The wheels of the planet clock at Ridge House lose 4 seconds in 100 years',
        core: 'lose 4 seconds in 100 years',
        subType: 'no-source',
        rationale:
          'Milo Andersson speaks only of the sound. “lose 4 seconds in 100 years” stands outside his words, and no one is given for it.',
      },
    ],
  },
  {
    id: 'science-04',
    topic: 'science',
    layer: 'claim',
    difficulty: 4,
    text: 'Whether the bones from Pell Cave are those of a wolf or a bear is still unclear. The Pell Museum said it would test them in June.',
    foils: [
      {
        quote: 'Whether the bones from Pell Cave are those of a wolf or a bear is still unclear',
        family: 'caveat-clause',
        reason: 'This clause only says that something is not known. That is a caveat: a hedge, not a claim.',
      },
    ],
    safe: 'The first sentence only says that something is “unclear”, and the Pell Museum itself stands behind the second.',
  },
  {
    id: 'science-05',
    topic: 'science',
    layer: 'hedge',
    difficulty: 4,
    text: 'A team from Dunmore High counted 212 bats in the old mill. The numbers hint that the colony has left the church tower for good.',
    spans: [
      {
        outer: 'The numbers hint that',
        core: 'numbers hint',
        subType: 'hidden-speaker',
        rationale:
          'Numbers do not talk; a person reads something out of them. “The numbers hint” hides that person, and “hint” does not vouch.',
      },
    ],
  },
  {
    id: 'science-06',
    topic: 'science',
    layer: 'claim',
    difficulty: 3,
    text: 'The new paint could keep the research ship free of shells for a year. It might then need less fuel, engineer Kwame Asante said.',
    foils: [
      {
        quote: 'The new paint could keep the research ship free of shells',
        family: 'softened',
        reason:
          '“could keep” softens the main verb. It is hedged, not claimed: mark it when you look for hedges.',
      },
    ],
    safe: '“could keep” and “might then need” only hold something open, and Kwame Asante is named for the second.',
  },
  {
    id: 'science-07',
    topic: 'science',
    layer: 'hedge',
    difficulty: 5,
    text: 'The soil in parts of the Tarn Valley holds twice as much salt as the state limit of 2019 allows.',
    spans: [
      {
        outer: 'in parts of the Tarn Valley',
        core: 'parts of',
        subType: 'vague-detail',
        rationale: 'Which parts? “in parts of the Tarn Valley” is too loose a where to go and test the soil.',
      },
    ],
  },
  {
    id: 'science-08',
    topic: 'science',
    layer: 'hedge',
    difficulty: 5,
    text: 'The school board of Nyland and the science teachers of its three high schools disagree about the new lab rule, which bans open flames in ninth grade.',
    foils: [
      {
        quote: 'disagree about the new lab rule',
        family: 'plain-disagreement',
        reason:
          'This reports that two sides disagree about a rule. No fact is called unsure, so it is no caveat.',
      },
    ],
    safe: 'That people “disagree about the new lab rule” is plain news about a policy. The sides and the rule are clear.',
  },
  {
    id: 'science-09',
    topic: 'science',
    layer: 'hedge',
    difficulty: 4,
    text: 'Marine biologist Joao Pires said that the reef camera would send one picture every 10 minutes from its place beside the pier at Santa Marga.',
    foils: [
      {
        quote: 'would send',
        family: 'past-future',
        reason: '“would send” is only “will send” moved into the past by “said”. No if hangs on it.',
      },
    ],
    safe: '“said” is neutral and “would send” is a plain future seen from the past. Who, where and how often are all given.',
  },
  {
    id: 'science-10',
    topic: 'science',
    layer: 'hedge',
    difficulty: 2,
    text: 'After weighing every egg twice, Prerna Vasudev said that the eggs from the warm tank appear heavier than those from the cold one.',
    spans: [
      {
        outer: 'appear heavier',
        core: 'appear',
        subType: 'maybe',
        rationale: '“appear” is a maybe-word. It leaves room for the eggs not being heavier after all.',
      },
    ],
  },
  {
    id: 'science-11',
    topic: 'science',
    layer: 'hedge',
    difficulty: 2,
    text: 'When Ines Duarte marked 90 snails with blue paint, quite a few of them crossed the garden wall and came back by the same path, she said in her talk on Sunday.',
    spans: [
      {
        outer: 'quite a few of them',
        core: 'quite a few',
        subType: 'vague-detail',
        rationale: '“quite a few” stands where a number belongs. Out of 90 snails it could be 12 or 60.',
      },
    ],
  },
  {
    id: 'science-12',
    topic: 'science',
    layer: 'claim',
    difficulty: 3,
    text: '“Nobody has ever drawn a worse map of the sea floor, and it is wrong on forty points,” Captain Sofia Marsh told the Harbor Science Club on Monday.',
    foils: [
      {
        quote: 'it is wrong on forty points',
        family: 'named-source',
        reason:
          'Strong words, but they are Captain Sofia Marsh’s, said to a named club. You know whom to ask.',
      },
    ],
    safe: 'Captain Sofia Marsh stands behind every word of the quote, and you know where and when she spoke.',
  },
  {
    id: 'science-13',
    topic: 'science',
    layer: 'hedge',
    difficulty: 2,
    text: 'Anyone who enters the seed vault at Corran must wear 2 pairs of gloves, because the cold room is kept at minus 18 degrees.',
    foils: [
      {
        quote: 'must wear',
        family: 'duty-word',
        reason: '“must wear” is a rule, not a maybe. Duty words leave nothing open.',
      },
    ],
    safe: 'Nothing here steps back. “must” is a duty, and the place, the gloves and the cold are all given exactly.',
  },
  {
    id: 'science-14',
    topic: 'science',
    layer: 'claim',
    difficulty: 1,
    text: 'Wash your hands before you touch the tadpoles, and put the lid back on.',
    safe: 'Two pieces of advice and nothing else. Advice is neither true nor false, so there is nothing to check.',
    foils: [
      {
        quote: 'put the lid back on',
        family: 'advice-or-mood',
        reason: 'This tells you what to do. It could be wise or not, but not true or false.',
      },
    ],
  },
  {
    id: 'science-15',
    topic: 'science',
    layer: 'claim',
    difficulty: 2,
    text: 'According to one diver, the largest crab in the state lives in the wreck off Cape Selby. “I would love to meet it,” Nadia Brandt of the Selby Aquarium told the Coast Herald.',
    spans: [
      {
        outer: 'According to one diver, the largest crab in the state lives in the wreck off Cape Selby',
        core: 'the largest crab in the state lives in the wreck',
        subType: 'one-unnamed',
        rationale:
          '“one diver” is a single voice without a name. Nadia Brandt is named, but she only tells her wish.',
      },
    ],
  },
  {
    id: 'science-16',
    topic: 'science',
    layer: 'claim',
    difficulty: 3,
    text: 'Retired teacher Helen Zhou argued in a letter to the Brook County Gazette that the frogs in the Mill Pond have lately begun to sing two weeks earlier than in 1988, the year in which her diary starts.',
    safe: '“argued” and “lately” are hedges, but the statement has an owner: Helen Zhou wrote it in a letter to a named paper.',
    foils: [
      {
        quote: 'the frogs in the Mill Pond have lately begun to sing two weeks earlier',
        family: 'named-source',
        reason: 'Helen Zhou wrote this under her name, and her diary is where you could look.',
      },
    ],
  },
  {
    id: 'science-17',
    topic: 'science',
    layer: 'hedge',
    difficulty: 1,
    text: 'Chemist Adaeze Obi told her class that salt lowers the freezing point of water.',
    safe: '“told” is neutral and “lowers” is firm. A named chemist says a plain thing without stepping back.',
    foils: [
      {
        quote: 'Chemist Adaeze Obi told her class',
        family: 'firm-verb',
        reason: '“told” is as neutral as “said”. The writer does not step away from it.',
      },
    ],
  },
  {
    id: 'science-18',
    topic: 'science',
    layer: 'hedge',
    difficulty: 3,
    text: 'The green color of Kestrel Lake, which the Lakeside Fishing Club photographed on August 4, is said to come from copper in the mud.',
    spans: [
      {
        outer: 'is said to come',
        core: 'is said',
        subType: 'hidden-speaker',
        rationale:
          'Who says so? The passive “is said to” takes the speaker away, and the fishing club only took the pictures.',
      },
    ],
  },
  {
    id: 'science-19',
    topic: 'science',
    layer: 'hedge',
    difficulty: 3,
    text: 'Adelby’s comet museum opens its new dome on the first Sunday in June. Its director, Lucia Ferro, suggested that the old dome let in “more dust than starlight.”',
    spans: [
      {
        outer: 'Its director, Lucia Ferro, suggested that',
        core: 'suggested',
        subType: 'soft-verb',
        rationale:
          '“suggested” passes on what Lucia Ferro put forward and does not stand behind it. That she is named does not change the verb.',
      },
    ],
  },
  {
    id: 'science-20',
    topic: 'science',
    layer: 'claim',
    difficulty: 2,
    text: 'Beekeepers in the Osk Valley insist that their bees can hear a storm hours before the first thunder.',
    spans: [
      {
        outer:
          'Beekeepers in the Osk Valley insist that their bees can hear a storm hours before the first thunder',
        core: 'their bees can hear a storm',
        subType: 'faceless-group',
        rationale:
          'Only “Beekeepers in the Osk Valley” stand behind this, a group without one name that you could ask.',
      },
    ],
  },
  {
    id: 'science-21',
    topic: 'science',
    layer: 'hedge',
    difficulty: 3,
    text: 'Astronomer Leila Mansour revealed on Thursday that the light over Brennan Ridge came from a broken street lamp. She had driven up the hill with a ladder and checked.',
    foils: [
      {
        quote: 'revealed',
        family: 'firm-verb',
        reason: '“revealed” does not hedge. It asks you to take what follows as true.',
      },
    ],
    safe: '“revealed” is a firm verb, and one named person tells what she found. No word here holds back.',
  },
  {
    id: 'science-22',
    topic: 'science',
    layer: 'claim',
    difficulty: 4,
    text: 'The new solar oven at Camp Willow boils a pot of water in 9 minutes when the sky is clear.',
    spans: [
      {
        outer: 'The new solar oven at Camp Willow boils a pot of water in 9 minutes when the sky is clear',
        core: 'boils a pot of water in 9 minutes',
        subType: 'no-source',
        rationale:
          '“in 9 minutes” sounds measured, but nobody is named who measured it. The article states it flat.',
      },
    ],
  },
  {
    id: 'science-23',
    topic: 'science',
    layer: 'hedge',
    difficulty: 2,
    text: 'Mateo Rivas and Ingrid Falk dug 14 holes along the Sorrel River and put a sensor into each of them. When the water rises by one inch, the sensor rings the phone of Falk’s brother, who lives beside the bridge and owns a rowing boat.',
    safe: 'Every part is put straight, with names, a number and a place. Nobody is named as the source, but that is a claim question, not a hedge.',
  },
  {
    id: 'science-24',
    topic: 'science',
    layer: 'hedge',
    difficulty: 1,
    text: 'Critics of the robot boat believe that it scares the seals of Gull Bay away from their rocks.',
    spans: [
      {
        outer: 'Critics of the robot boat believe that',
        core: 'Critics of the robot boat',
        subType: 'faceless-source',
        rationale:
          'Which critics? “Critics of the robot boat believe” points to a group that nobody could phone.',
      },
    ],
  },
  {
    id: 'science-25',
    topic: 'science',
    layer: 'claim',
    difficulty: 4,
    text: 'The university budget for 2024 lists a new roof for the old observatory, and the minutes of May 2 record a vote of 9 to 4 for it. Dean Paul Eriksen wants to turn the building into a tea room.',
    spans: [
      {
        outer: 'Dean Paul Eriksen wants to turn the building into a tea room',
        core: 'wants to turn the building into a tea room',
        subType: 'motive',
        rationale:
          'The budget and the minutes can be looked up. That Paul Eriksen “wants to turn” the place into a tea room is the article’s word about his mind.',
      },
    ],
  },
  {
    id: 'science-26',
    topic: 'science',
    layer: 'claim',
    difficulty: 3,
    text: 'Elena Popescu of the Fungus Society said that her mushrooms may glow for up to six nights if their bed of straw stays wet. The same kind grows behind the gas station on Mill Road, a visitor to her stand said.',
    spans: [
      {
        outer: 'The same kind grows behind the gas station on Mill Road, a visitor to her stand said',
        core: 'same kind grows behind the gas station',
        subType: 'one-unnamed',
        rationale:
          'For “grows behind the gas station” you have the word of “a visitor to her stand”, one person without a name.',
      },
    ],
  },
  {
    id: 'science-27',
    topic: 'science',
    layer: 'claim',
    difficulty: 2,
    text: 'Botanist Amir Sadeghi said some of the tulips in the palace garden carry a virus that paints stripes on their petals.',
    safe: 'Amir Sadeghi is named for all of it. “some of the tulips” is vague: a hedge, not a claim.',
  },
  {
    id: 'science-28',
    topic: 'science',
    layer: 'hedge',
    difficulty: 1,
    text: 'The green rose chafer carries pollen from one lily to the next in the glass house at Lund.',
    safe: '“carries” says it flat out. No maybe-word, soft verb or vague detail comes with it.',
  },
  {
    id: 'science-29',
    topic: 'science',
    layer: 'claim',
    difficulty: 2,
    text: 'Word is going round the dorms of the Wren Institute that Professor Anil Kapadia has turned down a prize of 50,000 dollars.',
    spans: [
      {
        outer:
          'Word is going round the dorms of the Wren Institute that Professor Anil Kapadia has turned down a prize of 50,000 dollars',
        core: 'has turned down a prize',
        subType: 'hearsay',
        rationale:
          '“Word is going round” makes this a rumor. Professor Kapadia is named, but he is not the one who tells it.',
      },
    ],
  },
  {
    id: 'science-30',
    topic: 'science',
    layer: 'claim',
    difficulty: 4,
    text: 'The calendar of the Tyne Library lists a puppet play by Rafael Costola on March 3 about a forest and its plants. It says that entry is free.',
    foils: [
      {
        quote: 'about a forest and its plants',
        family: 'topic-only',
        reason:
          '“a forest and its plants” is what the play is about. Nothing is said of them that could be true or false.',
      },
    ],
    safe: 'The play and the free entry stand in the library’s calendar, and the forest is only what the play is about.',
  },
  {
    id: 'science-31',
    topic: 'science',
    layer: 'hedge',
    difficulty: 3,
    text: '“Our old microscope is sharper than the new one,” a student at the Wren Institute said. She used it for every slide in her project on onion skin.',
    foils: [
      {
        quote: 'a student at the Wren Institute said',
        family: 'one-unnamed-voice',
        reason:
          'One person is no faceless group, even without a name. Whether her word is enough is a question for claims, not for hedges.',
      },
    ],
    safe: 'One student speaks, and “said” is neutral. A missing name is a matter for claims, not for hedges.',
  },
  {
    id: 'science-32',
    topic: 'science',
    layer: 'hedge',
    difficulty: 2,
    text: 'The telescope on Mount Arden was closed on October 12, because its mirror had a scratch as long as a thumb. It opened again 5 days later, after engineer Bo Lindgren had put in a new one and tested every screw twice.',
    safe: '“was closed” is an ordinary passive about an event, and the dates and the engineer are given. Nothing is held back.',
  },
  {
    id: 'science-33',
    topic: 'science',
    layer: 'hedge',
    difficulty: 2,
    text: 'Geologist Owen Tak contended on Tuesday that ice carved the dry lake near Marlow.',
    spans: [
      {
        outer: 'Geologist Owen Tak contended on Tuesday that',
        core: 'contended',
        subType: 'soft-verb',
        rationale:
          '“contended” reports what Owen Tak thinks without vouching for it. “Said” would be neutral.',
      },
    ],
  },
  {
    id: 'science-34',
    topic: 'science',
    layer: 'claim',
    difficulty: 1,
    text: 'The gray stone in the lobby of Galt Hall is said to have fallen from the moon.',
    spans: [
      {
        outer: 'The gray stone in the lobby of Galt Hall is said to have fallen from the moon',
        core: 'fallen from the moon',
        subType: 'hearsay',
        rationale: 'With “is said to” the text passes a story on, and you are not told who said it first.',
      },
    ],
  },
  {
    id: 'science-35',
    topic: 'science',
    layer: 'hedge',
    difficulty: 2,
    text: 'Curator Daniel Achebe cleans the fossil every Friday in its glass case at the Orrin Museum. It is the jaw of an otter, most experts agree.',
    spans: [
      {
        outer: ', most experts agree',
        core: 'experts',
        subType: 'faceless-source',
        rationale: '“most experts agree” names no expert and no study. You would not know whom to ask.',
      },
    ],
  },
  {
    id: 'science-36',
    topic: 'science',
    layer: 'claim',
    difficulty: 1,
    text: '“Our rain gauge caught 31 millimeters in one hour,” Lukas Weber wrote in the log of Fairmont High on July 9, “and I was holding the ladder.”',
    safe: 'Lukas Weber wrote it, the log of Fairmont High holds it, and the day is given. That is plenty to check it with.',
  },
  {
    id: 'science-37',
    topic: 'science',
    layer: 'claim',
    difficulty: 3,
    text: 'On Sundays the planetarium in Varga lets children in for free, its website says. The aim is to sell season passes to their parents.',
    spans: [
      {
        outer: 'The aim is to sell season passes to their parents',
        core: 'aim is to sell season passes',
        subType: 'motive',
        rationale:
          'The website speaks of free entry. What “The aim is” comes from the article alone, which tells you a reason without evidence.',
      },
    ],
  },
  {
    id: 'science-38',
    topic: 'science',
    layer: 'hedge',
    difficulty: 4,
    text: '“Try things, break a few of them and write it all down,” said Farid Nazari, who opened the Quill River science camp on Saturday with a pan of burnt sugar in his hand.',
    foils: [
      {
        quote: 'a few of them',
        family: 'mood-or-advice',
        reason:
          '“a few of them” is part of a piece of advice. Nothing is reported here, so no number is missing.',
      },
    ],
    safe: 'The only loose words, “a few of them”, sit in advice to the campers. The report around it has a name, a place and a day.',
  },
];
