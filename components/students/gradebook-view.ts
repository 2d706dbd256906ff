import type { Layer } from '@/lib/grading/types';
import { NEEDS } from './needs';
import type { Need } from './needs';

export const SORTS = {
  name: 'Name',
  need: 'Most in need first',
  'hedges-found': 'Hedges: fewest found first',
  'hedges-outside': 'Hedges: most false alarms first',
  'claims-found': 'Claims: fewest found first',
  'claims-outside': 'Claims: most false alarms first',
  'handed-in': 'Handed in last first',
  lessons: 'Fewest lessons finished first',
} as const;
export type Sort = keyof typeof SORTS;

/** The ways to sort what asks for these layers; of the course, none. */
export function listSorts(asked: readonly Layer[]): Sort[] {
  return (Object.keys(SORTS) as Sort[]).filter(
    (sort) =>
      (!sort.startsWith('hedges') || asked.includes('hedge')) &&
      (!sort.startsWith('claims') || asked.includes('claim')),
  );
}

/** What the address of the table asks for. */
export type GradebookView = {
  /** An exercise's id, or "course"; null: whatever the class is at. */
  readonly part: string | null;
  readonly need: Need | null;
  readonly sort: Sort;
  /** The other way round than the sort's name says. */
  readonly reversed: boolean;
  readonly page: number;
};

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Whatever is not known is left at what it is without the parameter. */
export function parseGradebookView(params: Params): GradebookView {
  const one = (name: string) => {
    const value = params[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const sort = one('sort');
  const page = Number(one('page'));
  return {
    part: one('part'),
    need: NEEDS.find((need) => need === one('who')) ?? null,
    sort: sort !== null && Object.hasOwn(SORTS, sort) ? (sort as Sort) : 'name',
    reversed: one('order') === 'reversed',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of the same table with something else asked; what is as without a parameter is left out. */
export function hrefOf(view: GradebookView, change: Partial<GradebookView> = {}): string {
  const { part, need, sort, reversed, page } = { ...view, ...change };
  const params = new URLSearchParams();
  if (part !== null) params.set('part', part);
  if (need !== null) params.set('who', need);
  if (sort !== 'name') params.set('sort', sort);
  if (reversed) params.set('order', 'reversed');
  if (page > 1) params.set('page', String(page));
  const query = params.toString();
  return query ? `?${query}#students` : '?#students';
}

/** What a row can be sorted by; null where there is nothing to compare, which always comes last. */
export type SortValues = {
  readonly name: string;
  readonly need: Need;
  readonly hedges: Counts | null;
  readonly claims: Counts | null;
  readonly handedInAt: number | null;
  readonly lessons: number;
};
type Counts = {
  readonly found: number;
  readonly required: number;
  readonly outside: number;
  readonly marks: number;
};

const KEYS: Readonly<Record<Sort, (row: SortValues) => number | null>> = {
  name: () => 0,
  need: (row) => NEEDS.indexOf(row.need),
  'hedges-found': (row) => shareFound(row.hedges),
  'hedges-outside': (row) => mostFirst(row.hedges),
  'claims-found': (row) => shareFound(row.claims),
  'claims-outside': (row) => mostFirst(row.claims),
  'handed-in': (row) => (row.handedInAt === null ? null : -row.handedInAt),
  lessons: (row) => row.lessons,
};

function shareFound(counts: Counts | null): number | null {
  return counts && counts.required > 0 ? counts.found / counts.required : null;
}

function mostFirst(counts: Counts | null): number | null {
  return counts && -counts.outside;
}

/** The rows that are asked for, in the order that is asked for; of equal ones by name, as they come. */
export function selectRows<Row extends SortValues>(
  rows: readonly Row[],
  { need, sort, reversed }: Pick<GradebookView, 'need' | 'sort' | 'reversed'>,
): Row[] {
  const shown = need === null ? [...rows] : rows.filter((row) => row.need === need);
  if (sort === 'name') return reversed ? shown.reverse() : shown;
  const keyOf = KEYS[sort];
  const sign = reversed ? -1 : 1;
  return shown.sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}
