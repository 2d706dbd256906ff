import type { Limits } from '@/lib/grading/assignment-terms';
import { LAYERS } from '@/lib/grading/types';
import type { AttemptEntry } from './attempt-table';
import { AttemptTable } from './attempt-table';
import { OpenWork } from './open-work';
import { describeProgress } from './progress-words';
import { ShareChart, toChartPoint } from './share-chart';

type Props = {
  exercise: { readonly id: string; readonly title: string };
  open: Parameters<typeof OpenWork>[0]['open'];
  /** Oldest first. */
  past: readonly AttemptEntry[];
  /** Handed in, with feedback that is not shown yet. */
  waiting: number;
  /** By an assignment, else the free ones. */
  limits: Limits;
  /** Why no new attempt can be begun, in sentences; null: one can. */
  refusal: string | null;
  /** The way into the open attempt stands at the top of the page. */
  isNext: boolean;
};

/** The article: what is open, and all graded attempts. */
export function AttemptsSection(props: Props) {
  const { exercise, open, past, waiting, limits, refusal, isNext } = props;
  return (
    <section aria-labelledby="attempts" className="grid gap-6 border-t border-rule pt-6">
      <OpenWork {...{ exercise, open, refusal }} again={past.length + waiting > 0} withLink={!isNext} />
      {waiting > 0 ? (
        <p className="measure">
          {waiting === 1 ? 'Your attempt is' : `Your ${waiting} attempts are`} handed in and kept. The
          feedback is not open yet.
        </p>
      ) : null}
      {past.length > 0 ? (
        <div className="grid gap-2">
          {describeProgress(past.map(({ layers }) => layers)).map((sentence) => (
            <p key={sentence} className="measure">
              {sentence}
            </p>
          ))}
        </div>
      ) : null}
      {past.length > 1 ? (
        <div className="keep grid gap-x-10 gap-y-6 lg:grid-cols-2">
          {LAYERS.map((layer) => (
            <ShareChart
              key={layer}
              layer={layer}
              points={past.map(({ number, layers }) => toChartPoint(number, layers[layer]))}
            />
          ))}
        </div>
      ) : null}
      {past.length > 0 ? <AttemptTable attempts={past} limits={limits} /> : null}
    </section>
  );
}
