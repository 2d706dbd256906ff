import type { PartChoice } from './form-state';

const GROUPS = [
  { kind: 'exercise', label: 'Marking' },
  { kind: 'lesson', label: 'Lessons' },
  { kind: 'test', label: 'Checks before and after' },
] as const;

/** What is to be done; where there is no choice, it is only said. */
export function PartField({
  parts,
  value,
  error,
  onChange,
}: {
  parts: readonly PartChoice[];
  value: string;
  error: string | undefined;
  onChange: (partId: string) => void;
}) {
  const [only, ...others] = parts;
  if (only && others.length === 0)
    return (
      <p>
        <input type="hidden" name="partId" value={only.id} />
        <span className="font-semibold">{only.title}</span>
      </p>
    );
  return (
    <div className="grid gap-1">
      <label htmlFor="partId" className="font-serif text-xl font-semibold">
        What is to be done
      </label>
      <select
        id="partId"
        name="partId"
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'partId-error' : undefined}
      >
        {GROUPS.map(({ kind, label }) => (
          <optgroup key={kind} label={label}>
            {parts
              .filter((part) => part.kind === kind)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {error ? (
        <p id="partId-error" className="text-sm font-semibold text-wrong">
          {error}
        </p>
      ) : null}
    </div>
  );
}
