import { useId } from 'react';
import { SUB_TYPE_NAMES } from '@/lib/grading/sub-types';
import type { Layer, SubType } from '@/lib/grading/types';

export type Kinds = { readonly subType: SubType; readonly alternatives: readonly SubType[] };

/** The kind of an entry, and the other kinds that are right as well. */
export function KindFields({
  layer,
  value,
  onChange,
}: {
  layer: Layer;
  value: Kinds;
  onChange: (kinds: Kinds) => void;
}) {
  const id = useId();
  const names = SUB_TYPE_NAMES.filter((name) => name.layer === layer);
  const { subType, alternatives } = value;
  const choose = (next: SubType) =>
    onChange({ subType: next, alternatives: alternatives.filter((one) => one !== next) });
  const toggle = (one: SubType, on: boolean) =>
    onChange({
      subType,
      // In the order of the codebook, so that the same choice is always the same list.
      alternatives: names
        .map((name) => name.id)
        .filter((name) => (name === one ? on : alternatives.includes(name))),
    });
  return (
    <div className="grid gap-3">
      <div className="grid gap-1">
        <label htmlFor={id} className="font-semibold">
          Kind
        </label>
        <select
          id={id}
          className="input"
          value={subType}
          onChange={(event) => {
            const next = names.find((name) => name.id === event.target.value);
            if (next) choose(next.id);
          }}
        >
          {names.map((name) => (
            <option key={name.id} value={name.id}>
              {name.name}
            </option>
          ))}
        </select>
        <p className="text-sm text-soft">{names.find((name) => name.id === subType)?.hint}</p>
      </div>
      <fieldset className="grid">
        <legend className="text-sm font-semibold">Other kinds that are right as well</legend>
        {names
          .filter((name) => name.id !== subType)
          .map((name) => (
            <label key={name.id} className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                className="size-5 accent-accent"
                checked={alternatives.includes(name.id)}
                onChange={(event) => toggle(name.id, event.target.checked)}
              />
              {name.name}
            </label>
          ))}
      </fieldset>
    </div>
  );
}
