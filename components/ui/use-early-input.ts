import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * What somebody typed or chose in the fields under `root` that the page was not sent with: the values by the name
 * of the field, all ticked ones where there are several. Fields that stand as they were sent are left out.
 */
export function readEarlyInput(root: ParentNode): ReadonlyMap<string, readonly string[]> {
  const fields = [...root.querySelectorAll<Field>('input[name], textarea[name]')];
  const touched = new Set(fields.filter(isTouched).map(({ name }) => name));
  return new Map(
    [...touched].map((name) => [
      name,
      fields.flatMap((field) => (field.name === name && holdsValue(field) ? [field.value] : [])),
    ]),
  );
}

/**
 * Hands over, once, what was typed or chosen before the page was live. React leaves it in the field but does not
 * tell the handlers of the field, so that it would look kept and never be saved.
 */
export function useEarlyInput<Root extends HTMLElement>(
  adopt: (early: ReadonlyMap<string, readonly string[]>) => void,
): RefObject<Root | null> {
  const root = useRef<Root>(null);
  const first = useRef(adopt);
  useEffect(() => {
    const early = root.current ? readEarlyInput(root.current) : null;
    if (early?.size) first.current(early);
  }, []);
  return root;
}

function canBeTicked(field: Field): field is HTMLInputElement {
  return field.type === 'radio' || field.type === 'checkbox';
}

function isTouched(field: Field): boolean {
  return canBeTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

function holdsValue(field: Field): boolean {
  return !canBeTicked(field) || field.checked;
}
