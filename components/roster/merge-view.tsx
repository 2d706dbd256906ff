import { listEntryWork } from './entry-work';
import type { EntryWork } from './entry-work';

type Entry = EntryWork & { readonly name: string; readonly hasCode: boolean; readonly hasEmail: boolean };
export type Merge = {
  readonly keep: Entry;
  readonly gone: Entry;
  /** Titles of what both have open. */
  readonly openInBoth: readonly string[];
  readonly testsOf: 'keep' | 'gone' | null;
  readonly codeOf: 'keep' | 'gone' | null;
};

/** Both entries side by side, then what comes of them. */
export function MergeView({ merge }: { merge: Merge }) {
  return (
    <div className="grid grid-cols-1 gap-8">
      <div className="grid gap-x-12 gap-y-6 border-y border-rule py-6 md:grid-cols-2">
        <Side title="This entry stays" entry={merge.keep} />
        <Side title="This entry goes into it" entry={merge.gone} />
      </div>
      <section aria-labelledby="together" className="grid gap-3">
        <h2 id="together">What comes together</h2>
        <ul className="measure grid list-disc gap-2 pl-6">
          {describeMerge(merge).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Side({ title, entry }: { title: string; entry: Entry }) {
  const work = listEntryWork(entry);
  return (
    <div className="grid content-start gap-2">
      <p className="kicker">{title}</p>
      <h2 className="break-words">{entry.name}</h2>
      <ul className="grid list-disc gap-1 pl-6">
        {(work.length ? work : ['No work yet']).map((words) => (
          <li key={words}>{words}</li>
        ))}
        <li>{entry.hasCode ? 'Has a return code' : 'Has no return code'}</li>
      </ul>
    </div>
  );
}

function describeMerge({ keep, gone, openInBoth, testsOf, codeOf }: Merge): string[] {
  const counting = testsOf === 'gone' ? gone.name : keep.name;
  return [
    `All work of both is kept under the name ${keep.name}: marks, answers, comments, contested verdicts and what is assigned to either. Attempts are numbered anew in the order in which they began.`,
    ...openInBoth.map(
      (title) => `“${title}” is open in both. One attempt comes of the two, with the work of both.`,
    ),
    ...(testsOf
      ? [
          `Both took the first or the second check. Those of ${counting} count; the others are kept and count nowhere.`,
        ]
      : []),
    ...sayWayIn({ keep, gone, codeOf }),
    'An assignment that allows a number of attempts counts those of both.',
  ];
}

/** What is different when the other one of the two entries stays: more than the name. */
export function saySwap({ keep, gone }: Pick<Merge, 'keep' | 'gone'>): string {
  const codeOf = gone.hasCode ? 'keep' : keep.hasCode ? 'gone' : null;
  const wayIn = sayWayIn({ keep: gone, gone: keep, codeOf });
  return `This swaps more than the name. ${wayIn.join(' ')}`;
}

function sayWayIn({ keep, gone, codeOf }: Pick<Merge, 'keep' | 'gone' | 'codeOf'>): string[] {
  const email =
    keep.hasEmail && gone.hasEmail
      ? [`${gone.name}’s e-mail and password stop working; those of ${keep.name} stay.`]
      : [];
  const signedOut = `Who is signed in as ${gone.name} right now is signed out.`;
  if (codeOf === null) return [`Neither has a return code. Make a slip afterwards. ${signedOut}`, ...email];
  const [winner, loser] = codeOf === 'keep' ? [keep, gone] : [gone, keep];
  const ended = loser.hasCode ? ` The code of ${loser.name} stops working.` : '';
  return [`The return code of ${winner.name} leads to all of it.${ended} ${signedOut}`, ...email];
}
