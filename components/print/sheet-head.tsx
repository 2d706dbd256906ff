/** The head of a sheet that a student fills in. */
export function SheetHead() {
  return (
    <dl className="mb-6 grid grid-cols-[3fr_2fr_2fr] gap-6 text-sm">
      {['Name', 'Class', 'Date'].map((field) => (
        <div key={field} className="flex items-end gap-2">
          <dt>{field}</dt>
          <dd className="h-8 flex-1 border-b border-rule-strong">
            <span className="sr-only">to be filled in</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
