import type { ComponentProps } from 'react';

/** A labelled input with its hint and error tied to it for assistive technology. `id` is required. */
export function Field({
  id,
  label,
  hint,
  error,
  className = '',
  ...rest
}: Omit<ComponentProps<'input'>, 'id'> & {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}) {
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <div className={`grid gap-1 ${className}`}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={hintId} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
      <input
        id={id}
        name={rest.name ?? id}
        className="input"
        aria-invalid={error ? true : undefined}
        aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
        {...rest}
      />
      {error ? (
        <p id={errorId} className="text-sm font-semibold text-wrong">
          {error}
        </p>
      ) : null}
    </div>
  );
}
