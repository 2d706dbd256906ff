import 'server-only';
import type { PracticeItemSource } from '../item-schema';

export const SCHOOL_ITEMS: readonly PracticeItemSource[] = [
  {
    id: 'school-01',
    topic: 'school',
    layer: 'hedge',
    difficulty: 2,
    text: 'The canteen at Brookfield School could stop selling bottled water after the summer break, head teacher Carla Nunes told parents on Monday.',
    spans: [
      {
        outer: 'could stop selling',
        core: 'could',
        subType: 'maybe',
        rationale:
          '“could” leaves it open: the canteen is not sure to stop selling water, it is only possible.',
      },
    ],
  },
];
