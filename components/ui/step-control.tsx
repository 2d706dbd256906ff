/** A value that goes up and down in fixed steps, with the present one shown and announced. */
export function StepControl<T extends number>({
  label,
  steps,
  value,
  show,
  onChange,
}: {
  label: string;
  steps: readonly T[];
  value: T;
  show: (value: T) => string;
  onChange: (value: T) => void;
}) {
  const at = steps.indexOf(value);
  const step = (by: number) => {
    const next = steps[at + by];
    // aria-disabled instead of disabled: focus must not fall off the button at either end.
    if (next !== undefined) onChange(next);
  };
  return (
    <div role="group" aria-label={label} className="flex items-center justify-between gap-3">
      <span className="font-semibold">{label}</span>
      <span className="flex items-center gap-1">
        <button
          type="button"
          className="button"
          aria-label={`${label}: less`}
          aria-disabled={at === 0}
          onClick={() => step(-1)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <output className="w-12 text-center tabular-nums">{show(value)}</output>
        <button
          type="button"
          className="button"
          aria-label={`${label}: more`}
          aria-disabled={at === steps.length - 1}
          onClick={() => step(1)}
        >
          <span aria-hidden="true">+</span>
        </button>
      </span>
    </div>
  );
}
