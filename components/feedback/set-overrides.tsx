import type { FormAction } from '@/components/disputes/use-sent-form';
import type { Layer, LayerGrade } from '@/lib/grading/types';
import type { OverrideState } from './override-form';
import type { OverrideView } from './overrides';
import { LateOverrideForm } from './teacher-forms';

/** For the teacher: the points of this attempt by hand. */
export function SetOverrides({
  overrides,
  grades,
  layers,
  action,
}: {
  overrides: readonly OverrideView[];
  grades: Readonly<Record<Layer, LayerGrade>>;
  /** What the exercise asks for. */
  layers: readonly Layer[];
  action: FormAction<OverrideState>;
}) {
  return (
    <section aria-labelledby="by-hand" className="screen-only double-rule mt-12 grid gap-4 pt-6">
      <h2 id="by-hand">Points by hand</h2>
      <p className="measure text-soft">
        Where a grade does not do this student justice. What you set counts whatever the key says, also after
        the key is changed, until you let it go. The student sees it with your reason.
      </p>
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        {layers.map((layer) => {
          const isSet = overrides.some((one) => one.layer === layer);
          const points = Math.round(grades[layer].points);
          return (
            <LateOverrideForm
              key={`${layer}-${points}-${String(isSet)}`}
              {...{ layer, points, isSet, action }}
            />
          );
        })}
      </div>
    </section>
  );
}
