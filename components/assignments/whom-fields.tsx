import type { AssignmentErrors, AssignmentValues, StudentChoice } from './form-state';

/** Everyone, or some by name; the names come up when they are asked for. */
export function WhomFields({
  values,
  errors,
  students,
}: {
  values: AssignmentValues;
  errors: AssignmentErrors;
  students: readonly StudentChoice[];
}) {
  return (
    <fieldset className="group grid gap-1" aria-describedby={errors.students ? 'students-error' : undefined}>
      <legend className="mb-1 font-serif text-xl font-semibold">Who is to do it</legend>
      {[
        { value: 'everyone', label: 'Everyone in the class, newcomers too' },
        { value: 'some', label: 'Only some students' },
      ].map(({ value, label }) => (
        <label key={value} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="whom"
            value={value}
            defaultChecked={values.whom === value}
            className="size-5 shrink-0 accent-accent"
          />
          {label}
        </label>
      ))}
      {errors.students ? (
        <p id="students-error" className="text-sm font-semibold text-wrong">
          {errors.students}
        </p>
      ) : null}
      <div className="hidden group-has-[input[value=some]:checked]:grid gap-2 border-l-4 border-rule pl-4">
        <p className="text-sm text-soft">
          For the students you choose, this counts instead of what the whole class was given for the same
          work. So you can give one of them more time.
        </p>
        {students.length === 0 ? <p>Nobody has joined the class yet.</p> : null}
        <ul className="by-name grid gap-x-6 sm:grid-cols-2">
          {students.map(({ id, name }) => (
            <li key={id}>
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  name="students"
                  value={id}
                  defaultChecked={values.students.includes(id)}
                  className="size-5 shrink-0 accent-accent"
                />
                <span className="min-w-0 break-words">{name}</span>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </fieldset>
  );
}
