import 'server-only';
import type { PracticeItemSource } from '../item-schema';

export const TRANSPORT_ITEMS: readonly PracticeItemSource[] = [
  {
    id: 'transport-01',
    topic: 'transport',
    layer: 'claim',
    difficulty: 3,
    text: '“This line is a disgrace to our town,” Councilor Beata Nowak said. She alleged that the doors of its oldest car have not closed properly for three weeks.',
    foils: [
      {
        quote: 'the doors of its oldest car have not closed properly',
        family: 'named-source',
        reason: 'Beata Nowak is named for this. “alleged” is a soft verb, but it has an owner.',
      },
    ],
    safe: 'Strong words, but both sentences belong to Councilor Beata Nowak. You know whom to ask.',
  },
  {
    id: 'transport-02',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 5,
    text: 'Pilot Defne Aykal said that she would land the seaplane in the harbor and tie it to the town dock.',
    foils: [
      {
        quote: 'would land',
        family: 'past-future',
        reason: 'After “said”, “would land” is only “will land” moved into the past. It hangs on no if.',
      },
    ],
    safe: '“would land” follows “said” and is a plain future seen from the past. A named pilot says what she will do.',
  },
  {
    id: 'transport-03',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 3,
    text: 'Road engineer Thandi Nkosi warned the town of Ferris on June 3 that the roof of the bus shelter has 5 holes, and she urged the council to repair it before the first snow.',
    foils: [
      {
        quote: 'warned',
        family: 'firm-verb',
        reason: '“warned” shows urgency, not doubt. It does not step back from the holes.',
      },
    ],
    safe: '“warned” and “urged” add urgency, not doubt. The person, the day and the number of holes are all there.',
  },
  {
    id: 'transport-04',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 4,
    text: '“I fixed the bridge bell myself,” said Jonas Eklund, who sells tickets at the west gate. He did it a while back, with a spoon and a piece of wire.',
    spans: [
      {
        outer: 'a while back',
        core: 'while back',
        subType: 'vague-detail',
        rationale: '“a while back” stands where a date belongs. It could mean last month or ten years ago.',
      },
    ],
  },
  {
    id: 'transport-05',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 3,
    text: 'On Sunday, Bridge Street was closed while a crew from Hadley Roads painted the bike lane. It was opened again before the first bus on Monday.',
    foils: [
      {
        quote: 'was closed',
        family: 'plain-passive',
        reason: '“was closed” is a passive about an event, not about speaking. No speaker is hidden.',
      },
    ],
    safe: 'The passives “was closed” and “was opened” are about events. Street, day and crew are all given.',
  },
  {
    id: 'transport-06',
    topic: 'transport',
    layer: 'claim',
    difficulty: 3,
    text: '“The first boat has 12 empty seats,” a ticket seller at Lagoon Pier said, while Captain Omar Benali told the Lagoon Post that he had nothing to add.',
    spans: [
      {
        outer: '“The first boat has 12 empty seats,” a ticket seller at Lagoon Pier said',
        core: 'has 12 empty seats',
        subType: 'one-unnamed',
        rationale:
          '“a ticket seller at Lagoon Pier” is one person without a name. The captain, who has one, says nothing about seats.',
      },
    ],
  },
  {
    id: 'transport-07',
    topic: 'transport',
    layer: 'claim',
    difficulty: 1,
    text: 'At Delmont Station it is whispered that the lost-property room will move to the cellar, and clerk Signe Dahl told this newspaper that she keeps its door “wide open from nine to five.”',
    spans: [
      {
        outer: 'At Delmont Station it is whispered that the lost-property room will move to the cellar',
        core: 'the lost-property room will move',
        subType: 'hearsay',
        rationale:
          '“it is whispered” tells you that the story only goes from mouth to mouth. Signe Dahl is named, but not as its source.',
      },
    ],
  },
  {
    id: 'transport-08',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 4,
    text: 'From one point of view, the 4:10 from Tarrow is the fastest train in the county, with a travel time of 38 minutes for 52 miles.',
    spans: [
      {
        outer: 'From one point of view',
        core: 'one point of view',
        subType: 'caveat',
        rationale:
          '“From one point of view” tells you that this is true in one way of seeing it, and perhaps not in another.',
      },
    ],
  },
  {
    id: 'transport-09',
    topic: 'transport',
    layer: 'claim',
    difficulty: 1,
    text: 'Mechanic Freya Solberg said the knocking under the floor of the ferry seems to come from a loose pump.',
    safe: 'Freya Solberg stands behind it. “seems” is a maybe-word: a hedge, not a claim.',
    foils: [
      {
        quote: 'seems to come from a loose pump',
        family: 'named-source',
        reason: 'Freya Solberg says so by name. How sure she is does not matter here, only who says it.',
      },
    ],
  },
  {
    id: 'transport-10',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 1,
    text: 'Lien Tran wants a bike rack at every stop in Oldbrook. She has drawn all of them on one map, which hangs in the bakery on Main Street.',
    safe: '“wants”, “has drawn” and “hangs” are all firm. Who tells us this is a claim question; no word here hedges.',
  },
  {
    id: 'transport-11',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 2,
    text: 'The new tram can carry 240 people and will leave Ocean Square every 6 minutes while the summer fair is open.',
    foils: [
      {
        quote: 'can carry',
        family: 'can-or-will',
        reason: '“can” says what the tram is able to do. It is no maybe-word.',
      },
    ],
    safe: '“can” is about ability and “will” is a firm future. Both figures are exact, so nothing steps back.',
  },
  {
    id: 'transport-12',
    topic: 'transport',
    layer: 'claim',
    difficulty: 4,
    text: 'Carmen Soto’s three-wheeled taxi has covered 61,000 miles on its first engine.',
    spans: [
      {
        outer: 'Carmen Soto’s three-wheeled taxi has covered 61,000 miles on its first engine',
        core: 'has covered 61,000 miles',
        subType: 'no-source',
        rationale:
          'Carmen Soto owns the taxi, but she is not quoted. For “has covered 61,000 miles” the text gives no source.',
      },
    ],
  },
  {
    id: 'transport-13',
    topic: 'transport',
    layer: 'claim',
    difficulty: 2,
    text: 'Regulars on the milk train swear that it waits for the baker when she is late.',
    spans: [
      {
        outer: 'Regulars on the milk train swear that it waits for the baker when she is late',
        core: 'it waits for the baker',
        subType: 'faceless-group',
        rationale:
          '“Regulars on the milk train” are a group without a name in it. Nobody in particular says that “it waits for the baker”.',
      },
    ],
  },
  {
    id: 'transport-14',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 2,
    text: 'The sea taxi to Grand Pier is free for children under 12. The owner of the Coral Line said so in a notice on the dock.',
    safe: '“is free” is flat, “said” is neutral, and the age is exact. The owner is one person, so no group hides here.',
    foils: [
      {
        quote: 'The owner of the Coral Line said',
        family: 'one-unnamed-voice',
        reason:
          'The owner is one person, and a faceless source is a group. “said” does not step back either.',
      },
    ],
  },
  {
    id: 'transport-15',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 1,
    text: 'The city said that the night bus to Elmsworth starts on September 1. It will possibly stop at the hospital too.',
    spans: [
      {
        outer: 'will possibly stop',
        core: 'possibly',
        subType: 'maybe',
        rationale: '“possibly” leaves it open: the bus may pass the hospital without stopping.',
      },
    ],
  },
  {
    id: 'transport-16',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 1,
    text: 'After forty-one years at the wheel of the school bus in Pine Hollow, Hank Olsen parked it for the last time on Friday, handed the keys to his daughter Marit, and walked home along the route that he had driven every morning.',
    safe: 'Everything is told straight: who, where, which day and how many years. No word steps back.',
  },
  {
    id: 'transport-17',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 2,
    text: '“This elevator is slower than my grandmother,” said Bashir Hamdi, a porter at Lomond Station, before he took the stairs with a suitcase in each hand.',
    safe: 'Bashir Hamdi speaks without holding back, and “said” is neutral. A joke is not a hedge.',
  },
  {
    id: 'transport-18',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 2,
    text: 'Skipper Nils Aho claimed on Friday that his ferry had crossed Lake Ruska in fourteen minutes.',
    spans: [
      {
        outer: 'Skipper Nils Aho claimed on Friday that',
        core: 'claimed',
        subType: 'soft-verb',
        rationale:
          '“claimed” reports the fourteen minutes without vouching for them. “Said” would be neutral.',
      },
    ],
  },
  {
    id: 'transport-19',
    topic: 'transport',
    layer: 'claim',
    difficulty: 2,
    text: 'The Harwick Transit Authority wrote in its annual report that its drivers had stopped for 17 ducks, 2 swans and one very slow turtle in the spring, and that each of the animals had reached the pond on the other side.',
    safe: 'A named body says all of it in a document, its annual report. That is enough to go and look.',
    foils: [
      {
        quote: 'its drivers had stopped for 17 ducks, 2 swans and one very slow turtle',
        family: 'named-source',
        reason:
          'An odd count, but the Harwick Transit Authority wrote it in its own report. A named body stands behind it.',
      },
    ],
  },
  {
    id: 'transport-20',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 3,
    text: '“A pigeon sat on the big hand,” said station manager Grace Lim when a child asked her on Sunday about the clock at Union Gate, which had stopped at 11:20. Whether a pigeon is heavy enough for that is an open question.',
    spans: [
      {
        outer: 'Whether a pigeon is heavy enough for that is an open question',
        core: 'open question',
        subType: 'caveat',
        rationale: 'With “an open question” the text itself tells you that the pigeon story is not settled.',
      },
    ],
  },
  {
    id: 'transport-21',
    topic: 'transport',
    layer: 'claim',
    difficulty: 1,
    text: '“The new runway is finished,” airport chief Mei-Ling Castro told reporters on Friday. It will open on the first of July, she added.',
    safe: 'Mei-Ling Castro is named for both sentences: she “told” the first and “added” the second.',
  },
  {
    id: 'transport-22',
    topic: 'transport',
    layer: 'claim',
    difficulty: 2,
    text: 'Every road is long when you are hungry, so pack a sandwich before you board the train to Elk Ford.',
    foils: [
      {
        quote: 'Every road is long when you are hungry',
        family: 'advice-or-mood',
        reason: 'This is a saying about hunger, a general truth. There is no news in it to check.',
      },
    ],
    safe: 'A saying and a piece of advice: “pack a sandwich”. Neither is a statement that could be checked.',
  },
  {
    id: 'transport-23',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 2,
    text: 'The tunnel under Castle Hill has two lanes and a bike path. Its lights are too bright at night, many cyclists feel.',
    spans: [
      {
        outer: ', many cyclists feel',
        core: 'cyclists',
        subType: 'faceless-source',
        rationale:
          '“many cyclists feel” puts a crowd behind the remark about the lights, and no one in it is named.',
      },
    ],
  },
  {
    id: 'transport-24',
    topic: 'transport',
    layer: 'claim',
    difficulty: 4,
    text: 'A third platform could end the wait for the coast train at Mallow Junction.',
    foils: [
      {
        quote: 'A third platform could end the wait for the coast train',
        family: 'softened',
        reason: '“could end” softens the main verb. It is held open, not claimed.',
      },
    ],
    safe: 'No source is given, but “could end” does not put anything forward as so. It is hedged, not claimed.',
  },
  {
    id: 'transport-25',
    topic: 'transport',
    layer: 'claim',
    difficulty: 5,
    text: 'The birdsong on the subway stairs in Norrby makes people walk on the right. Designer Aiko Brandvold said on the radio that she had picked the blue light and the birdsong out of thirty drafts.',
    spans: [
      {
        outer: 'The birdsong on the subway stairs in Norrby makes people walk on the right',
        core: 'makes people walk on the right',
        subType: 'motive',
        alternatives: ['no-source'],
        rationale:
          'With “makes” the birdsong becomes a cause. The article says it by itself, with no count or study behind it.',
      },
    ],
  },
  {
    id: 'transport-26',
    topic: 'transport',
    layer: 'claim',
    difficulty: 5,
    text: 'At the council meeting on Thursday, bus driver Miguel Prado spoke for 20 minutes about the route over the hill, and then he answered questions for as long again.',
    foils: [
      {
        quote: 'then he answered questions for as long again',
        family: 'that-somebody-spoke',
        reason: 'That somebody spoke, and how, is not judged as a claim. What he said is not told here.',
      },
    ],
    safe: 'The text reports only that Miguel Prado “spoke” and “answered”, and how. Nothing that he said is passed on.',
  },
  {
    id: 'transport-27',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 3,
    text: 'According to insiders, the last steam train on the Hollin line makes its final trip on the last day of May.',
    spans: [
      {
        outer: 'According to insiders',
        core: 'insiders',
        subType: 'faceless-source',
        rationale:
          '“According to insiders” gives you a group without a face. You could not phone one of them.',
      },
    ],
  },
  {
    id: 'transport-28',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 2,
    text: 'Viktor Marin painted a sign for the ferry ramp at Cove Point: “Cyclists must get off and walk, and dogs need to be on a leash.”',
    foils: [
      {
        quote: 'must get off and walk',
        family: 'duty-word',
        reason: '“must get off” is a duty. A rule leaves nothing open, so it is not a maybe.',
      },
    ],
    safe: '“must” and “need to” are duties, not maybes. The rest says plainly who painted the sign and where it hangs.',
  },
  {
    id: 'transport-29',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 2,
    text: 'Bus driver Amina Yusuf wrote to the council on Monday and alleged that the depot on Quarry Road sends out the night bus with a broken heater.',
    spans: [
      {
        outer: 'alleged that',
        core: 'alleged',
        subType: 'soft-verb',
        rationale:
          '“alleged” passes on what Amina Yusuf wrote and keeps a distance from it. A neutral verb would be “wrote” or “said”.',
      },
    ],
  },
  {
    id: 'transport-30',
    topic: 'transport',
    layer: 'claim',
    difficulty: 4,
    text: 'The Lunsby Ferry Company said on Tuesday that tickets would cost two dollars more from May. The company does this to save up for a second boat.',
    spans: [
      {
        outer: 'The company does this to save up for a second boat',
        core: 'to save up for a second boat',
        subType: 'motive',
        rationale:
          'The company speaks of the price only. “to save up for a second boat” is a reason that the article gives by itself, with no evidence.',
      },
    ],
  },
  {
    id: 'transport-31',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 3,
    text: 'The squeak of tram 7, which conductor Rosa Delmar has recorded on her phone 31 times, has been linked to a single loose plate under the front door.',
    spans: [
      {
        outer: 'has been linked to',
        core: 'linked',
        subType: 'hidden-speaker',
        rationale:
          'Linked by whom? “has been linked to” leaves out who makes that link; Rosa Delmar only recorded the squeak.',
      },
    ],
  },
  {
    id: 'transport-32',
    topic: 'transport',
    layer: 'claim',
    difficulty: 3,
    text: 'The city’s bike count of May 12 lists 532 riders on Canal Bridge and 492 for the same day of the year before.',
    foils: [
      {
        quote: '532 riders on Canal Bridge',
        family: 'sourced-figure',
        reason: 'The number comes with its origin and its day: the city’s bike count of May 12.',
      },
    ],
    safe: 'Both figures come from “The city’s bike count of May 12”, which can be looked up.',
  },
  {
    id: 'transport-33',
    topic: 'transport',
    layer: 'claim',
    difficulty: 3,
    text: 'Keep to the right on the escalator at Kings Arch, hold on to the rail and mind your shoelaces. It is the steepest in the country.',
    spans: [
      {
        outer: 'It is the steepest in the country',
        core: 'steepest in the country',
        subType: 'no-source',
        rationale:
          'The first sentence is advice. “the steepest in the country” is true or false, and nobody is given for it.',
      },
    ],
  },
  {
    id: 'transport-34',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 4,
    text: 'A passenger on the 8:15 told the conductor that she had found a live crab in the luggage rack. He carried it back to the beach in his cap.',
    foils: [
      {
        quote: 'A passenger on the 8:15 told',
        family: 'one-unnamed-voice',
        reason:
          'One passenger is one person, not a faceless group. That she has no name matters for claims, not for hedges.',
      },
    ],
    safe: 'A single person “told” a single person something, and “told” is neutral. Nothing in the story is held open.',
  },
  {
    id: 'transport-35',
    topic: 'transport',
    layer: 'claim',
    difficulty: 3,
    text: 'The last of the 8 cars on the Silver Line is reported to be the quietest, while in her guide Yuka Arimoto calls the first the warmest.',
    spans: [
      {
        outer: 'The last of the 8 cars on the Silver Line is reported to be the quietest',
        core: 'the quietest',
        subType: 'hearsay',
        rationale:
          'Reported by whom? “is reported to be the quietest” leaves that out; the guide is given only for the warmest car.',
      },
    ],
  },
  {
    id: 'transport-36',
    topic: 'transport',
    layer: 'hedge',
    difficulty: 5,
    text: 'Harbor chief Dario Conti says that a second ferry would cut the wait at Port Lorne to 20 minutes if the town found a captain for it.',
    spans: [
      {
        outer: 'would cut the wait at Port Lorne to 20 minutes if the town found a captain for it',
        core: 'would',
        subType: 'maybe',
        rationale:
          'Here “would” hangs on an if: “if the town found a captain”. It is not a plain future moved into the past.',
      },
    ],
  },
  {
    id: 'transport-37',
    topic: 'transport',
    layer: 'claim',
    difficulty: 2,
    text: 'Some of the new seats squeak and the backs are perhaps too straight, tester Oluwaseun Ade said after a 6-hour ride. He gave the coach 4 stars out of 5 on the website of the Riders’ Club.',
    safe: '“Some” and “perhaps” are hedges, but Oluwaseun Ade is named for the remarks, and his stars stand on a named website.',
  },
  {
    id: 'transport-38',
    topic: 'transport',
    layer: 'claim',
    difficulty: 2,
    text: 'On its website, Dorn County announced that the tunnel had reopened on April 2 and that Mayor Idris Bello had cut the ribbon. The air in it is worse than before, according to people who live nearby.',
    spans: [
      {
        outer: 'The air in it is worse than before, according to people who live nearby',
        core: 'air in it is worse than before',
        subType: 'faceless-group',
        rationale:
          'The county stands behind the first sentence. Behind “worse than before” are only “people who live nearby”.',
      },
    ],
  },
];
