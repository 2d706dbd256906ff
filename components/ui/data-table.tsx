import type { ReactNode } from 'react';

/** A table that scrolls inside its own focusable region on a narrow screen, with a caption. */
export function DataTable({
  caption,
  head,
  children,
}: {
  caption: string;
  head: readonly {
    key: string;
    label: ReactNode;
    numeric?: boolean;
    /** How the rows are sorted, on the one column by which they are. */
    sort?: 'ascending' | 'descending' | undefined;
  }[];
  children: ReactNode;
}) {
  return (
    <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-rule-strong">
            {head.map((h) => (
              <th
                key={h.key}
                scope="col"
                aria-sort={h.sort}
                className={`px-1.5 py-2 align-bottom sm:px-3 text-sm font-semibold ${h.numeric ? 'text-right' : ''}`}
              >
                {h.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&_tr]:border-b [&_tr]:border-rule [&_td]:px-1.5 [&_td]:py-2 sm:[&_td]:px-3 [&_th]:px-1.5 [&_th]:py-2 sm:[&_th]:px-3">
          {children}
        </tbody>
      </table>
    </div>
  );
}
