/** A few choices below one another, each with a line that says what it means. */
export function RadioList({
  legend,
  name,
  value,
  options,
  error,
}: {
  legend: string;
  name: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  error?: string | undefined;
}) {
  const errorId = error ? `${name}-error` : undefined;
  return (
    <fieldset className="grid gap-1" aria-describedby={errorId}>
      <legend className="mb-1 font-semibold">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
            className="size-5 shrink-0 accent-accent"
          />
          <span>
            {option.label}
            {option.hint ? <span className="block text-sm text-soft">{option.hint}</span> : null}
          </span>
        </label>
      ))}
      {error ? (
        <p id={errorId} className="text-sm font-semibold text-wrong">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
