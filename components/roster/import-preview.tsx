import { DataTable } from '../ui/data-table';
import { Notice } from '../ui/notice';
import { summarizeImport } from './summarize-import';

export type PreviewLine = {
  readonly line: number;
  readonly shown: string;
  readonly outcome: 'added' | 'there' | 'skipped' | 'rejected';
  readonly name: string;
  readonly why: string;
};

const SIGN = {
  added: ['+', 'Will be added'],
  there: ['=', 'Is there already'],
  skipped: ['–', 'Left out'],
  rejected: ['×', 'Cannot be used'],
} as const;

/** Line by line what would happen. */
export function ImportPreview({
  lines,
  readAs,
  isAnew,
}: {
  lines: readonly PreviewLine[];
  readAs: string;
  isAnew: boolean;
}) {
  return (
    <section aria-labelledby="preview" className="grid grid-cols-1 gap-4">
      <h2 id="preview">What will happen</h2>
      {isAnew ? (
        <Notice kind="problem">
          Nothing was added: the class or the list has changed since you looked. This is how it is now.
        </Notice>
      ) : null}
      <p className="font-serif text-xl leading-snug font-semibold">{summarizeImport(lines)}</p>
      {readAs ? <p className="measure">{readAs}</p> : null}
      <DataTable
        caption="Each line of the list"
        head={[
          { key: 'line', label: 'Line', numeric: true },
          { key: 'what', label: 'What happens' },
          { key: 'shown', label: 'In the list' },
          { key: 'name', label: 'Name in the class' },
        ]}
      >
        {lines.map(({ line, shown, outcome, name, why }) => (
          <tr key={line} className="align-top">
            <th scope="row" className="text-right font-normal tabular-nums">
              {line}
            </th>
            <td className="min-w-40">
              <span className={outcome === 'rejected' ? 'font-semibold text-wrong' : 'font-semibold'}>
                <span aria-hidden="true">{SIGN[outcome][0]} </span>
                {SIGN[outcome][1]}
              </span>
              {why ? <span className="block text-sm">{why}</span> : null}
            </td>
            <td className="wrap-anywhere">{shown || <span className="text-soft">(nothing)</span>}</td>
            <td className="wrap-anywhere">{name || <span className="text-soft">none</span>}</td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}
