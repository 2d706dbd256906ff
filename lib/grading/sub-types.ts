import type { SubType, SubTypeName } from './types';

/** Every sub-type by its plain name, in the order of the codebook; `number` starts again on each layer. */
export const SUB_TYPE_NAMES: readonly SubTypeName[] = [
  {
    id: 'maybe',
    layer: 'hedge',
    number: 1,
    name: 'Maybe-word',
    hint: 'A word that leaves it open, like may, could, likely or seems.',
  },
  {
    id: 'soft-verb',
    layer: 'hedge',
    number: 2,
    name: 'Soft reporting verb',
    hint: 'A verb that reports without promising it is true, like argued, claimed or suggested.',
  },
  {
    id: 'faceless-source',
    layer: 'hedge',
    number: 3,
    name: 'Faceless source',
    hint: 'A group that nobody could phone, with its verb, like “critics believe”.',
  },
  {
    id: 'hidden-speaker',
    layer: 'hedge',
    number: 4,
    name: 'Hidden speaker',
    hint: 'Wording that takes the speaker away, like “is seen as”.',
  },
  {
    id: 'vague-detail',
    layer: 'hedge',
    number: 5,
    name: 'Vague detail',
    hint: 'Too vague to check who, where, when or how many, like “dozens” or “lately”.',
  },
  {
    id: 'caveat',
    layer: 'hedge',
    number: 6,
    name: 'Caveat or frame',
    hint: 'The text itself says that something is unsure, disputed or only one way to see it.',
  },
  {
    id: 'no-source',
    layer: 'claim',
    number: 1,
    name: 'Nobody says',
    hint: 'The article simply says it, as a fact.',
  },
  {
    id: 'faceless-group',
    layer: 'claim',
    number: 2,
    name: '“Some people”',
    hint: 'A group that nobody could phone stands behind it.',
  },
  {
    id: 'one-unnamed',
    layer: 'claim',
    number: 3,
    name: 'One unnamed voice',
    hint: 'One person without a name stands behind it.',
  },
  {
    id: 'hearsay',
    layer: 'claim',
    number: 4,
    name: 'A report of a report',
    hint: 'A rumor, or somebody passing on what others are said to have said.',
  },
  {
    id: 'motive',
    layer: 'claim',
    number: 5,
    name: 'Mind-reading or cause',
    hint: 'The article says what somebody wants, aims at or causes, and shows no evidence.',
  },
];

const BY_ID: ReadonlyMap<string, SubTypeName> = new Map(SUB_TYPE_NAMES.map((name) => [name.id, name]));

/** The sub-type with this id, or null: the guard for ids that come from outside. */
export function findSubType(id: string): SubTypeName | null {
  return BY_ID.get(id) ?? null;
}

/** The plain name of a sub-type. Throws for an id that no table lists, which types rule out. */
export function getSubTypeName(id: SubType): SubTypeName {
  const name = BY_ID.get(id);
  if (!name) throw new Error(`No such sub-type: ${id}`);
  return name;
}
