import 'server-only';
import type { PracticeItemSource } from '../item-schema';

export const SPORT_ITEMS: readonly PracticeItemSource[] = [
  {
    id: 'sport-01',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 4,
    text: 'League secretary Ottilie Krantz said that a game that is stopped by fog after the break is played again on the Wednesday of the same week, with the same two teams and the same referee.',
    safe: '“is stopped” and “is played” are passives about events, and no speaker is hidden: Ottilie Krantz speaks. “the Wednesday of the same week” is an exact day.',
    foils: [
      {
        quote: 'is stopped by fog',
        family: 'plain-passive',
        reason:
          'A game stops, and nobody’s words are missing. Only a passive about saying or thinking hides a speaker.',
      },
    ],
  },
  {
    id: 'sport-02',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 4,
    text: 'Club president Zeynep Aksoy says that the stand was full for the first time in nine years. A second one would hold a thousand people if the town built it.',
    spans: [
      {
        outer: 'would hold a thousand people if the town built it',
        core: 'would',
        subType: 'maybe',
        rationale:
          'This “would” hangs on an if: “if the town built it”. There is no second stand yet, so the seats are only a possibility.',
      },
    ],
  },
  {
    id: 'sport-03',
    topic: 'sport',
    layer: 'claim',
    difficulty: 3,
    text: 'The water in the Selby pool is three degrees colder than it was last season. Coach Rafael Duarte told reporters on Sunday that he could rest his two best swimmers for a week.',
    spans: [
      {
        outer: 'The water in the Selby pool is three degrees colder than it was last season',
        core: 'is three degrees colder',
        subType: 'no-source',
        rationale:
          'The coach speaks only of his swimmers. That the water “is three degrees colder” is the article’s own, and no one is named who measured it.',
      },
    ],
  },
  {
    id: 'sport-04',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 3,
    text: 'Marathon runner Gabriel Teodoro started last, stopped at no water table and passed the mayor of Quillan on the bridge. He finished in 3 hours and 5 minutes and then walked back to cheer for his sister Paula, who was still on the course.',
    safe: 'The race is told flat, with names and an exact time, and no word steps back. Who stands behind it is a question for claims, not for hedges.',
  },
  {
    id: 'sport-05',
    topic: 'sport',
    layer: 'claim',
    difficulty: 4,
    text: 'The Redfern rugby club cut its ticket price to 3 dollars on October 5, its website shows. The owners want to win over the fans of the basketball team next door.',
    spans: [
      {
        outer: 'The owners want to win over the fans of the basketball team next door',
        core: 'want to win over',
        subType: 'motive',
        rationale:
          'The price and its date stand on the website. What the owners “want” is told by the article itself, and it gives no evidence for it.',
      },
    ],
  },
  {
    id: 'sport-06',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 2,
    text: 'The captain of the Pine Street team has to be on the field by nine, and every player must bring a signed card to the table at the gate.',
    foils: [
      {
        quote: 'has to be',
        family: 'duty-word',
        reason: '“has to be” is a duty. It leaves nothing open.',
      },
      {
        quote: 'must bring',
        family: 'duty-word',
        reason: '“must bring” is a duty, not a maybe-word.',
      },
    ],
    safe: '“has to” and “must” set duties. Who, where and when are told plainly, so nothing steps back.',
  },
  {
    id: 'sport-07',
    topic: 'sport',
    layer: 'claim',
    difficulty: 5,
    text: 'Morning yoga has made the Stonebrook soccer team faster. “We do it on the beach at six,” captain Eun-ji Park said at the press hour.',
    spans: [
      {
        outer: 'Morning yoga has made the Stonebrook soccer team faster',
        core: 'has made the Stonebrook soccer team faster',
        subType: 'motive',
        alternatives: ['no-source'],
        rationale:
          '“has made the Stonebrook soccer team faster” says that one thing caused another, and nothing is shown for it. The captain says only where and when.',
      },
    ],
  },
  {
    id: 'sport-08',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 2,
    text: 'The Redfield Lions sold their team bus and two vans in June. Close observers believe the money paid for the new running track.',
    spans: [
      {
        outer: 'Close observers believe',
        core: 'observers',
        subType: 'faceless-source',
        rationale:
          '“Close observers” are people without a name or a number. You could not phone one of them to ask about the money.',
      },
    ],
  },
  {
    id: 'sport-09',
    topic: 'sport',
    layer: 'claim',
    difficulty: 3,
    text: 'The bleachers were one big smile, and even the rain sounded a little like applause.',
    foils: [
      {
        quote: 'The bleachers were one big smile, and even the rain sounded a little like applause',
        family: 'advice-or-mood',
        reason: 'This paints a mood. You could not check a smile of bleachers or the applause of rain.',
      },
    ],
    safe: 'The sentence paints a mood with two pictures. There is no statement in it that you could prove right or wrong.',
  },
  {
    id: 'sport-10',
    topic: 'sport',
    layer: 'claim',
    difficulty: 4,
    text: 'The cycling race in Almora Bay starts after lunch and passes 12 villages, the program of the organizers states. According to a helper in a yellow vest, the last hill was cut out of the route.',
    spans: [
      {
        outer: 'According to a helper in a yellow vest, the last hill was cut out of the route',
        core: 'was cut out',
        subType: 'one-unnamed',
        rationale:
          'The start and the villages stand in the program. That the hill “was cut out” rests on “a helper in a yellow vest”, one person without a name.',
      },
    ],
  },
  {
    id: 'sport-11',
    topic: 'sport',
    layer: 'claim',
    difficulty: 4,
    text: 'Fencing coach Camille Aubert told Radio Linden on Wednesday that three of her students could reach the national final. She said that the youngest of them, Oskar Wren, has not lost a match since April, though she allowed that his rivals were often beginners.',
    safe: 'All of it comes from coach Camille Aubert, by name and on a named station. “could” and “often” are hedges, not claims.',
    foils: [
      {
        quote: 'the youngest of them, Oskar Wren, has not lost a match since April',
        family: 'named-source',
        reason:
          'A proud word about Oskar Wren, but it is his coach’s. Camille Aubert said it by name, so it is attributed.',
      },
    ],
  },
  {
    id: 'sport-12',
    topic: 'sport',
    layer: 'claim',
    difficulty: 2,
    text: '“Our rivals were better in every single minute,” coach Bogdan Vuletin said at the end. His captain, Mirela Stan, argued that the second goal came after a foul.',
    safe: 'Each of the two statements has a named owner, the coach and the captain. “argued” is a hedge, not a claim.',
  },
  {
    id: 'sport-13',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 1,
    text: 'Sprinter Kofi Asante ran the 100 meters in 10.9 seconds at the games in Dunmore, although it is not certain that the clock was working correctly.',
    spans: [
      {
        outer: 'although it is not certain that the clock was working correctly',
        core: 'not certain',
        subType: 'caveat',
        rationale:
          'With “it is not certain” the text itself tells you that the time is open to doubt. That is a caveat, and often the honest thing to write.',
      },
    ],
  },
  {
    id: 'sport-14',
    topic: 'sport',
    layer: 'claim',
    difficulty: 1,
    text: 'The Skarholm ski club will build a jump twice as high as the old one by December 2026, its chair Vidar Moen said, adding that the town council has approved 80,000 dollars for the work.',
    safe: 'Both the jump and the money come from Vidar Moen, the chair of a named club. You know whom to ask.',
    foils: [
      {
        quote: 'will build a jump twice as high as the old one by December 2026',
        family: 'named-source',
        reason: 'A big plan, and Vidar Moen announces it by name for his club. You could ask him about it.',
      },
    ],
  },
  {
    id: 'sport-15',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 2,
    text: 'The board of the Ravensmoor tennis club voted on Monday to buy a second ball machine. Its secretary, Emil Novak, said that the machine costs 900 dollars and comes with a basket for 150 balls.',
    safe: 'A named board votes, a named person speaks, and the numbers are exact. “said” is neutral, so nothing steps back.',
    foils: [
      {
        quote: 'Its secretary, Emil Novak, said',
        family: 'firm-verb',
        reason: '“said” is a neutral verb, and Emil Novak has a name. Nothing steps back here.',
      },
    ],
  },
  {
    id: 'sport-16',
    topic: 'sport',
    layer: 'claim',
    difficulty: 4,
    text: 'It is still unclear whether the beach volleyball final will be played on Saturday or on Sunday.',
    foils: [
      {
        quote:
          'It is still unclear whether the beach volleyball final will be played on Saturday or on Sunday',
        family: 'caveat-clause',
        reason:
          'The only job of this sentence is to say that something is unsure. That is a caveat: a hedge, not a claim.',
      },
    ],
    safe: 'The sentence says only that the day is not settled. Such a caveat is a hedge, and nothing is claimed.',
  },
  {
    id: 'sport-17',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 3,
    text: '“A race is lost in training and not in the pool,” swim coach Giulia Bianchi said. On this view, her team lost the June race in March, when the roof of the heated pool was under repair for 5 weeks.',
    spans: [
      {
        outer: 'On this view',
        subType: 'caveat',
        rationale:
          '“On this view” limits what follows to one way of seeing things, the coach’s. That makes it a frame.',
      },
    ],
  },
  {
    id: 'sport-18',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 3,
    text: 'A referee at the youth cup told the Tarn Valley Post that he had shown no card in all 11 matches on Saturday.',
    foils: [
      {
        quote: 'A referee',
        family: 'one-unnamed-voice',
        reason:
          'One person, even without a name, is no faceless group. Who stands behind the words is a question for claims, not for hedges.',
      },
    ],
    safe: 'One person speaks, so there is no faceless group, and “told” is neutral. The number and the day are exact.',
  },
  {
    id: 'sport-19',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 2,
    text: '“The ball was over the line by the width of a hand,” goalkeeper Amadou Barro contended after the match in Farley on Sunday.',
    spans: [
      {
        outer: 'goalkeeper Amadou Barro contended',
        core: 'contended',
        subType: 'soft-verb',
        rationale:
          '“contended” reports what the goalkeeper says without vouching for it. “said” would be neutral.',
      },
    ],
  },
  {
    id: 'sport-20',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 5,
    text: 'Before a long run, drink some water, eat a little fruit and take a few slow steps to wake up your legs.',
    foils: [
      {
        quote: 'some water',
        family: 'mood-or-advice',
        reason:
          '“some” gives no amount, but this is advice. Vague words count only where a detail of something reported is missing.',
      },
      {
        quote: 'a little fruit',
        family: 'mood-or-advice',
        reason:
          '“a little” is vague in a piece of advice. Nothing is reported here, so no detail is missing.',
      },
      {
        quote: 'a few slow steps',
        family: 'mood-or-advice',
        reason:
          '“a few” is vague, but this is advice. Vague words count only where a detail of something reported is missing.',
      },
    ],
    safe: '“some”, “a little” and “a few” are vague, but the sentence is advice and reports nothing. So no detail of a report is missing.',
  },
  {
    id: 'sport-21',
    topic: 'sport',
    layer: 'claim',
    difficulty: 4,
    text: 'The club’s calendar lists a film evening for May 14: “Cold Hands,” by sports doctor Nadia Karimov, about the nerves of divers.',
    foils: [
      {
        quote: 'the nerves of divers',
        family: 'topic-only',
        reason:
          'This is only what the film is about. Nothing is said of the nerves that could be true or false.',
      },
    ],
    safe: 'The film evening stands in the club’s calendar. The nerves are only its topic, and nothing is said about them.',
  },
  {
    id: 'sport-22',
    topic: 'sport',
    layer: 'claim',
    difficulty: 2,
    text: 'Striker Luca Bernasconi is reported to have signed with a team on the coast, a day after he told the club’s magazine that he would stay.',
    spans: [
      {
        outer: 'Striker Luca Bernasconi is reported to have signed with a team on the coast',
        core: 'signed with a team',
        subType: 'hearsay',
        rationale:
          '“is reported to have signed” hides who reports it, so the news reaches you secondhand. What he told the magazine is attributed to him.',
      },
    ],
  },
  {
    id: 'sport-23',
    topic: 'sport',
    layer: 'claim',
    difficulty: 2,
    text: 'In her online diary, figure skater Priya Nair wrote that she had recently changed clubs because the old rink was closed on 40 days last winter.',
    safe: 'The change of clubs, its reason and the 40 days are all in a diary by a named skater. “recently” is a hedge, not a claim.',
  },
  {
    id: 'sport-24',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 2,
    text: 'The indoor pool in Larchfield will open on the first Monday in September. Every member of the swim club who trains before school can use lane six from seven in the morning.',
    foils: [
      {
        quote: 'can use',
        family: 'can-or-will',
        reason: '“can use” says what members are allowed to do. It is no maybe-word: nothing is left open.',
      },
    ],
    safe: '“will” and “can” are firm here: one gives a day, the other a permission. Where, when and who are all told.',
  },
  {
    id: 'sport-25',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 4,
    text: 'Coach Milena Petrova said that her players have Tuesday off. The mood in the locker room hinted that she will change her captain before the final in Brenton, the last match of the season.',
    spans: [
      {
        outer: 'The mood in the locker room hinted that',
        core: 'mood in the locker room hinted',
        subType: 'hidden-speaker',
        rationale:
          'A mood cannot speak; the people in the room can. “The mood in the locker room hinted” takes the speaker away, and “hinted” does not vouch for what follows.',
      },
    ],
  },
  {
    id: 'sport-26',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 2,
    text: 'Left back Ruben Achterberg appears to have recovered from the knee injury that he suffered on May 11 in the away match against Port Alder.',
    spans: [
      {
        outer: 'Left back Ruben Achterberg appears to have recovered',
        core: 'appears',
        subType: 'maybe',
        rationale:
          '“appears to have recovered” tells you how things look and leaves open whether it is so. “has recovered” would be firm.',
      },
    ],
  },
  {
    id: 'sport-27',
    topic: 'sport',
    layer: 'claim',
    difficulty: 1,
    text: 'After Friday’s defeat in Selby, fans of the Copper Bay team are sure that the club has picked a new coach. The president, Dagny Olsen, told Radio Halden that the team will train on the beach this week and that the public is welcome.',
    spans: [
      {
        outer: 'fans of the Copper Bay team are sure that the club has picked a new coach',
        core: 'has picked a new coach',
        subType: 'faceless-group',
        rationale:
          'Only “fans” stand behind “has picked a new coach”, a group you could not phone. What the president told the radio is about training.',
      },
    ],
  },
  {
    id: 'sport-28',
    topic: 'sport',
    layer: 'claim',
    difficulty: 3,
    text: 'Two referees instead of one might make the games of the youth league shorter and calmer.',
    foils: [
      {
        quote: 'Two referees instead of one might make the games of the youth league shorter and calmer',
        family: 'softened',
        reason: '“might make” softens the main verb. This is hedged, not claimed.',
      },
    ],
    safe: '“might” softens the main verb, so shorter games are held open and not claimed. There is a hedge here, and no claim.',
  },
  {
    id: 'sport-29',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 3,
    text: 'The rowing club’s treasurer suggested at the yearly meeting that the boathouse had lost its roof tiles and its flag in Sunday’s storm.',
    spans: [
      {
        outer: 'The rowing club’s treasurer suggested at the yearly meeting that',
        core: 'suggested',
        subType: 'soft-verb',
        rationale:
          '“suggested” passes the treasurer’s point on and stays a step away from it. One person speaks, so it is a soft verb and no faceless group.',
      },
    ],
  },
  {
    id: 'sport-30',
    topic: 'sport',
    layer: 'claim',
    difficulty: 3,
    text: 'Goalkeeper Ilse Vandaele has not let in a single penalty in the past 14 matches.',
    spans: [
      {
        outer: 'Goalkeeper Ilse Vandaele has not let in a single penalty in the past 14 matches',
        core: 'has not let in a single penalty',
        subType: 'no-source',
        rationale:
          'It is stated flat, figure and all. The goalkeeper is the one who “has not let in” a ball; nobody is named who counted.',
      },
    ],
  },
  {
    id: 'sport-31',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 1,
    text: '“We train four evenings a week because the hall is free then,” volleyball coach Ayesha Qadri said.',
    safe: 'A named coach speaks, “said” is neutral, and “four evenings a week” is exact. Nothing steps back.',
  },
  {
    id: 'sport-32',
    topic: 'sport',
    layer: 'claim',
    difficulty: 1,
    text: '“Half of the ski jumpers here wear two pairs of socks for luck,” a trainer from the Vorberg camp said.',
    spans: [
      {
        outer:
          '“Half of the ski jumpers here wear two pairs of socks for luck,” a trainer from the Vorberg camp said',
        core: 'wear two pairs of socks',
        subType: 'one-unnamed',
        rationale:
          'The speaker is “a trainer from the Vorberg camp”: one person, but no name. Nothing else backs up the two pairs of socks.',
      },
    ],
  },
  {
    id: 'sport-33',
    topic: 'sport',
    layer: 'claim',
    difficulty: 2,
    text: 'The lake race drew 618 swimmers from 9 countries, according to the results list of the Almdal swim club. Last year’s list of the same club shows 540.',
    safe: 'Every figure comes from a results list of a named club. A document stands behind it that you can look up.',
    foils: [
      {
        quote: 'The lake race drew 618 swimmers from 9 countries',
        family: 'sourced-figure',
        reason: 'The results list stands behind “618 swimmers”. You could open it and count.',
      },
    ],
  },
  {
    id: 'sport-34',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 5,
    text: 'Such changes have cost the Oakridge hockey club 4 places in the league table and the first home game of the season.',
    spans: [
      {
        outer: 'Such changes',
        subType: 'vague-detail',
        rationale:
          '“Such changes” points back to something, but nothing was named before. You cannot tell which changes are meant, or who made them.',
      },
    ],
  },
  {
    id: 'sport-35',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 1,
    text: 'Handball player Sanna Virtanen scored 13 goals for Eastvik, the last of them with her left hand.',
    safe: '“13 goals” is exact, and “scored” is firm. Who says so is a question for claims, not for hedges.',
  },
  {
    id: 'sport-36',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 3,
    text: '“Nobody goes into the water without a vest,” sailing coach Inga Thorsen warned her class. She stressed that the lake was as cold as a refrigerator.',
    foils: [
      {
        quote: 'warned',
        family: 'firm-verb',
        reason: '“warned” adds urgency, not doubt. It is not a soft reporting verb.',
      },
      {
        quote: 'stressed',
        family: 'firm-verb',
        reason: '“stressed” makes a point stronger. There is no step back in it.',
      },
    ],
    safe: '“warned” and “stressed” add urgency, not doubt, and the speaker has a name. Nothing steps back.',
  },
  {
    id: 'sport-37',
    topic: 'sport',
    layer: 'hedge',
    difficulty: 2,
    text: 'In the half marathon around Lake Orrin, Tuva Lindgren led from the first kilometer, while several of her rivals stopped on the hill at kilometer 9 to walk.',
    spans: [
      {
        outer: 'several of her rivals',
        core: 'several',
        subType: 'vague-detail',
        rationale:
          '“several of her rivals” stands where a number and names belong. You cannot tell how many runners walked, or who.',
      },
    ],
  },
  {
    id: 'sport-38',
    topic: 'sport',
    layer: 'claim',
    difficulty: 3,
    text: 'The skating club of Minto lists a loss of 4,000 dollars in its report of August 1, and the story in town is that its ice machine has been sold.',
    spans: [
      {
        outer: 'the story in town is that its ice machine has been sold',
        core: 'has been sold',
        subType: 'hearsay',
        rationale:
          'The loss stands in a dated report. That the machine “has been sold” is only “the story in town”, and a story nobody owns is hearsay.',
      },
    ],
  },
];
