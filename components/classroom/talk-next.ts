import type { ClassSummary, FoilTally, SpanTally } from '@/lib/grading/class-summary';
import { countOf } from '@/lib/grading/phrases';
import { compareApart, describeFinders, placeOfMissed } from '@/lib/grading/talk-order';
import type { ApartPlace } from '@/lib/grading/talk-order';
import { LAYERS } from '@/lib/grading/types';
import { excerpt } from './excerpt';

/** Below this, one student's habit would look like the class's. */
export const ENOUGH_SUBMISSIONS = 3;

export type ClassProgress = {
  readonly students: number;
  readonly handedIn: number;
  /** Working on a first attempt. */
  readonly working: number;
};

/** Shares of the class below this are ahead of it. */
const CLASS_SHARE = 1 / 3;

/**
 * What the page of a class begins with: the course, which comes first in time, or the whole article, once a third
 * of the class has handed it in, or somebody is at it in a class that does no lessons. `begun`: the course.
 */
export function findLead(
  { students, handedIn, working }: ClassProgress,
  begun: boolean,
): 'join' | 'course' | 'article' {
  if (students === 0) return 'join';
  if (!begun) return handedIn + working > 0 ? 'article' : 'course';
  return handedIn > 0 && handedIn >= students * CLASS_SHARE ? 'article' : 'course';
}

/**
 * What to talk about next, as sentences, the most useful first. A missed key span and a marked safe phrase
 * compete by how many of the class they concern, in the order of `compareApart`; both are always named, so that no result comes without
 * its false alarms.
 */
export function talkNext(progress: ClassProgress, summary: ClassSummary, text: string): string[] {
  const { students, handedIn, working } = progress;
  if (students === 0) return ['Nobody has joined yet. Show your class the code.'];
  if (handedIn === 0) {
    return working === 0
      ? [
          `${countOf(students, 'student has', 'students have')} joined. Nobody has started on the whole article yet.`,
        ]
      : [`Nobody has handed in yet. ${working} of ${students} are reading and marking.`];
  }
  const state = `${handedIn} of ${students} ${handedIn === 1 ? 'has' : 'have'} handed in.`;
  if (summary.submissions < ENOUGH_SUBMISSIONS) {
    return [state, `That is too few to say what the class missed. Wait for ${ENOUGH_SUBMISSIONS}.`];
  }
  const missed = mostMissed(summary.spans);
  const foil = summary.foils.find((tally) => tally.students > 1) ?? null;
  const spanFirst = !foil || (missed !== null && compareApart(placeOfMissed(missed), placeOfFoil(foil)) <= 0);
  const about = [describeMissed(missed, summary.submissions, text), describeFoil(foil, text)];
  return [state, ...(spanFirst ? about : about.reverse()), ...describeTooMuch(summary)];
}

/** Whoever marks nearly everything finds nearly everything: said beside what was found. */
function describeTooMuch({ layers, submissions }: ClassSummary): string[] {
  return LAYERS.flatMap((layer) => {
    const { tooMuch } = layers[layer];
    if (tooMuch === 0) return [];
    return [
      `${tooMuch} of ${submissions} made marks as ${layer}s that are mostly far too long: at least half of them reach far beyond the key.`,
    ];
  });
}

/** The required key span that the most did not find; null when everybody found everything. */
function mostMissed(spans: readonly SpanTally[]): SpanTally | null {
  const required = spans.filter(
    (tally) => tally.span.status === 'required' && tally.inPart + tally.missed > 0,
  );
  return required.sort((a, b) => compareApart(placeOfMissed(a), placeOfMissed(b)))[0] ?? null;
}

function placeOfFoil({ foil: { start, end, layer }, students }: FoilTally): ApartPlace {
  return { start, end, layer, students };
}

function describeMissed(tally: SpanTally | null, submissions: number, text: string): string {
  if (!tally) return 'Everybody found everything there is to find.';
  const found = describeFinders(tally, submissions, ' it');
  const kind = tally.span.layer === 'hedge' ? 'hedge' : 'claim';
  return `Most missed: the ${kind} “${excerpt(text, tally.span.core)}” (${found}).`;
}

function describeFoil(tally: FoilTally | null, text: string): string {
  if (!tally) return 'No safe phrase drew more than one student.';
  return `Most marked outside the key: ${tally.students} students marked “${excerpt(text, tally.foil)}” as a ${tally.foil.layer}.`;
}
