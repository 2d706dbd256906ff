'use client';

import { useActionState, useEffect, useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ImportPreview } from './import-preview';
import type { PreviewLine } from './import-preview';

export type ImportState = {
  readonly text: string;
  readonly style: 'short' | 'full';
  /** Why the list as a whole cannot be used; ''. */
  readonly problem: string;
  readonly preview: {
    readonly lines: readonly PreviewLine[];
    readonly token: string;
    /** How the columns were understood. */
    readonly readAs: string;
    /** The class changed after the last preview, which is why this is a new one. */
    readonly isAnew: boolean;
  } | null;
};

type Props = {
  action: (before: ImportState, form: FormData) => Promise<ImportState>;
  mostBytes: number;
};

/** Paste or choose a list, look at what would come of each line, then add. Nothing is written before the last press. */
export function ImportForm({ action, mostBytes }: Props) {
  const [state, submit, pending] = useActionState(action, {
    ...{ text: '', style: 'short', problem: '', preview: null },
  });
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.preview || state.problem) answer.current?.focus();
  }, [state]);
  const { preview } = state;
  const added = preview?.lines.filter(({ outcome }) => outcome === 'added').length ?? 0;
  return (
    <form action={submit} className="grid grid-cols-1 gap-8">
      <div className="measure grid gap-6">
        <Paste text={state.text} />
        <ChooseFile mostBytes={mostBytes} />
        <NameStyle style={state.style} />
        <div>
          <Button type="submit" name="step" value="look" look={preview ? 'plain' : 'primary'}>
            {preview ? 'Look again' : 'See what will happen'}
          </Button>
        </div>
      </div>
      <div ref={answer} tabIndex={-1} className="grid grid-cols-1 gap-6 outline-none empty:hidden">
        {state.problem ? <Notice kind="problem">{state.problem}</Notice> : null}
        {preview ? (
          <>
            <ImportPreview {...preview} />
            <input type="hidden" name="token" value={preview.token} />
            {added > 0 ? (
              <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <Button
                  type="submit"
                  name="step"
                  value="add"
                  look="primary"
                  aria-disabled={pending || undefined}
                >
                  Add {added === 1 ? 'one student' : `${added} students`}
                </Button>
                <p className="text-sm text-soft">Until you press this, nothing is written.</p>
              </div>
            ) : null}
          </>
        ) : null}
      </div>
    </form>
  );
}

function Paste({ text }: { text: string }) {
  return (
    <div className="grid gap-1">
      <label htmlFor="text" className="font-semibold">
        Paste your list
      </label>
      <p id="text-hint" className="text-sm text-soft">
        One student in each line, as copied from a spreadsheet or a document.
      </p>
      <textarea
        id="text"
        name="text"
        defaultValue={text}
        rows={10}
        spellCheck={false}
        aria-describedby="text-hint"
        className="input font-plain"
      />
    </div>
  );
}

/** A file that is far too large is said at once: it would not even reach the server. */
function ChooseFile({ mostBytes }: { mostBytes: number }) {
  const [problem, setProblem] = useState('');
  function check(event: ChangeEvent<HTMLInputElement>) {
    const tooLarge = (event.target.files?.[0]?.size ?? 0) > mostBytes;
    if (tooLarge) event.target.value = '';
    setProblem(tooLarge ? 'This file is larger than 256 kB, so it is hardly a list of one class.' : '');
  }
  return (
    <div className="grid gap-1">
      <label htmlFor="file" className="font-semibold">
        Or choose a file
      </label>
      <p id="file-hint" className="text-sm text-soft">
        A CSV file: OneRoster’s users.csv, an export of your school’s software, or a spreadsheet saved as CSV.
        The file then takes the place of what is pasted above.
      </p>
      <input
        id="file"
        name="file"
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        aria-describedby="file-hint file-problem"
        onChange={check}
        className="input"
      />
      <p id="file-problem" role="alert" className="text-sm font-semibold text-wrong empty:hidden">
        {problem}
      </p>
    </div>
  );
}

function NameStyle({ style }: { style: ImportState['style'] }) {
  const choices = [
    { value: 'short', name: 'First name and first letter: Sam L.' },
    { value: 'full', name: 'Full name: Sam Lee' },
  ] as const;
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-semibold">How names stand in the class</legend>
      <p className="text-sm text-soft">
        The less we store of your students, the better. Nothing but the name is taken.
      </p>
      <div className="choice-group">
        {choices.map(({ value, name }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name="style"
              value={value}
              defaultChecked={style === value}
              className="choice-input"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
