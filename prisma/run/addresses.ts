import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file below app that answers an address. */
export type AddressFile = {
  readonly file: string;
  readonly kind: 'page' | 'route';
  /** As the folders write it: /classrooms/[classroomId]/live */
  readonly pattern: string;
};

const KINDS = { 'page.tsx': 'page', 'route.ts': 'route', 'route.tsx': 'route' } as const;

/** Every page and route handler in a folder below app, sorted by file. */
export function listAddressFiles(folder: string): AddressFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => {
      const parts = file.split('/');
      const kind = KINDS[parts.at(-1) as keyof typeof KINDS];
      if (!kind) return [];
      const named = parts.slice(1, -1).filter((part) => !part.startsWith('('));
      return [{ file, kind, pattern: `/${named.join('/')}` }];
    });
}

/** The values of [name] in addresses; several make several addresses. */
export type AddressValues = Readonly<Record<string, readonly string[]>>;

/** The addresses that a pattern stands for. Throws for a name without a value: somebody has to think of one. */
export function fillPattern(pattern: string, values: AddressValues): string[] {
  const name = /\[(\w+)\]/.exec(pattern)?.[1];
  if (!name) return [pattern];
  const known = values[name];
  if (!known) throw new Error(`There is no value for [${name}] of ${pattern}: please add one.`);
  return known.flatMap((value) => fillPattern(pattern.replace(`[${name}]`, value), values));
}
