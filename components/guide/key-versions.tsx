import { DataTable } from '@/components/ui/data-table';

type Counts = { readonly required: number; readonly accepted: number };
type Version = {
  readonly version: string;
  readonly since: Date;
  readonly present: boolean;
  readonly hedges: Counts;
  readonly claims: Counts;
  readonly foils: number;
};

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const HEAD = [
  { key: 'version', label: 'Version' },
  { key: 'since', label: 'Here since' },
  { key: 'hedges', label: 'Hedges', numeric: true },
  { key: 'claims', label: 'Claims', numeric: true },
  { key: 'foils', label: 'Foils', numeric: true },
];

/** Which versions of a key there were, and how much each holds. */
export function KeyVersions({ versions }: { versions: readonly Version[] }) {
  return (
    <DataTable caption="Versions of the key" head={HEAD}>
      {versions.map(({ version, since, present, hedges, claims, foils }) => (
        <tr key={version}>
          <th scope="row" className="font-normal">
            <code>{version.slice(0, 8)}</code>
            {present ? <b> in use</b> : null}
          </th>
          <td className="whitespace-nowrap">
            <time dateTime={since.toISOString()}>{DAY.format(since)}</time>
          </td>
          <Numbers counts={hedges} />
          <Numbers counts={claims} />
          <td className="text-right tabular-nums">{foils}</td>
        </tr>
      ))}
    </DataTable>
  );
}

function Numbers({ counts: { required, accepted } }: { counts: Counts }) {
  return (
    // relative: else the hidden word would lie outside of what scrolls, and widen the page.
    <td className="relative text-right tabular-nums">
      {required} + {accepted}
      <span className="sr-only"> optional</span>
    </td>
  );
}
