import 'server-only';
import type { PracticeItemSource } from '../item-schema';

export const WEATHER_ITEMS: readonly PracticeItemSource[] = [
  {
    id: 'weather-01',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 2,
    text: 'Built in 1911, the weather house in Elmsby sends out a wooden woman for sun and a wooden man for rain. Museum guide Yuki Tanabe said it is thought to be the only one in the county that still works.',
    spans: [
      {
        outer: 'it is thought to be',
        core: 'is thought',
        subType: 'hidden-speaker',
        rationale:
          'Thought by whom? The guide is named, but “is thought to be” leaves out the people who do the thinking.',
      },
    ],
  },
  {
    id: 'weather-02',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 1,
    text: 'Hail ended the third round of the Larchwood golf cup on Thursday. Referee Kwame Boateng put the largest stone, which measured 2 centimeters, in the clubhouse freezer.',
    safe: 'You are told who, where, when and how large, and all of it is put as fact. There is nothing that steps back.',
  },
  {
    id: 'weather-03',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 3,
    text: 'After nine nights of frost, the Lake Arden skating club opened its season on November 28, eleven days sooner than the year before. Club secretary Greta Holm said that the ice at the pier was 14 centimeters thick and every hole had a red flag.',
    safe: 'Every who, where, when and how many is given, from “nine nights” to “14 centimeters”, and “said” is neutral.',
    foils: [
      {
        quote: 'Club secretary Greta Holm said',
        family: 'firm-verb',
        reason: '“said” neither doubts nor vouches. It only tells you that Greta Holm spoke.',
      },
    ],
  },
  {
    id: 'weather-04',
    topic: 'weather',
    layer: 'claim',
    difficulty: 2,
    text: 'The logbook of the Kestrel Hill weather station lists 212 foggy days for 2021, eleven more than for the year before.',
    foils: [
      {
        family: 'sourced-figure',
        quote: '212 foggy days for 2021',
        reason: 'The figure comes from a document, the station’s logbook, and you could look it up.',
      },
    ],
    safe: 'Both figures come from a named document, the logbook of the station. That gives you a place to check them.',
  },
  {
    id: 'weather-05',
    topic: 'weather',
    layer: 'claim',
    difficulty: 3,
    text: 'If you walk up to the spring under Mount Orrin in January, bring a towel, because the water is said to stay warm all winter.',
    spans: [
      {
        outer: 'because the water is said to stay warm all winter',
        core: 'stay warm all winter',
        subType: 'hearsay',
        rationale:
          '“is said to” hands on a report and leaves out who made it. That the water stays “warm all winter” could be true or false.',
      },
    ],
  },
  {
    id: 'weather-06',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 3,
    text: '“No wind, no kites” is painted on the door of the Ness Point rental hut. When the flag on the roof hangs still, its owner bakes waffles instead.',
    safe: 'Both sentences speak flat out. “is painted” is a plain passive about a door, and “when the flag hangs still” tells you exactly when.',
  },
  {
    id: 'weather-07',
    topic: 'weather',
    layer: 'claim',
    difficulty: 5,
    text: 'Three gray weekends in a row have made board games popular again in Tamsin. The toy shop on Nettle Lane will hold a tournament on June 5, owner Zofia Nowak said.',
    spans: [
      {
        outer: 'Three gray weekends in a row have made board games popular again in Tamsin',
        core: 'made board games popular',
        subType: 'motive',
        alternatives: ['no-source'],
        rationale:
          'With “have made” the text names a cause and its effect, and nobody stands behind it. The shop owner speaks only of the tournament.',
      },
    ],
  },
  {
    id: 'weather-08',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 1,
    text: 'Nadia Kostova has built a kite that flies in the lightest wind on Sandholm pier.',
    safe: 'The sentence states its point flat, with a name and a place. Whether there is a source for it is a question for claims, not for hedges.',
  },
  {
    id: 'weather-09',
    topic: 'weather',
    layer: 'claim',
    difficulty: 2,
    text: 'Last winter 19 days of lessons were called off, the yearly report of the Norrby ski school says. Head teacher Astrid Moen recently told the Lokken Gazette that rain was mostly to blame and that the new roof is on order.',
    safe: 'The figure is from a report, and the rest comes from a head teacher with a name. “recently” is vague: a hedge, not a claim.',
  },
  {
    id: 'weather-10',
    topic: 'weather',
    layer: 'claim',
    difficulty: 2,
    text: 'Skippers along the Dunmoor shore insist that the new lighthouse lamp cannot be seen in fog. Harbor master Linnea Strand said on Monday that its glass comes from an old cinema.',
    spans: [
      {
        outer: 'Skippers along the Dunmoor shore insist that the new lighthouse lamp cannot be seen in fog',
        core: 'cannot be seen in fog',
        subType: 'faceless-group',
        rationale:
          'Either the lamp “cannot be seen in fog” or it can, and only “Skippers along the Dunmoor shore” say so. You could not phone them.',
      },
    ],
  },
  {
    id: 'weather-11',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 2,
    text: 'The roof of the Marl Street pool can open in 4 minutes and will stay shut if the sensor on the diving tower feels rain.',
    foils: [
      {
        family: 'can-or-will',
        quote: 'can open in 4 minutes',
        reason: '“can” says what the roof is able to do. A maybe-word would leave open whether it is so.',
      },
    ],
    safe: '“can” tells you what the roof is able to do and “will” what it does. Neither leaves anything open.',
  },
  {
    id: 'weather-12',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 3,
    text: 'Forecaster Samuel Oyelaran said on Tuesday that rain would reach Port Ellery by six in the evening, an hour before the open-air concert.',
    foils: [
      {
        family: 'past-future',
        quote: 'would reach',
        reason:
          'After “said”, this “would” is only “will” moved into the past. It hangs on no “if”, so it is not a maybe-word.',
      },
    ],
    safe: 'A named forecaster, “said”, a place and a time: nothing steps back here. “would” is only “will” seen from the past.',
  },
  {
    id: 'weather-13',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 5,
    text: 'In the harbor office the silence hinted that the regatta was off, although ferry captain Rosa Quiroga had already hung out every flag.',
    spans: [
      {
        outer: 'the silence hinted that',
        core: 'silence hinted',
        subType: 'hidden-speaker',
        rationale:
          'A silence cannot tell you anything; a person can. In “the silence hinted”, no person speaks, and the verb does not vouch.',
      },
    ],
  },
  {
    id: 'weather-14',
    topic: 'weather',
    layer: 'claim',
    difficulty: 2,
    text: '“My roof garden has survived every gale since 2009,” Anneke de Wit said in a video for the Fennick Garden Club.',
    safe: 'The words are in quotation marks, and you know who spoke them and where: Anneke de Wit, in a video for her club.',
  },
  {
    id: 'weather-15',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 1,
    text: 'Light snow is likely in Kerrin Valley on Friday morning, forecaster Amara Diallo said, so school bus 12 will run with winter tires.',
    spans: [
      {
        outer: 'is likely',
        core: 'likely',
        subType: 'maybe',
        rationale:
          '“likely” keeps the door open: the snow has a good chance of coming, but nobody promises it.',
      },
    ],
  },
  {
    id: 'weather-16',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 2,
    text: 'It was minus 19 in the Brookmere school garden on January 8, three degrees below the old town record. The reading has yet to be confirmed by the weather service in Pell, caretaker Noor Wahab said, “so the note is in pencil.”',
    spans: [
      {
        outer: 'The reading has yet to be confirmed by the weather service in Pell',
        core: 'yet to be confirmed',
        subType: 'caveat',
        rationale:
          '“has yet to be confirmed” tells you openly that the figure is not certain. That is a caveat, and a fair service to the reader.',
      },
    ],
  },
  {
    id: 'weather-17',
    topic: 'weather',
    layer: 'claim',
    difficulty: 1,
    text: 'Bus driver Ewa Malik said she had not been late once in the storm. The timetable office of Corran confirmed that on Wednesday.',
    safe: 'A named driver says it, and a named office confirms it on a given day. You would know whom to ask.',
  },
  {
    id: 'weather-18',
    topic: 'weather',
    layer: 'claim',
    difficulty: 1,
    text: 'The wind turbine above Glen Tarrow stands still on only 55 days of the year. “You get used to the hum,” said neighbor Abdul Rahimi.',
    spans: [
      {
        outer: 'The wind turbine above Glen Tarrow stands still on only 55 days of the year',
        core: 'stands still on only 55 days',
        subType: 'no-source',
        rationale:
          '“only 55 days of the year” is an exact figure, but you are not told who counted. The neighbor speaks only of the hum.',
      },
    ],
  },
  {
    id: 'weather-19',
    topic: 'weather',
    layer: 'claim',
    difficulty: 4,
    text: 'The yearly report of the Seabrook hotel lists 31 rainy nights for which guests got their money back. The offer is meant to get the hotel into the travel magazines.',
    spans: [
      {
        outer: 'The offer is meant to get the hotel into the travel magazines',
        core: 'is meant to get the hotel into the travel magazines',
        subType: 'motive',
        rationale:
          'The report backs up the 31 nights. What the offer “is meant to” do is a statement about an aim, and nobody is quoted on it.',
      },
    ],
  },
  {
    id: 'weather-20',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 2,
    text: '“Rain in ten minutes,” Jorge Falcão said as he rolled up the awning of his fruit stand on Copper Square. He was right to the minute.',
    safe: 'The speaker has a name, “said” is neutral, and “to the minute” is exact. No word in it steps back.',
  },
  {
    id: 'weather-21',
    topic: 'weather',
    layer: 'claim',
    difficulty: 2,
    text: 'The hush of a street after the first snow is a song without words. Put your boots by the door tonight, go to bed early, and leave the curtains open a crack.',
    foils: [
      {
        family: 'advice-or-mood',
        quote: 'The hush of a street after the first snow is a song without words',
        reason: '“a song without words” is a metaphor. It paints a mood and reports nothing you could check.',
      },
    ],
    safe: 'First comes a picture, “a song without words”, and then advice. Neither can be true or false, so there is nothing here to check.',
  },
  {
    id: 'weather-22',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 2,
    text: 'A beekeeper in Ostby contended that a cold and wet April had cut her honey by half.',
    spans: [
      {
        outer: 'A beekeeper in Ostby contended that',
        core: 'contended',
        subType: 'soft-verb',
        rationale:
          '“contended” passes on the beekeeper’s point without vouching for it. “Said” would be neutral.',
      },
    ],
  },
  {
    id: 'weather-23',
    topic: 'weather',
    layer: 'claim',
    difficulty: 4,
    text: 'On its website, the Millford library announces a picture book evening with vet Hyun-woo Baek on May 6, “Pets and Weather,” all about dogs and thunder.',
    foils: [
      {
        family: 'topic-only',
        quote: 'dogs and thunder',
        reason:
          'This is only the topic of the evening. Nothing is said of dogs or thunder that could be true or false.',
      },
    ],
    safe: 'The library’s website, a named speaker and a date stand behind the news. “dogs and thunder” is only the topic.',
  },
  {
    id: 'weather-24',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 1,
    text: 'Some swimmers at Lake Orla say the water turns warmer and clearer after a thunderstorm.',
    spans: [
      {
        outer: 'Some swimmers at Lake Orla say',
        core: 'Some swimmers',
        subType: 'faceless-source',
        rationale:
          'They could be two people or fifty: “Some” does not tell, and you learn none of their names. That is a source without a face.',
      },
    ],
  },
  {
    id: 'weather-25',
    topic: 'weather',
    layer: 'claim',
    difficulty: 3,
    text: 'July was the wettest since 1987, the records of the Corvane weather office show, and gardeners in the valley report more slugs than the year before.',
    spans: [
      {
        outer: 'gardeners in the valley report more slugs than the year before',
        core: 'more slugs',
        subType: 'faceless-group',
        rationale:
          'The rain has a source, the weather office. For “more slugs than the year before” there are only “gardeners in the valley”, a group nobody could phone.',
      },
    ],
  },
  {
    id: 'weather-26',
    topic: 'weather',
    layer: 'claim',
    difficulty: 2,
    text: 'Rumor has it that the ice hotel in Varnholt has lost two of its rooms, although manager Benoît Lacroix told Radio Fjell that he will open on Saturday.',
    spans: [
      {
        outer: 'Rumor has it that the ice hotel in Varnholt has lost two of its rooms',
        core: 'lost two of its rooms',
        subType: 'hearsay',
        rationale:
          '“Rumor has it” is all that stands behind the two lost rooms. The manager is named, but he speaks of the opening day.',
      },
    ],
  },
  {
    id: 'weather-27',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 5,
    text: 'A ranger at the Hollin Peak hut said that the last patch of snow had melted on the first Monday in June.',
    foils: [
      {
        family: 'one-unnamed-voice',
        quote: 'A ranger at the Hollin Peak hut said',
        reason:
          'This is one person, not a group, and “said” is neutral. The missing name is a matter for claims, not for hedges.',
      },
    ],
    safe: 'One ranger, “said”, a place and a day: no word steps back. That the ranger has no name counts only when you look for claims.',
  },
  {
    id: 'weather-28',
    topic: 'weather',
    layer: 'claim',
    difficulty: 3,
    text: 'Gardener Pilar Campos of Ridley Bay waters her lemon trees with nothing but rain from her roof.',
    spans: [
      {
        outer:
          'Gardener Pilar Campos of Ridley Bay waters her lemon trees with nothing but rain from her roof',
        core: 'nothing but rain',
        subType: 'no-source',
        rationale:
          'Pilar Campos is whom the sentence is about, not who says it. That she uses “nothing but rain from her roof” comes without a source. It may well be right.',
      },
    ],
  },
  {
    id: 'weather-29',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 3,
    text: 'The bakery on Quay Street sells a “storm roll” whenever the wind tears at the awnings. Sales on those days, owner Piet Maas has suggested, pay for all of its window repairs.',
    spans: [
      {
        outer: 'owner Piet Maas has suggested',
        core: 'suggested',
        subType: 'soft-verb',
        rationale:
          'With “has suggested” the report keeps a little distance from the owner’s point. It does not vouch for it as a fact.',
      },
    ],
  },
  {
    id: 'weather-30',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 3,
    text: 'Rain on the first day of the Torvik fair means a dry harvest, as old hands in the village tell you, and beans are planted only when the tents are down.',
    spans: [
      {
        outer: 'as old hands in the village tell you',
        core: 'old hands',
        subType: 'faceless-source',
        rationale:
          'Who are the “old hands in the village”? They are a group without a name or a number, and nobody could phone them.',
      },
    ],
  },
  {
    id: 'weather-31',
    topic: 'weather',
    layer: 'claim',
    difficulty: 3,
    text: 'Warm air from the south could melt the snow sculptures on Castle Green before the prize-giving.',
    foils: [
      {
        family: 'softened',
        quote: 'melt the snow sculptures on Castle Green',
        reason: 'With “could melt”, the main verb is softened. The melting is held open and not claimed.',
      },
    ],
    safe: '“could melt” leaves it open whether it happens. The sentence is hedged, and so it claims nothing firm.',
  },
  {
    id: 'weather-32',
    topic: 'weather',
    layer: 'claim',
    difficulty: 3,
    text: 'Forecaster Lucía Herrera claimed on Monday that no summer in Puerto Sol has ever been hotter.',
    foils: [
      {
        family: 'named-source',
        quote: 'no summer in Puerto Sol has ever been hotter',
        reason:
          'Strong words, but a named forecaster stands behind them, and you could ask her. “claimed” is a hedge, not a claim.',
      },
    ],
    safe: 'You know who says it, Lucía Herrera, and on which day. “claimed” is a soft verb: a hedge, not a claim.',
  },
  {
    id: 'weather-33',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 2,
    text: 'The lost-property clerk at the Sorano tram depot handed back dozens of umbrellas in November, when every rainy morning turned into a sunny afternoon.',
    spans: [
      {
        outer: 'dozens of umbrellas',
        core: 'dozens',
        subType: 'vague-detail',
        rationale: '“dozens” stands where a number belongs. It could mean thirty umbrellas or ninety.',
      },
    ],
  },
  {
    id: 'weather-34',
    topic: 'weather',
    layer: 'claim',
    difficulty: 3,
    text: 'At the village meeting, farmer Joaquim Reis argued that the new dam makes the fog stay in the valley. Engineer Priya Menon of the water board said that the river is to blame.',
    safe: 'Two people with names speak against each other here. You need not know who is right: each statement has somebody behind it.',
  },
  {
    id: 'weather-35',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 2,
    text: 'The footbridge on Weir Lane was closed for three hours on Sunday while engineer Ola Brandt cleared it of ice. It was opened again at noon for the fun run.',
    foils: [
      {
        family: 'plain-passive',
        quote: 'was closed for three hours',
        reason: 'This passive is about an event, not about somebody speaking. No speaker is hidden in it.',
      },
    ],
    safe: 'The place, the day and the hours are all given. “was closed” and “was opened” are plain passives about events.',
  },
  {
    id: 'weather-36',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 3,
    text: 'In the 50 years of garden diaries that her grandfather kept, Elif Sahin noted, the cherry tree bloomed in March only once.',
    foils: [
      {
        family: 'firm-verb',
        quote: 'Elif Sahin noted',
        reason: '“noted” asks you to take the point as true. It does not step back from it.',
      },
    ],
    safe: '“noted” is a firm verb with a named person in front of it, and the count is exact: “only once” in 50 years.',
  },
  {
    id: 'weather-37',
    topic: 'weather',
    layer: 'claim',
    difficulty: 2,
    text: '“It takes six buckets to catch the drips on our stage,” a singer of the Ashcombe choir said at rehearsal.',
    spans: [
      {
        outer: '“It takes six buckets to catch the drips on our stage,” a singer of the Ashcombe choir said',
        core: 'takes six buckets',
        subType: 'one-unnamed',
        rationale:
          '“a singer” is one person without a name, and nothing else backs up the “six buckets”. The singer may well have counted right.',
      },
    ],
  },
  {
    id: 'weather-38',
    topic: 'weather',
    layer: 'hedge',
    difficulty: 4,
    text: 'Coach Dario Fenn has measured every puddle on the Halbeck pitch. The under-16 final would move to the sports hall on Mill Lane if Saturday’s rain brought another 15 millimeters.',
    spans: [
      {
        outer: 'would move to the sports hall on Mill Lane if Saturday’s rain brought another 15 millimeters',
        core: 'would',
        subType: 'maybe',
        rationale:
          'This “would” hangs on an “if”: the final moves only in case of more rain. So the move is possible and not settled.',
      },
    ],
  },
];
