import './sheets.css';

const COLUMNS = [
  { label: 'Line', width: '8%' },
  { label: 'First and last words of the mark', width: '42%' },
  { label: 'H or C', width: '9%' },
  { label: 'Kind', width: '9%' },
  { label: 'Who stands behind it?', width: '32%' },
];

/** Empty rows to be filled in on paper. */
export function AnswerTable({ rows }: { rows: number }) {
  return (
    <div className="overflow-x-auto" role="region" aria-label="Answers" tabIndex={0}>
      <table className="answer-table min-w-[36rem] print:min-w-0">
        <caption className="sr-only">Answers, to be filled in on paper</caption>
        <thead>
          <tr>
            {COLUMNS.map(({ label, width }) => (
              <th key={label} scope="col" style={{ width }} className="text-sm">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              {COLUMNS.map(({ label }) => (
                <td key={label} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
