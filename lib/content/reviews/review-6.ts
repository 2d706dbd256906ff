import 'server-only';
import type { ReviewSource } from './review-schema';

export const REVIEW_6: ReviewSource = {
  id: 'review-6',
  entries: [
    {
      itemId: 'town-council-19',
      layer: 'hedge',
      spans: [
        {
          outer: 'swim coach Ayodele Bello argued',
          core: 'argued',
          subType: 'soft-verb',
          rationale:
            '“argued” presents this as Ayodele Bello’s view. The writer passes it on and takes no side on the closing time.',
        },
      ],
      foils: [
        {
          quote: 'far too early',
          reason: '“far too early” is strong, not vague. It judges the closing time and takes nothing back.',
        },
      ],
    },
    {
      itemId: 'technology-08',
      layer: 'hedge',
      foils: [
        {
          quote: 'look more like a movie theater',
          reason:
            'In “it looks like rain”, the verb would step back. Here “look” is what the site is after, and nothing is left open.',
        },
      ],
    },
    {
      itemId: 'school-22',
      layer: 'claim',
      spans: [
        {
          outer:
            'Insiders say that the cook at Linden Hall School will use beans and herbs from the garden in May',
          core: 'will use beans and herbs',
          subType: 'faceless-group',
          rationale:
            'In May you will know if the cook did “use beans and herbs”. Today only “Insiders” stand behind it, and they have no names.',
        },
        {
          outer: 'The garden is twice as large as it was in 2023',
          core: 'twice as large',
          subType: 'no-source',
          rationale:
            'Who measured the garden? “twice as large” is told flat: “2023” dates the old size, not a source, and the insiders speak of the cook only.',
        },
      ],
    },
    {
      itemId: 'weather-20',
      layer: 'claim',
      spans: [
        {
          outer: 'He was right to the minute',
          core: 'right to the minute',
          subType: 'no-source',
          rationale:
            'Who looked at the clock? “right to the minute” is the word of the text alone, and no time is given.',
        },
        {
          outer: 'he rolled up the awning of his fruit stand on Copper Square',
          core: 'rolled up the awning',
          subType: 'no-source',
          status: 'accepted',
          rationale:
            'Nobody but the text tells you that he “rolled up the awning”, so a mark is fair. It only shows how he spoke, so you may leave it too.',
        },
      ],
      foils: [
        {
          quote: 'Rain in ten minutes',
          reason: 'This forecast has an owner: Jorge Falcão, at his fruit stand. So it is attributed.',
        },
      ],
    },
    {
      itemId: 'transport-01',
      layer: 'hedge',
      spans: [
        {
          outer: 'She alleged that',
          core: 'alleged',
          subType: 'soft-verb',
          rationale:
            '“alleged” passes on what Beata Nowak says about the doors and leaves it with her. The writer neither backs it nor denies it.',
        },
      ],
      foils: [
        {
          quote: 'is a disgrace to our town',
          reason:
            '“a disgrace” is a hard word, and hard words do not step back. You may find it rude, but it is no hedge.',
        },
      ],
    },
  ],
};
