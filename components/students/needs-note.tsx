/** What the words in the table stand for, where they stand. */
export function NeedsNote({ inCourse }: { inCourse: boolean }) {
  return (
    <details className="measure text-sm">
      <summary className="min-h-11 cursor-pointer py-2.5 text-accent underline underline-offset-4">
        What the words stand for
      </summary>
      <dl className="grid gap-2 pb-2 text-soft [&_dt]:font-semibold [&_dt]:text-ink">
        <div>
          <dt>Many false alarms</dt>
          <dd>
            {inCourse
              ? 'In two or more check-out texts, words were marked that are safe, or far too many.'
              : 'Of four or more marks, at least a third lie outside the key or reach far beyond it. Who marks nearly everything finds nearly everything, so this counts beside what was found.'}
          </dd>
        </div>
        <div>
          <dt>Little found</dt>
          <dd>
            {inCourse
              ? 'Of the check-out questions of the finished lessons, less than half are all right.'
              : 'Less than a third of what there is to find.'}
          </dd>
        </div>
        <div>
          <dt>At it</dt>
          <dd>{inCourse ? 'A lesson is begun and none is finished.' : 'Begun and not handed in yet.'}</dd>
        </div>
        <div>
          <dt>On track</dt>
          <dd>Nothing of the above. It is no grade.</dd>
        </div>
      </dl>
    </details>
  );
}
