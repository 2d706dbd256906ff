import { Button } from '@/components/ui/button';
import { hrefOf, SORTS } from './gradebook-view';
import type { GradebookView, Sort } from './gradebook-view';
import { NEEDS } from './needs';
import type { Need } from './needs';

export type PartChoice = { readonly id: string; readonly title: string; readonly group: string };

/** Who is shown, one press each, with how many they are. Counts name nobody. */
export function NeedFilter({
  view,
  counts,
  all,
  names,
}: {
  view: GradebookView;
  counts: Readonly<Record<Need, number>>;
  all: number;
  /** What the needs are called in the part that is shown. */
  names: Readonly<Record<Need, string>>;
}) {
  const choices = [
    { need: null, name: 'Everybody', count: all },
    ...NEEDS.map((need) => ({ need, name: names[need], count: counts[need] })),
  ].filter(({ need, count }) => count > 0 || need === null || need === view.need);
  return (
    <nav aria-label="Show only" className="screen-only">
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ need, name, count }) => (
          <li key={name}>
            <a
              href={hrefOf(view, { need })}
              aria-current={view.need === need ? 'true' : undefined}
              className="button aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-paper"
            >
              {name} <span className="tabular-nums">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the table shows and in which order; a plain form, so that it works before any script. */
export function GradebookForm({
  view,
  part,
  sorts,
  parts,
}: {
  view: GradebookView;
  /** The part that is shown. */
  part: string;
  /** The ways to sort it. */
  sorts: readonly Sort[];
  parts: readonly PartChoice[];
}) {
  const groups = [...new Set(parts.map(({ group }) => group))];
  return (
    <form method="get" action="#students" className="screen-only flex flex-wrap items-end gap-x-5 gap-y-3">
      {view.need ? <input type="hidden" name="who" value={view.need} /> : null}
      <label className="grid max-w-full min-w-0 grid-cols-1 gap-1">
        <span className="text-sm font-semibold">Work</span>
        <select name="part" defaultValue={part} className="input max-w-full">
          {groups.map((group) => (
            <optgroup key={group} label={group}>
              {parts
                .filter((each) => each.group === group)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="grid max-w-full min-w-0 grid-cols-1 gap-1">
        <span className="text-sm font-semibold">Sorted by</span>
        <select name="sort" defaultValue={view.sort} className="input max-w-full">
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {SORTS[sort]}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">Show</Button>
    </form>
  );
}
