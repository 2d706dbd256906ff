import { BoldWords } from './bold-words';
import type { StepProps } from './step-props';

type Props = StepProps<'write', 'write'>;

/** Two other answers, with what is good in each and what could be sharper. */
export function WriteSamples({
  step,
  result,
}: {
  step: Props['step'];
  result: NonNullable<Props['result']>;
}) {
  return (
    <div className="grid gap-6 border-b border-rule pb-6 sm:grid-cols-2">
      {result.samples.map((sample) => (
        <section key={sample.title} className="grid content-start gap-3">
          <h2 className="text-xl">{sample.title}</h2>
          <dl className="grid gap-2">
            {step.fields.map((field) => (
              <div key={field.id}>
                <dt className="text-sm text-soft">{field.label}</dt>
                <dd className="font-serif text-lg">{sample.fields[field.id]}</dd>
              </div>
            ))}
          </dl>
          <p className="border-l-4 border-rule-strong pl-3">
            <BoldWords text={sample.comment} />
          </p>
        </section>
      ))}
    </div>
  );
}
