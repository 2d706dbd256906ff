import 'server-only';
import type { PracticeItemSource } from '../item-schema';

export const CONSUMER_ITEMS: readonly PracticeItemSource[] = [
  {
    id: 'consumer-01',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 1,
    text: 'The product tester Wanjiru Maina gave the Huldra vacuum cleaner its lowest mark for noise but its highest for the handle.',
    safe: 'One named tester gave two marks, and the text says so straight. Nothing is left open.',
  },
  {
    id: 'consumer-02',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 2,
    text: 'Every toaster sold after July 1 must carry a repair score from 1 to 10, according to a rule of the Consumer Office.',
    safe: 'The rule is told with its date and its numbers, and a named office stands behind it. “must” is a duty.',
    foils: [
      {
        quote: 'must carry',
        family: 'duty-word',
        reason: '“must” is a duty, and a duty leaves nothing open. Do not mix it up with “may”.',
      },
    ],
  },
  {
    id: 'consumer-03',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 2,
    text: 'The strawberry yogurt from Juniper Dairy has half as much fruit as a year ago, loyal customers complain.',
    spans: [
      {
        outer:
          'The strawberry yogurt from Juniper Dairy has half as much fruit as a year ago, loyal customers complain',
        core: 'has half as much fruit',
        subType: 'faceless-group',
        rationale:
          'That the yogurt “has half as much fruit” as before comes from “loyal customers”, and you do not learn who they are.',
      },
    ],
  },
  {
    id: 'consumer-04',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 3,
    text: 'The Mirello blender can crush ice in nine seconds, and it will fit under a kitchen shelf.',
    safe: '“can” and “will” are firm: they tell what the blender does. Who tested it is a question for claims, not for hedges.',
    foils: [
      {
        quote: 'can crush',
        family: 'can-or-will',
        reason:
          '“can” says that the blender is able to do it. A maybe-word, such as “may”, would leave it open.',
      },
      {
        quote: 'will fit',
        family: 'can-or-will',
        reason: '“will” commits itself. Nothing in it says that the blender perhaps does not fit.',
      },
    ],
  },
  {
    id: 'consumer-05',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 2,
    text: 'Brookhall Foods stamps the date on the bottom of the box, and its oat crackers might stay crisp two weeks past that date.',
    spans: [
      {
        outer: 'might stay crisp',
        core: 'might',
        subType: 'maybe',
        rationale: 'With “might” the two extra weeks are a possibility. The text does not promise them.',
      },
    ],
  },
  {
    id: 'consumer-06',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 3,
    text: 'A former salesman of Owlpane Cameras said the shop keeps its best lenses “in the back room” for customers who pay cash.',
    spans: [
      {
        outer:
          'A former salesman of Owlpane Cameras said the shop keeps its best lenses “in the back room” for customers who pay cash',
        core: 'keeps its best lenses',
        subType: 'one-unnamed',
        rationale:
          'Behind “keeps its best lenses” there is one man only, “A former salesman”. The shop has a name, but he has none.',
      },
    ],
  },
  {
    id: 'consumer-07',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 5,
    text: 'Asked at the trade fair on Tuesday about the price of the Fenna table, spokesperson Johan Ek paused and answered with a single word, “later.”',
    safe: 'The text tells you only that Johan Ek spoke, and how. His one word is his, by name.',
    foils: [
      {
        quote: 'paused and answered with a single word',
        family: 'that-somebody-spoke',
        reason:
          'That somebody spoke, and how, is no claim to check. Look at what he said, and that carries his name.',
      },
    ],
  },
  {
    id: 'consumer-08',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 3,
    text: 'Consumer lawyer Marisol Quint claimed in her column that owners of the Zarro razor spend $90 a year on blades.',
    safe: 'Marisol Quint says this under her name, in a column you can read. “claimed” is a matter for the hedge layer.',
    foils: [
      {
        quote: 'owners of the Zarro razor spend $90 a year on blades',
        family: 'named-source',
        reason:
          'A named lawyer stands behind this figure. It is attributed, even with a soft verb like “claimed”.',
      },
    ],
  },
  {
    id: 'consumer-09',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 3,
    text: 'Lamp designer Ayumi Kato wrote on the box, “This light stays on all night.” According to people who own one, it goes dark after three hours, and it starts again only when shaken.',
    spans: [
      {
        outer: 'According to people who own one',
        core: 'people',
        subType: 'faceless-source',
        rationale:
          '“people who own one” could be anybody. The words lean on a group that you could not phone.',
      },
    ],
  },
  {
    id: 'consumer-10',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 4,
    text: 'According to the label, each of the new jackets from designer Bruna Salgado is 80% wool. The first 20 sold out in nine minutes.',
    spans: [
      {
        outer: 'The first 20 sold out in nine minutes',
        core: 'sold out in nine minutes',
        subType: 'no-source',
        rationale:
          'The label stands behind the wool. That the first 20 “sold out in nine minutes” is told flat, and you do not learn who timed it.',
      },
    ],
    foils: [
      {
        quote: 'is 80% wool',
        family: 'sourced-figure',
        reason: 'This figure has an origin that you can check: it stands on the label.',
      },
    ],
  },
  {
    id: 'consumer-11',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 4,
    text: 'Higher rents may push the two tea shops out of Canal Lane by spring. Their owner, Xiomara Paz, said she will decide in January, when she has read the new contract.',
    safe: 'The forecast is softened by “may”, and the plan comes from Xiomara Paz by name.',
    foils: [
      {
        quote: 'push the two tea shops out of Canal Lane by spring',
        family: 'softened',
        reason: '“may” softens this main verb. It is hedged, and so not claimed.',
      },
    ],
  },
  {
    id: 'consumer-12',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 1,
    text: 'Half of the 600 umbrellas sold at Drizzle House break in their first storm.',
    spans: [
      {
        outer: 'Half of the 600 umbrellas sold at Drizzle House break in their first storm',
        core: 'break in their first storm',
        subType: 'no-source',
        rationale:
          'Who counted? “Half of the 600 umbrellas” sounds exact, but the figure comes without any origin.',
      },
    ],
  },
  {
    id: 'consumer-13',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 4,
    text: 'Leave a few days between the first look and the purchase, and take somebody along who likes to say no. Bed tester Hilde Sandvik said so in her show on Sunday, after two weeks on a different mattress each night.',
    safe: 'The loose words “a few days” and “somebody” belong to advice, where nothing is reported. The report itself is exact.',
    foils: [
      {
        quote: 'a few days',
        family: 'mood-or-advice',
        reason: 'This is advice: no fact is reported, so no detail is missing. Vague words are safe there.',
      },
      {
        quote: 'somebody',
        family: 'mood-or-advice',
        reason: 'In advice “somebody” hides nobody. It means whoever you like to take along.',
      },
    ],
  },
  {
    id: 'consumer-14',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 2,
    text: 'In its May report, the Consumer Office gave a pass to 23 of 25 sunscreens. Lab head Sunniva Berg said the makers of the other two might change the recipe by summer.',
    safe: 'The figures stand in the report of a named office, and the outlook comes from Sunniva Berg by name.',
  },
  {
    id: 'consumer-15',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 2,
    text: 'Rumor says the Vellino scooter will be pulled from the shelves in June. Vellino’s chief, Hamza Rizvi, argued that no company should talk about dates.',
    spans: [
      {
        outer: 'Rumor says the Vellino scooter will be pulled from the shelves in June',
        core: 'will be pulled from the shelves',
        subType: 'hearsay',
        rationale:
          '“Rumor says” it, and a rumor has no name. What it says, “will be pulled from the shelves”, is a forecast that turns out true or false.',
      },
    ],
  },
  {
    id: 'consumer-16',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 2,
    text: 'The cheapest kettle in the test seems to last longest: engineer Rosa Quispe found no crack in it after 500 boils.',
    spans: [
      {
        outer: 'seems to last longest',
        core: 'seems',
        subType: 'maybe',
        rationale:
          '“seems” gives an impression. The text does not say that the kettle lasts longest, only that it looks that way.',
      },
    ],
  },
  {
    id: 'consumer-17',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 1,
    text: 'His grandmother’s iron pan has outlived several of his own, cook Dragan Ilić wrote in his Sunday column about cheap kitchens.',
    safe: 'Dragan Ilić tells this about his own pans, by name and in a column you can read.',
  },
  {
    id: 'consumer-18',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 3,
    text: 'Arbordale Furniture’s Greta Lund promises in the catalog that the Perch chair holds 130 kilograms. An independent carpenter told us, “The screws are the same as in the company’s $15 stool.”',
    spans: [
      {
        outer: 'An independent carpenter told us, “The screws are the same as in the company’s $15 stool.”',
        core: 'The screws are the same',
        subType: 'one-unnamed',
        rationale:
          '“The screws are the same” as in the stool is the word of one “independent carpenter”, and the name is not given.',
      },
    ],
    foils: [
      {
        quote: 'the Perch chair holds 130 kilograms',
        family: 'named-source',
        reason: 'Greta Lund promises this by name, in a catalog you can open.',
      },
    ],
  },
  {
    id: 'consumer-19',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 4,
    text: 'Depending on how you read its warranty, a cracked screen on the Plintho tablet counts as normal wear. Lawyer Samir Toth said buyers must ask for the terms before they pay.',
    spans: [
      {
        outer: 'Depending on how you read its warranty',
        core: 'Depending on how you read',
        subType: 'caveat',
        rationale:
          'The word “Depending” puts a frame around the sentence: it holds if you understand the warranty in one way, and other ways are left open.',
      },
    ],
    foils: [
      {
        quote: 'must ask',
        family: 'duty-word',
        reason: '“must” names a duty. It tells buyers what to do and leaves nothing open.',
      },
    ],
  },
  {
    id: 'consumer-20',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 2,
    text: 'Travelers at the station told us that the Bavello suitcase opens by itself on bumpy roads. Bavello’s spokesperson, Ines Ferrand, told us that the next model comes in four colors and with a handle made of cork.',
    spans: [
      {
        outer: 'Travelers at the station told us that the Bavello suitcase opens by itself on bumpy roads',
        core: 'suitcase opens by itself',
        subType: 'faceless-group',
        rationale:
          '“Travelers at the station” stand behind “the Bavello suitcase opens by itself”, and not one of them has a name.',
      },
    ],
    foils: [
      {
        quote: 'the next model comes in four colors',
        family: 'named-source',
        reason: 'Ines Ferrand says this by name, for a named company. You know whom to ask.',
      },
    ],
  },
  {
    id: 'consumer-21',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 5,
    text: 'Pim Dekker, who runs the corner shop on Alder Street, told the council he would close at noon on Mondays. He said he would spend the free hours on his accounts.',
    safe: 'Dekker announces what he is going to do. After “told” and “said”, “would” is only “will” moved into the past.',
    foils: [
      {
        quote: 'he would close',
        family: 'past-future',
        reason:
          'To the council he said “I will close”. After “told” the “will” becomes “would”, without any doubt.',
      },
      {
        quote: 'he would spend',
        family: 'past-future',
        reason: 'After “said”, “would” is “will” told in the past. It hangs on no “if”.',
      },
    ],
  },
  {
    id: 'consumer-22',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 3,
    text: 'Tevita Fonoti, who manages the record shop on Larch Lane, said that the lease runs until August 2027 and that the shop will honor every gift card. The building is reported to have been sold to a hotel chain.',
    spans: [
      {
        outer: 'The building is reported to have been sold to a hotel chain',
        core: 'sold to a hotel chain',
        subType: 'hearsay',
        rationale:
          '“is reported” passes the news on: somebody told somebody that the building was “sold to a hotel chain”, and the first speaker is gone.',
      },
    ],
    foils: [
      {
        quote: 'the lease runs until August 2027',
        family: 'named-source',
        reason: 'Tevita Fonoti says so by name. The date is his, and you could ask him.',
      },
    ],
  },
  {
    id: 'consumer-23',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 2,
    text: 'Battery maker Halvex alleged that its rival Corvendo filled the phones in the “Fair Charge” test with used cells.',
    spans: [
      {
        outer: 'Battery maker Halvex alleged that',
        core: 'alleged',
        subType: 'soft-verb',
        rationale:
          '“alleged” passes on what Halvex says and leaves it to Halvex. The verb does not vouch for it.',
      },
    ],
  },
  {
    id: 'consumer-24',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 2,
    text: '“I weigh every loaf before it leaves the oven room,” said baker Noémie Laurent, whose stand at the North Market passed the city’s weight check on March 2. Two loaves on the whole square were too light, and neither was hers.',
    safe: 'The baker is named, “said” is neutral, and day and number are exact. No word softens or hides anything.',
    foils: [
      {
        quote: 'said baker Noémie Laurent',
        family: 'firm-verb',
        reason: '“said” reports her words and leaves no room between them and the writer.',
      },
    ],
  },
  {
    id: 'consumer-25',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 1,
    text: 'The Glimlo bike light that costs $12 at Pedal House sells for $19 in its web shop.',
    safe: 'Two exact prices at two named places, told flat. Nothing steps back.',
  },
  {
    id: 'consumer-26',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 1,
    text: 'The Riverside Market office said all 40 stalls have agreed to take cards from Monday on.',
    safe: 'A named office stands behind the statement, so you know where to check it.',
    foils: [
      {
        quote: 'all 40 stalls have agreed to take cards',
        family: 'named-source',
        reason: 'The Riverside Market office says so. An office with a name is somebody you could ask.',
      },
    ],
  },
  {
    id: 'consumer-27',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 1,
    text: 'Bargain hunters believe the Pennyworth stores lower their prices for bread and milk in the last hour before closing.',
    spans: [
      {
        outer: 'Bargain hunters believe',
        core: 'Bargain hunters',
        subType: 'faceless-source',
        rationale:
          '“Bargain hunters believe” gives you a whole crowd and not one name. There is nobody to ask.',
      },
    ],
  },
  {
    id: 'consumer-28',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 2,
    text: 'In the June issue of “Good Goods,” physicist Obinna Madu describes how he froze, heated, and dropped seven water bottles. He writes that the Korrel bottle lost a little paint, that the Bluffo bottle lost its lid, and that he could drink from both.',
    safe: 'Each statement stands in a magazine you can look up, under the name of Obinna Madu.',
    foils: [
      {
        quote: 'the Korrel bottle lost a little paint',
        family: 'named-source',
        reason: 'Obinna Madu writes this by name, in a magazine that you can look up.',
      },
    ],
  },
  {
    id: 'consumer-29',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 5,
    text: 'Shop owner Gintaras Petrauskas said he sold 96 pairs of Ommo headphones in April, took back two because of loose cables, and repaid both buyers in full. The tone of the maker’s letter to him hints that a new cable is coming in fall.',
    spans: [
      {
        outer: 'The tone of the maker’s letter to him hints that',
        core: 'hints',
        subType: 'hidden-speaker',
        rationale:
          'A “tone” cannot speak, yet here it “hints”. No person says that a new cable is coming, and the verb does not vouch for it.',
      },
    ],
  },
  {
    id: 'consumer-30',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 2,
    text: 'In 2021, households in the county threw away 31 kilograms of bread each; in 2024 it was 22, the Statistics Bureau wrote in its yearbook.',
    safe: 'Both figures have a year, and the Statistics Bureau stands behind them with its yearbook.',
    foils: [
      {
        quote: 'threw away 31 kilograms of bread each',
        family: 'sourced-figure',
        reason:
          'The source comes at the end: the yearbook of the Statistics Bureau. A dated figure with an origin is safe.',
      },
    ],
  },
  {
    id: 'consumer-31',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 3,
    text: 'Shoe tester Arjun Pillai stressed that the soles of the Fennel slippers wear thin: his own pair lasted 11 weeks.',
    safe: 'A named tester speaks, and “stressed” adds weight. No word here steps back.',
    foils: [
      {
        quote: 'stressed',
        family: 'firm-verb',
        reason: '“stressed” makes the words weightier. A soft verb would do the opposite.',
      },
    ],
  },
  {
    id: 'consumer-32',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 1,
    text: 'When the Greenfork app went down on Saturday, store manager Beatriz Anselmo said she wrote the bills by hand, on paper bags, for dozens of customers.',
    spans: [
      {
        outer: 'for dozens of customers',
        core: 'dozens',
        subType: 'vague-detail',
        rationale: '“dozens” stands where a number belongs. It could be thirty customers or ninety.',
      },
    ],
  },
  {
    id: 'consumer-33',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 2,
    text: 'When cashier Osman Tekin scanned the same melon twice by mistake, he gave it to the next boy in line with the words “one for you.”',
    safe: 'A small scene, told plainly: who did what, and his very words. No word in it steps back.',
  },
  {
    id: 'consumer-34',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 2,
    text: 'When the lid of a Tambo lunch box breaks, the maker sends a new one free of charge. A photo of the crack is enough, without a receipt.',
    safe: 'All of it is put forward without any softening. That nobody stands behind it by name is a question for claims, not for hedges.',
  },
  {
    id: 'consumer-35',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 5,
    text: 'The shelf plan that Cobbleden Foods published in April puts its cheapest pastas at the far end of the store. Store chief Ottmar Grell wants shoppers to walk past the new sauces first.',
    spans: [
      {
        outer: 'Store chief Ottmar Grell wants shoppers to walk past the new sauces first',
        core: 'wants shoppers to walk past the new sauces',
        subType: 'motive',
        rationale:
          'The plan shows where the pasta stands. What Grell “wants” is in his head, and the text quotes neither him nor anybody else on it.',
      },
    ],
    foils: [
      {
        quote: 'puts its cheapest pastas at the far end of the store',
        family: 'sourced-figure',
        reason: 'A published document stands behind this: the shelf plan of April.',
      },
    ],
  },
  {
    id: 'consumer-36',
    topic: 'consumer',
    layer: 'claim',
    difficulty: 3,
    text: 'Nothing wakes up a street like a bakery at dawn. Go early, bring coins, and never trust a queue of one.',
    safe: 'The first sentence is mood and the second is advice. Neither could be checked as true or false.',
    foils: [
      {
        quote: 'Nothing wakes up a street like a bakery at dawn',
        family: 'advice-or-mood',
        reason: 'This paints a mood. Nobody could measure it, so there is nothing to verify.',
      },
    ],
  },
  {
    id: 'consumer-37',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 4,
    text: 'The Sunfold tent took Rafael Moura 19 minutes to put up in our rainy test garden. A second tester needed 7 minutes and suggested that the color of the poles makes the difference.',
    spans: [
      {
        outer: 'and suggested that',
        core: 'suggested',
        subType: 'soft-verb',
        rationale:
          '“suggested” offers the color of the poles as an idea. It is softer than “said”, and the text does not vouch for the idea.',
      },
    ],
    foils: [
      {
        quote: 'A second tester',
        family: 'one-unnamed-voice',
        reason:
          'One person is no faceless group, even without a name. Who stands behind the words is a question for claims, not for hedges.',
      },
    ],
  },
  {
    id: 'consumer-38',
    topic: 'consumer',
    layer: 'hedge',
    difficulty: 2,
    text: 'The blue Tarro backpack is rumored to be the same bag as the $80 Vindrello model, with a different zipper and a new label.',
    spans: [
      {
        outer: 'is rumored to be',
        core: 'is rumored',
        subType: 'hidden-speaker',
        rationale:
          '“is rumored” tells you that there is talk and leaves out who talks. The speaker has been removed.',
      },
    ],
  },
];
