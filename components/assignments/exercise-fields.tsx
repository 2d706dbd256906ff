import { Field } from '../ui/field';
import type { AssignmentErrors, AssignmentValues } from './form-state';
import { RadioList } from './radio-list';

const COUNTS = [
  { value: 'LAST', label: 'The last one' },
  { value: 'BEST', label: 'The best one', hint: 'The highest points, hedges and claims together.' },
  { value: 'FIRST', label: 'The first one' },
];
const FEEDBACK = [
  { value: 'AT_ONCE', label: 'At once', hint: 'As soon as a student has handed in.' },
  { value: 'AFTER_DUE', label: 'After the due date' },
  {
    value: 'WHEN_RELEASED',
    label: 'When I say so',
    hint: 'You get a button for it. You see all work at once.',
  },
];

/** What only marking has: attempts, the one that counts, and feedback. */
export function ExerciseFields({ values, errors }: { values: AssignmentValues; errors: AssignmentErrors }) {
  return (
    <fieldset className="grid gap-5">
      <legend className="mb-3 font-serif text-xl font-semibold">Attempts and feedback</legend>
      <Field
        id="attempts"
        type="number"
        min={1}
        max={50}
        label="Number of attempts"
        hint="Leave it empty for any number. Attempts made earlier are included. Attempts beyond the number are kept, but do not count."
        defaultValue={values.attempts}
        error={errors.attempts}
      />
      <RadioList legend="Which attempt counts" name="counts" value={values.counts} options={COUNTS} />
      <RadioList
        legend="When students see the feedback"
        name="feedback"
        value={values.feedback}
        options={FEEDBACK}
        error={errors.feedback}
      />
      <p className="measure text-sm text-soft">
        The lessons show the key of the parts that are marked in them at once, and who studies alone sees all
        feedback at once. So feedback that waits keeps a talk open; it is no lock.
      </p>
    </fieldset>
  );
}
