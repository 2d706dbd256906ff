const HATCH = 'repeating-linear-gradient(135deg, var(--ink) 0 2px, transparent 2px 6px)';

/** Parts of a whole as a bar: the first filled, the second hatched, the rest empty. The words stand beside it. */
export function CourseBar({ filled, hatched = 0, of }: { filled: number; hatched?: number; of: number }) {
  const width = (count: number) => ({ width: `${(100 * count) / Math.max(1, of)}%` });
  return (
    <div aria-hidden="true" className="flex h-2.5 border border-rule-strong [print-color-adjust:exact]">
      <span className="bg-ink" style={width(filled)} />
      <span style={{ ...width(hatched), backgroundImage: HATCH }} />
    </div>
  );
}
