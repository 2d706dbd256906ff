'use client';

import { startTransition, useActionState, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { DueFields } from './due-fields';
import { ExerciseFields } from './exercise-fields';
import type {
  AssignmentAction,
  AssignmentFormState,
  AssignmentValues,
  PartChoice,
  StudentChoice,
} from './form-state';
import { PartField } from './part-field';
import { WhomFields } from './whom-fields';

type Props = {
  action: AssignmentAction;
  values: AssignmentValues;
  /** The only part when an assignment is changed. */
  parts: readonly PartChoice[];
  students: readonly StudentChoice[];
  zones: readonly string[];
  ownZone: boolean;
  label: string;
  cancelHref: string;
};

/** Everything an assignment says, on one page. What was typed stays when something is wrong. */
export function AssignmentForm({ action, values, label, cancelHref, ...choices }: Props) {
  const [state, submit, pending] = useActionState(action, { values, errors: {}, problem: null, tries: 0 });
  const problem = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.tries > 0) problem.current?.focus();
  }, [state.tries]);
  return (
    <form
      action={submit}
      // React empties a form after its action, and a select then shows its first choice.
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget);
        startTransition(() => submit(typed));
      }}
      className="measure grid gap-8"
      noValidate
    >
      <div ref={problem} tabIndex={-1} className="outline-none empty:hidden">
        {state.problem ? <Notice kind="problem">{state.problem}</Notice> : null}
      </div>
      <Fields state={state} {...choices} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" disabled={pending}>
          {pending ? 'Saving …' : label}
        </Button>
        <a href={cancelHref} className="button">
          Cancel
        </a>
      </div>
    </form>
  );
}

function Fields({
  state: { values, errors, tries },
  parts,
  students,
  zones,
  ownZone,
}: Pick<Props, 'parts' | 'students' | 'zones' | 'ownZone'> & { state: AssignmentFormState }) {
  const [partId, setPartId] = useState(values.partId);
  const isExercise = parts.find(({ id }) => id === partId)?.kind === 'exercise';
  return (
    <>
      <PartField parts={parts} value={partId} error={errors.partId} onChange={setPartId} />
      <WhomFields values={values} errors={errors} students={students} />
      <DueFields values={values} errors={errors} zones={zones} ownZone={ownZone && tries === 0} />
      {isExercise ? <ExerciseFields values={values} errors={errors} /> : null}
      <div className="grid gap-1">
        <label htmlFor="note" className="font-semibold">
          A word to your students
        </label>
        <p id="note-hint" className="text-sm text-soft">
          They see it where they do the work. You may leave it empty.
        </p>
        <textarea
          id="note"
          name="note"
          rows={3}
          maxLength={500}
          className="input"
          defaultValue={values.note}
          aria-invalid={errors.note ? true : undefined}
          aria-describedby={errors.note ? 'note-hint note-error' : 'note-hint'}
        />
        {errors.note ? (
          <p id="note-error" className="text-sm font-semibold text-wrong">
            {errors.note}
          </p>
        ) : null}
      </div>
    </>
  );
}
