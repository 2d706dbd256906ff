import { useState, useSyncExternalStore } from 'react';
import { Field } from '../ui/field';
import { RadioList } from './radio-list';
import type { AssignmentErrors, AssignmentValues } from './form-state';

const never = () => () => undefined;
const LATE = [
  { value: 'yes', label: 'Late work is taken', hint: 'It says “late”, to you and to the student.' },
  {
    value: 'no',
    label: 'Late work is not taken',
    hint: 'After the due date nothing can be begun or handed in. What is saved stays saved.',
  },
];

/** When it is due, on which clock, and what happens after. */
export function DueFields({
  values,
  errors,
  zones,
  ownZone,
}: {
  values: AssignmentValues;
  errors: AssignmentErrors;
  zones: readonly string[];
  /** Whether the zone of the browser stands in the field at first. */
  ownZone: boolean;
}) {
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 font-serif text-xl font-semibold">When it is due</legend>
      <p className="text-sm text-soft">
        Leave the day empty for no due date. Without a time, the day’s end is meant.
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field id="dueDate" type="date" label="Day" defaultValue={values.dueDate} error={errors.dueDate} />
        <Field id="dueTime" type="time" label="Time" defaultValue={values.dueTime} error={errors.dueTime} />
      </div>
      <ZoneField value={values.timeZone} error={errors.timeZone} zones={zones} own={ownZone} />
      <RadioList legend="After the due date" name="late" value={values.late} options={LATE} />
    </fieldset>
  );
}

function ZoneField({
  value,
  error,
  zones,
  own,
}: {
  value: string;
  error: string | undefined;
  zones: readonly string[];
  own: boolean;
}) {
  // The server cannot know the zone of the one who types.
  const here = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => value,
  );
  const [chosen, choose] = useState<string>();
  const shown = chosen ?? (own ? here : value);
  const listed = zones.includes(shown) ? zones : [shown, ...zones];
  return (
    <div className="grid gap-1">
      <label htmlFor="timeZone" className="font-semibold">
        Time zone
      </label>
      <p id="timeZone-hint" className="text-sm text-soft">
        Students see the due date in this zone, and on their own clock where it differs.
      </p>
      <select
        id="timeZone"
        name="timeZone"
        className="input"
        value={shown}
        onChange={(event) => choose(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'timeZone-hint timeZone-error' : 'timeZone-hint'}
      >
        {listed.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      {error ? (
        <p id="timeZone-error" className="text-sm font-semibold text-wrong">
          {error}
        </p>
      ) : null}
    </div>
  );
}
