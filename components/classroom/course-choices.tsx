import type { ReactNode } from 'react';
import { LitText } from '@/components/lesson/lit-text';
import type { ChooseStep, MistakeStep } from '@/lib/content/lessons/types';
import { CourseBar } from './course-bar';
import { LAYER_NAMES } from './layer-word';

type KeyedChoice = { readonly id: string; readonly right: boolean; readonly why: string };
type Given = {
  readonly options: readonly KeyedChoice[];
  readonly answered: number;
  readonly chosen: ReadonlyMap<string, number>;
};

/** Every option with how many chose it; the right one by word and sign. */
export function ChoiceDetail({ step, ...given }: Given & { step: ChooseStep }) {
  return (
    <ul className="grid content-start gap-4">
      {step.options.map(({ id, text }) => (
        <Choice key={id} id={id} given={given} verb="chose" sign="Right answer">
          {text}
        </Choice>
      ))}
    </ul>
  );
}

/** The other student's marks with how many said that they went wrong. */
export function MistakeDetail({ step, ...given }: Given & { step: MistakeStep }) {
  return (
    <div className="grid content-start gap-4">
      <LitText
        text={step.text}
        spans={step.marks.flatMap(({ id, at, layer }, index) =>
          at ? [{ ...at, id, layer, label: String(index + 1) }] : [],
        )}
      />
      <ol className="grid gap-4">
        {step.marks.map(({ id, at, layer, says }, index) => (
          <Choice key={id} id={id} given={given} verb="picked" sign="This went wrong">
            <b>{index + 1}</b>{' '}
            {at ? (
              <>
                {layer ? `${LAYER_NAMES[layer].one}: ` : null}“{step.text.slice(at.start, at.end)}”.{' '}
              </>
            ) : null}
            {step.student}: “{says}”
          </Choice>
        ))}
      </ol>
    </div>
  );
}

function Choice({
  id,
  given: { options, answered, chosen },
  verb,
  sign,
  children,
}: {
  id: string;
  given: Given;
  verb: string;
  sign: string;
  children: ReactNode;
}) {
  const option = options.find((one) => one.id === id);
  const students = chosen.get(id) ?? 0;
  return (
    <li className="keep grid gap-1">
      <p className="measure font-serif text-lg leading-snug">{children}</p>
      <div className="grid max-w-96 gap-1">
        <p className="text-sm tabular-nums">
          <b>
            {students} of {answered}
          </b>{' '}
          {verb} it
          {option?.right ? (
            <span className="font-semibold text-met">
              {' '}
              <span aria-hidden="true">✓ </span>
              {sign}
            </span>
          ) : null}
        </p>
        <CourseBar filled={students} of={answered} />
      </div>
      <p className="measure text-sm text-soft">{option?.why}</p>
    </li>
  );
}
