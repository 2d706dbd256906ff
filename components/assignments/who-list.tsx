import { LocalTime } from '@/components/ui/local-time';
import type { Standing } from '@/lib/grading/assignment-terms';
import { describeNotCounted } from '@/lib/grading/assignment-words';
import { countOf } from '@/lib/grading/phrases';

export type WhoRow = {
  readonly personId: string;
  readonly name: string;
  readonly standing: Standing;
  readonly begun: number;
  readonly handedIn: number;
  /** Of these, more than are allowed: they do not count. */
  readonly beyond: number;
  /** Of these, brought from studying alone and handed in there when the class took none: nor do they. */
  readonly tooLate: number;
  readonly doneAt: Date | null;
  /** When the work that counts was brought from studying alone; null: it was not. */
  readonly broughtAt: Date | null;
  readonly counted: { readonly attemptId: string; readonly number: number } | null;
};

const GROUPS: readonly { readonly standing: Standing; readonly title: string }[] = [
  { standing: 'missing', title: 'Missing' },
  { standing: 'under-way', title: 'Under way' },
  { standing: 'not-begun', title: 'Not begun' },
  { standing: 'late', title: 'Late' },
  { standing: 'on-time', title: 'Done' },
];

/** Everybody by how they stand, those who need something first. */
export function WhoList({ rows, moreTimeHref }: { rows: readonly WhoRow[]; moreTimeHref: string }) {
  return (
    <div className="grid gap-6">
      {GROUPS.map(({ standing, title }) => {
        const group = rows.filter((row) => row.standing === standing);
        if (group.length === 0) return null;
        return (
          <section key={standing} aria-labelledby={standing} className="grid gap-1">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6">
              <h3 id={standing} className="text-lg">
                {title}: {group.length}
              </h3>
              {standing === 'missing' && group.length > 1 ? (
                <a href={hrefFor(moreTimeHref, group)} className="text-link screen-only">
                  Give all {group.length} more time
                </a>
              ) : null}
            </div>
            <ul className="border-t border-rule">
              {group.map((row) => (
                <li
                  key={row.personId}
                  className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 border-b border-rule"
                >
                  <span className="min-w-0 break-words">
                    <Name row={row} /> <span className="text-sm text-soft">{sayWork(row)}</span>
                  </span>
                  {standing === 'missing' ? (
                    <a href={hrefFor(moreTimeHref, [row])} className="text-link screen-only">
                      More time<span className="sr-only"> for {row.name}</span>
                    </a>
                  ) : row.doneAt ? (
                    <span className="text-sm text-soft">
                      <LocalTime iso={row.doneAt.toISOString()} />
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Name({ row: { name, counted } }: { row: WhoRow }) {
  if (!counted) return <b className="font-semibold">{name}</b>;
  return (
    <a href={`/attempts/${counted.attemptId}`} className="inline-flex min-h-11 items-center font-semibold">
      {name}
    </a>
  );
}

function sayWork(row: WhoRow): string {
  const { standing, begun, handedIn, counted } = row;
  const more = describeNotCounted(row);
  const canCount = handedIn - row.beyond - row.tooLate;
  const which =
    counted && handedIn > 1 ? `attempt ${counted.number}${canCount > 1 ? ` of ${canCount}` : ''} counts` : '';
  const brought = row.broughtAt ? 'brought along' : '';
  if (row.doneAt) return [which, brought, more].filter(Boolean).join('; ');
  if (more) return more;
  if (standing === 'missing') return begun > 0 ? 'begun; what is saved is kept' : 'not begun';
  return handedIn === 0 && begun > 1 ? countOf(begun, 'attempt') : '';
}

function hrefFor(moreTimeHref: string, rows: readonly WhoRow[]): string {
  return `${moreTimeHref}${rows.map(({ personId }) => `&student=${personId}`).join('')}`;
}
