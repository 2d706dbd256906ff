import type { FigureWords } from './figure-words';

/** Figures one under the other, each with the sentence that says what it is. */
export function FigureList({ figures }: { figures: readonly FigureWords[] }) {
  return (
    // By the room there is, which large letters take away.
    <div className="@container">
      <dl className="grid gap-x-4 gap-y-2 @lg:grid-cols-[9rem_6.5rem_minmax(0,1fr)]">
        {figures.map(({ name, value, means }) => (
          <div
            key={name}
            className="keep grid gap-x-4 border-t border-rule pt-2 @lg:col-span-3 @lg:grid-cols-subgrid"
          >
            <dt className="text-sm font-semibold">{name}</dt>
            <dd className="text-lg leading-tight font-semibold tabular-nums">{value ?? '–'}</dd>
            <dd className="measure text-sm text-soft">{means}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
