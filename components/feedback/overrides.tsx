import { LAYER_NOUNS, nameAtStart } from '@/lib/grading/phrases';
import type { Layer, LayerGrade } from '@/lib/grading/types';
import { LocalTime } from '../ui/local-time';

export type OverrideView = {
  readonly layer: Layer;
  readonly points: number;
  readonly reason: string;
  readonly byName: string;
  readonly createdAt: Date;
};

/** That points count which the key alone would not give, and why; to the student and the teacher alike. */
export function PointsThatCount({
  overrides,
  grades,
  layers,
}: {
  overrides: readonly OverrideView[];
  grades: Readonly<Record<Layer, LayerGrade>>;
  /** What the exercise asks for, where points are shown. */
  layers: readonly Layer[];
}) {
  const kept = layers.filter((layer) => !overrides.some((one) => one.layer === layer));
  return (
    <>
      {overrides.map((override) => (
        <p key={override.layer} className={NOTE}>
          <strong>
            {nameAtStart(override.byName)} set the points for {LAYER_NOUNS[override.layer]}:{' '}
            {Math.round(override.points)} of 100 count.
          </strong>{' '}
          {override.reason}{' '}
          <span className="text-soft">
            {sayByKey(grades[override.layer])}
            <LocalTime iso={override.createdAt.toISOString()} />
          </span>
        </p>
      ))}
      {kept.flatMap((layer) =>
        grades[layer].byKey === undefined ? (
          []
        ) : (
          <p key={layer} className={NOTE}>
            <strong>
              The points for {LAYER_NOUNS[layer]} stay at {Math.round(grades[layer].points)}.
            </strong>{' '}
            The key of the class was changed so that nobody loses points by it.{' '}
            <span className="text-soft">{sayByKey(grades[layer])}</span>
          </p>
        ),
      )}
    </>
  );
}

const NOTE = 'measure mb-6 border-l-4 border-rule-strong bg-shade p-4';

function sayByKey({ byKey }: LayerGrade): string {
  return byKey === undefined ? '' : `By the key alone: ${Math.round(byKey)}. `;
}
