import type { ComponentProps } from 'react';
import { Field } from '../ui/field';

/** An input for a code that is copied from a wall or a slip of paper: large, spaced, in capitals. */
export function CodeField(props: Omit<ComponentProps<typeof Field>, 'id'>) {
  return (
    <Field
      id="code"
      type="text"
      inputMode="text"
      autoComplete="off"
      autoCapitalize="characters"
      autoCorrect="off"
      spellCheck={false}
      maxLength={40}
      required
      className="[&_input]:min-h-14 [&_input]:text-2xl [&_input]:tracking-[0.15em] [&_input]:uppercase"
      {...props}
    />
  );
}
