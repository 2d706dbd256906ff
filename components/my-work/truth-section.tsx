import type { ReactNode } from 'react';
import type { DiscernmentCounts, Layer } from '@/lib/grading/types';
import { LONG_MARKS } from '../practice/long-marks';
import { FlagTable } from './flag-table';
import { PeriodChart } from './period-chart';
import { PeriodTable } from './period-table';
import type { NumberedPeriod, PeriodKind } from './periods';
import type { Discernment } from './truth-words';
import { describeDiscernment, describeMissing, describeOneSided } from './truth-words';

/** What somebody decided, in all and over time. */
export type Truth = {
  readonly all: DiscernmentCounts;
  readonly practice: {
    readonly pooled: DiscernmentCounts;
    readonly layers: Readonly<Record<Layer, DiscernmentCounts>>;
  };
  readonly articles: DiscernmentCounts;
  /** Texts of practice in which all was found and nothing else marked, of those with something to mark. */
  readonly found: number;
  /** Many of the latest marks were far longer than needed. */
  readonly longMarks: boolean;
  /** null while there are too few decisions for it. */
  readonly discernment: Discernment | null;
  readonly oneSided: 'nothing' | 'everything' | null;
  readonly time: {
    readonly kind: PeriodKind;
    readonly periods: readonly NumberedPeriod[];
    readonly of: number;
  };
};

/**
 * Hits and false alarms side by side, in all and over time; more than that only when there is enough: from `enough`
 * texts of each kind on telling apart is measured (lib/measurement, STUDENT_UNITS).
 */
export function TruthSection({ truth, enough }: { truth: Truth; enough: number }) {
  const { all, practice, articles, oneSided, longMarks, time } = truth;
  return (
    <section aria-labelledby="truth" className="grid gap-6 border-t border-rule pt-6">
      <div className="grid gap-2">
        <h2 id="truth">What you found, and false alarms</h2>
        <p className="measure text-soft">
          Look at both numbers. Whoever marks everything finds everything, and whoever marks nothing never
          raises a false alarm.
        </p>
      </div>
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2">
        <div className="grid content-start gap-5">
          <Figures
            counts={all}
            found={practice.pooled.targets ? `${truth.found} of ${practice.pooled.targets}` : null}
          />
          {longMarks ? <p className="measure border-l-4 border-partly bg-shade p-3">{LONG_MARKS}</p> : null}
          {oneSided ? (
            <p className="measure border-l-4 border-partly bg-shade p-3">
              {describeOneSided(oneSided, practice.pooled)}
            </p>
          ) : null}
          <Verdict truth={truth} enough={enough} />
        </div>
        <FlagTable practice={practice} articles={articles} all={all} />
      </div>
      {time.periods.length > 1 ? (
        <div className="keep grid gap-x-14 gap-y-6 lg:grid-cols-2">
          <PeriodChart kind={time.kind} periods={time.periods} />
          <PeriodTable {...time} />
        </div>
      ) : null}
    </section>
  );
}

function Figures({
  counts: { hits, targets, falseAlarms, safe },
  found,
}: {
  counts: DiscernmentCounts;
  /** In practice; null for whoever has not practiced. */
  found: string | null;
}) {
  return (
    <dl className="grid gap-x-6 gap-y-4 border-y border-rule py-4 min-[22rem]:grid-cols-2">
      <Figure term="You marked something in" n={hits} of={targets}>
        texts that hold something.{' '}
        {found ? `In practice, ${found} came out right: found in full, with nothing else marked.` : null}
      </Figure>
      <Figure term="False alarms" n={falseAlarms} of={safe}>
        texts that hold nothing, and you marked in them all the same.
      </Figure>
    </dl>
  );
}

function Figure({ term, n, of, children }: { term: string; n: number; of: number; children: ReactNode }) {
  return (
    <div className="grid content-start">
      <dt className="font-semibold">{term}</dt>
      <dd className="font-serif text-3xl tabular-nums">
        {n} of {of}
      </dd>
      <dd className="text-sm text-soft">{children}</dd>
    </div>
  );
}

function Verdict({ truth: { all, discernment }, enough }: { truth: Truth; enough: number }) {
  if (!discernment) return <p className="measure">{describeMissing(all, enough)}</p>;
  const { tellingApart, suspicion, numbers } = describeDiscernment(discernment);
  return (
    <div className="grid gap-2">
      <p className="measure font-serif text-xl leading-snug">
        {tellingApart} {suspicion}
      </p>
      <p className="measure text-sm text-soft">{numbers}</p>
    </div>
  );
}
