/*
 * The texts of the mixed reviews, one string a paragraph: sentences of the practice bank, word for word, which
 * reviews.test.ts proves. Kept apart from the bank, for the bank has its keys beside it and these go to a browser.
 */
export const REVIEW_TEXTS: readonly (readonly string[])[] = [
  [
    'Skippers along the Dunmoor shore insist that the new lighthouse lamp cannot be seen in fog. Harbor master Linnea Strand said on Monday that its glass comes from an old cinema.',
    '“We train four evenings a week because the hall is free then,” volleyball coach Ayesha Qadri said.',
    'The blue Tarro backpack is rumored to be the same bag as the $80 Vindrello model, with a different zipper and a new label.',
    'According to the yearly report of Maple Court School, 38 of its 410 students came by bike in 2024, which is 12 more than the year before.',
    'A stagehand at the Lantern Theater told this paper that the trapdoor jammed twice on opening night before the leading actor stepped on it.',
    'The Ridgeway Dental Service said in its June bulletin that swapping one sweet drink a day for water may be enough to keep teeth strong.',
  ],
  [
    'Road engineer Thandi Nkosi warned the town of Ferris on June 3 that the roof of the bus shelter has 5 holes, and she urged the council to repair it before the first snow.',
    'Elena Popescu of the Fungus Society said that her mushrooms may glow for up to six nights if their bed of straw stays wet. The same kind grows behind the gas station on Mill Road, a visitor to her stand said.',
    'Cook Henrik Dahl revealed on Thursday that his tomato soup contains carrots, lentils and no tomatoes at all.',
    'One video by dancer Mira Castellanos caused the jump in ticket sales at Lyra Hall, from 600 in April to 1,140 in May according to the box office.',
    'A street sweeper said she has lately found more cups than leaves in the gutter.',
    'In her online diary, figure skater Priya Nair wrote that she had recently changed clubs because the old rink was closed on 40 days last winter.',
  ],
  [
    'The drone that Lucas Meyer built at the Mill Lane workshop can carry a school bag across the river in 70 seconds, and it lands on a chalk circle.',
    '“The first boat has 12 empty seats,” a ticket seller at Lagoon Pier said, while Captain Omar Benali told the Lagoon Post that he had nothing to add.',
    'The strawberry yogurt from Juniper Dairy has half as much fruit as a year ago, loyal customers complain.',
    'Botanist Amir Sadeghi said some of the tulips in the palace garden carry a virus that paints stripes on their petals.',
    'Several families at Ridgeway School are certain that the language trip costs twice as much as last year. Treasurer Anneke Visser wrote on Monday that each of them will get a copy of the bill.',
    'The final cost of the skate ramp remains unclear. “We have paid for the concrete and the two rails,” treasurer Wanda Kovacs said at the site on Friday.',
  ],
  [
    'At Thursday’s assembly, drama teacher Irina Sokolova spoke for 20 minutes without a note and thanked the sound team by name. She argued that the next play, “Night Train,” needs a bigger stage.',
    'Nadia Kostova has built a kite that flies in the lightest wind on Sandholm pier.',
    'Bring a book, bring a friend, or bring nothing. A good bench asks no questions, and a few quiet minutes on it make up for a long day in town.',
    'The sauna at the Eastfield pool, which Councilor Jonas Weber opened on March 8, is rumored to be the hottest in the county.',
    'Geologist Owen Tak contended on Tuesday that ice carved the dry lake near Marlow.',
    'Morning yoga has made the Stonebrook soccer team faster. “We do it on the beach at six,” captain Eun-ji Park said at the press hour.',
  ],
  [
    'Peppermint tea settles the stomach faster than cola does, and it costs half as much.',
    '“Nobody has ever drawn a worse map of the sea floor, and it is wrong on forty points,” Captain Sofia Marsh told the Harbor Science Club on Monday.',
    'Some of the new seats squeak and the backs are perhaps too straight, tester Oluwaseun Ade said after a 6-hour ride. He gave the coach 4 stars out of 5 on the website of the Riders’ Club.',
    'The lamps on the Tanner Bridge went dark because spiders sat on the light sensors, engineer Kofi Adjei suggested. The lamps came back on an hour later.',
    'It is still unclear whether the beach volleyball final will be played on Saturday or on Sunday.',
  ],
  [
    'The pool closes far too early, swim coach Ayodele Bello argued in a letter that the Dale Courier printed on Monday.',
    'Zibbeo, a video site, took the clock off its player on September 14, the company announced in a notice to its users. It wants to look more like a movie theater.',
    'Insiders say that the cook at Linden Hall School will use beans and herbs from the garden in May. The garden is twice as large as it was in 2023.',
    '“Rain in ten minutes,” Jorge Falcão said as he rolled up the awning of his fruit stand on Copper Square. He was right to the minute.',
    '“This line is a disgrace to our town,” Councilor Beata Nowak said. She alleged that the doors of its oldest car have not closed properly for three weeks.',
  ],
  [
    'Pim Dekker, who runs the corner shop on Alder Street, told the council he would close at noon on Mondays. He said he would spend the free hours on his accounts.',
    'In Alder Bay, the story goes that the town’s first computer still works in the attic of the post office, between the skis and the Christmas lights. Postmaster Rui Talhas told the Gazette that he might go up and look for it this winter.',
    '“Coffee and commas,” Mayor Agnes Toth said when she opened the library café on Saturday. The old café had lost money for seven years.',
    'Bus driver Amina Yusuf wrote to the council on Monday and alleged that the depot on Quarry Road sends out the night bus with a broken heater.',
    'The green color of Kestrel Lake, which the Lakeside Fishing Club photographed on August 4, is said to come from copper in the mud.',
  ],
  [
    '“This elevator is slower than my grandmother,” said Bashir Hamdi, a porter at Lomond Station, before he took the stairs with a suitcase in each hand.',
    'Lately, the library at Marsh Lane School has started to lend out board games.',
    'According to a notice of July 7, the town hall fountain has recently got a sensor that turns the water off when the wind is strong. Gardener Teresa Pinto told the Bay Gazette that the benches stay dry.',
    'According to the label, each of the new jackets from designer Bruna Salgado is 80% wool. The first 20 sold out in nine minutes.',
    'A team from Dunmore High counted 212 bats in the old mill. The numbers hint that the colony has left the church tower for good.',
  ],
];
