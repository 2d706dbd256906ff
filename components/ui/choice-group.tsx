import type { ReactNode } from 'react';

/** One choice out of a few, side by side: native radio buttons that look like a segmented switch. */
export function ChoiceGroup<T extends string>({
  label,
  name,
  options,
  names,
  value,
  onChange,
}: {
  label: ReactNode;
  name: string;
  options: readonly T[];
  names: Record<T, string>;
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-semibold">{label}</legend>
      <div className="choice-group">
        {options.map((option) => (
          <label key={option} className="choice">
            <input
              type="radio"
              name={name}
              value={option}
              className="choice-input"
              checked={value === option}
              onChange={() => onChange(option)}
            />
            {names[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
