import { describe, expect, it } from 'vitest';
import { hrefOf, listSorts, parseGradebookView, selectRows } from './gradebook-view';
import type { Sort, SortValues } from './gradebook-view';

const PLAIN = parseGradebookView({});

describe('the address of the table', () => {
  it.each([
    [{}, { part: null, need: null, sort: 'name', reversed: false, page: 1 }],
    [
      { part: 'course', who: 'at-it' },
      { part: 'course', need: 'at-it' },
    ],
    [
      { sort: 'hedges-found', order: 'reversed', page: '3' },
      { sort: 'hedges-found', reversed: true, page: 3 },
    ],
    [{ sort: 'constructor', who: 'nobody', page: '-1', order: 'x' }, PLAIN],
    [{ sort: ['name', 'need'], who: ['at-it'], page: '1.5', part: '' }, PLAIN],
  ])('%j', (params, view) => {
    expect(parseGradebookView(params)).toMatchObject(view);
  });

  it.each([
    PLAIN,
    { ...PLAIN, part: 'course', need: 'at-it' as const },
    { ...PLAIN, sort: 'need' as const, reversed: true, page: 2 },
  ])('says the same again when it is read: %j', (view) => {
    const url = new URL(hrefOf(view), 'http://localhost/students');
    expect(parseGradebookView(Object.fromEntries(url.searchParams))).toEqual(view);
    expect(url.hash).toBe('#students');
  });
});

describe('the rows', () => {
  const counts = (found: number, required: number, outside: number) => {
    return { found, required, outside, marks: 10 };
  };
  const rows: SortValues[] = [
    {
      ...{ name: 'Ana', need: 'on-track', handedInAt: 20, lessons: 3 },
      ...{ hedges: counts(9, 10, 0), claims: counts(1, 10, 5) },
    },
    {
      ...{ name: 'Ben', need: 'not-begun', handedInAt: null, lessons: 0 },
      ...{ hedges: null, claims: null },
    },
    {
      ...{ name: 'Cem', need: 'false-alarms', handedInAt: 30, lessons: 1 },
      ...{ hedges: counts(2, 4, 7), claims: null },
    },
    {
      ...{ name: 'Dora', need: 'on-track', handedInAt: 10, lessons: 3 },
      ...{ hedges: counts(4, 8, 7), claims: counts(8, 10, 1) },
    },
  ];
  const names = (view: Partial<typeof PLAIN>) =>
    selectRows(rows, { ...PLAIN, ...view }).map(({ name }) => name.slice(0, 1));

  it.each<[Sort, string, string]>([
    ['name', 'ABCD', 'DCBA'],
    ['need', 'BCAD', 'ADCB'],
    ['hedges-found', 'CDAB', 'ACDB'],
    ['hedges-outside', 'CDAB', 'ACDB'],
    ['claims-found', 'ADBC', 'DABC'],
    ['claims-outside', 'ADBC', 'DABC'],
    ['handed-in', 'CADB', 'DACB'],
    ['lessons', 'BCAD', 'ADCB'],
  ])('by %s, who has nothing to compare last either way', (sort, order, reversed) => {
    expect(names({ sort }).join('')).toBe(order);
    expect(names({ sort, reversed: true }).join('')).toBe(reversed);
  });

  it('are sorted by nothing else, and by a layer only where it is asked', () => {
    expect(listSorts(['hedge', 'claim'])).toHaveLength(8);
    expect(listSorts(['claim'])).toEqual([
      'name',
      'need',
      'claims-found',
      'claims-outside',
      'handed-in',
      'lessons',
    ]);
    expect(listSorts([])).toEqual(['name', 'need', 'handed-in', 'lessons']);
  });

  it('are filtered by what somebody needs, and the given list stays as it is', () => {
    expect(names({ need: 'on-track', sort: 'claims-outside' })).toEqual(['A', 'D']);
    expect(names({ need: 'finds-little' })).toEqual([]);
    expect(rows.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cem', 'Dora']);
  });
});
