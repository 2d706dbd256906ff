import type { ItemFigures } from './item-analysis';

/** Below this many students, discrimination is hidden, and with it all that compares students (measurement.md). */
export const COMPARE_STUDENTS = 10;
/** Below this many students only a negative discrimination is worth a flag (measurement.md). */
const FLAG_STUDENTS = 20;
/** A discrimination below this is called weak: the Moodle quiz report's "very weak", 0 to 19. */
const WEAK_DISCRIMINATION = 20;
/** Of an item that nearly all or nearly none got, a weak discrimination is no news: it cannot be strong. */
const ROOM = { low: 10, high: 90 };

export type ItemFlags = {
  /** Most of the strongest third disagree with the key. */
  readonly review: boolean;
  /** Students who do well elsewhere do worse here, or (from FLAG_STUDENTS on) hardly better. */
  readonly discrimination: 'negative' | 'weak' | null;
};

export type ShownFigures = ItemFigures & { readonly flags: ItemFlags };

/**
 * What of an item's figures may be shown for so many students, and what is flagged, by measurement.md, "Item
 * analysis". Below COMPARE_STUDENTS everything that rests on comparing students is null and nothing is flagged:
 * discrimination by that rule, and by the same reason its efficiency, the effective weight and the strongest third.
 */
export function showFigures(figures: ItemFigures, students: number): ShownFigures {
  if (students < COMPARE_STUDENTS) {
    return {
      facility: figures.facility,
      discrimination: null,
      efficiency: null,
      effectiveWeight: null,
      strongest: null,
      flags: { review: false, discrimination: null },
    };
  }
  const { strongest } = figures;
  return {
    ...figures,
    flags: {
      review: strongest !== null && 2 * strongest.disagree > strongest.students,
      discrimination: flagDiscrimination(figures, students),
    },
  };
}

function flagDiscrimination(
  { discrimination, facility }: ItemFigures,
  students: number,
): ItemFlags['discrimination'] {
  if (discrimination === null) return null;
  if (discrimination < 0) return 'negative';
  if (students < FLAG_STUDENTS || facility < ROOM.low || facility > ROOM.high) return null;
  return discrimination < WEAK_DISCRIMINATION ? 'weak' : null;
}
