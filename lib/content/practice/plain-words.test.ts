import { expect, it } from 'vitest';
import { FORM_ITEM_IDS } from '../forms/form-ids';
import { REVIEW_SOURCES } from '../reviews/review-keys';
import { listAllItems } from './bank';
import { INTRODUCTION_SOURCES } from './introductions';
import { SKILLS } from './skills';

/** Builders' words. A newcomer to practice has not met them: say "a question for claims, not for hedges". */
const BUILDERS_WORDS = /\blayers?\b|\bthe (answer )?key\b/i;

// The explanations of the tests' items are shown to nobody who practices.
const IN_TESTS = new Set([...FORM_ITEM_IDS.A, ...FORM_ITEM_IDS.B]);

const SAID: readonly (readonly [string, readonly string[]])[] = [
  ['skills', SKILLS.flatMap(({ name, hint }) => [name, hint])],
  [
    'items',
    listAllItems()
      .filter(({ item }) => !IN_TESTS.has(item.id))
      .flatMap(({ key, safe }) => [
        ...key.spans.map(({ rationale }) => rationale),
        ...key.foils.map(({ reason }) => reason),
        safe ?? '',
      ]),
  ],
  [
    'introductions',
    INTRODUCTION_SOURCES.flatMap(({ screens, example }) => [
      ...screens.flatMap(({ title, body }) => [title, body]),
      ...example.thoughts.map(({ think }) => think),
      example.conclusion,
    ]),
  ],
  [
    'reviews',
    REVIEW_SOURCES.flatMap(({ entries }) =>
      entries.flatMap(({ spans = [], foils = [] }) => [
        ...spans.map(({ rationale }) => rationale),
        ...foils.map(({ reason }) => reason),
      ]),
    ),
  ],
];

it.each(SAID)('%s are said without builders’ words', (_, words) => {
  expect(words.filter((each) => BUILDERS_WORDS.test(each))).toEqual([]);
});
