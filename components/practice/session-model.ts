import type {
  CheckedAnswer,
  Draft,
  Introductions,
  OpenedSession,
  PracticeText,
  TakenAnswers,
} from './practice-types';

/** Sentences of a session. */
const SESSION_SIZE = 10;
export const EMPTY_DRAFT: Draft = { marks: [], none: false, sure: null };

/** A session as this browser knows it. Plain data, so that it can be kept. */
export type PracticeState = {
  readonly id: string;
  /** Answered, on the screen, to come; in this order. */
  readonly items: readonly PracticeText[];
  /** By item. Given here and not yet confirmed by the server. */
  readonly given: Readonly<Record<string, Draft>>;
  readonly checked: Readonly<Record<string, CheckedAnswer>>;
  readonly intro: Introductions;
  /** Skills whose introduction was read or skipped. */
  readonly introduced: readonly string[];
  /** Introductions that come before the next sentence. */
  readonly toRead: readonly string[];
  /** The sentence on the screen; null at the end. */
  readonly at: string | null;
  readonly draft: Draft;
  /** Sentences that were checked after the learner had gone on. */
  readonly late: readonly string[];
  /** Sentences whose answer here came second: another tab was first. */
  readonly elsewhere: readonly string[];
  /** Why answers were not taken. */
  readonly refusals: readonly string[];
  /** "Stop here" was pressed. */
  readonly stopped: boolean;
  /** The server's clock at the last news from it. */
  readonly now: number;
};

export function startState(opened: OpenedSession): PracticeState {
  const checked = Object.fromEntries(opened.answered.map((answer) => [answer.itemId, answer]));
  const at = opened.items.find(({ id }) => !checked[id])?.id ?? null;
  const { id, items, intro, now } = opened;
  return {
    ...{ id, items, intro, now, checked, at },
    given: {},
    introduced: [],
    // The first sentence is one press away: what is new is offered there, and comes by itself after it.
    toRead: [],
    draft: EMPTY_DRAFT,
    late: [],
    elsewhere: [],
    refusals: [],
    stopped: false,
  };
}

/**
 * What this browser kept of the session, brought together with what the server opened. The page may be an old copy,
 * opened without a network; whichever heard from the server last knows what is to come.
 */
export function resumeState(
  opened: OpenedSession,
  kept: PracticeState | null,
  waiting: readonly (Draft & { readonly itemId: string })[],
): PracticeState {
  const fresh = startState(opened);
  if (kept && kept.id !== opened.id) return resumeState(opened, null, waiting);
  const checked = { ...kept?.checked, ...fresh.checked };
  const given = Object.fromEntries(
    waiting
      .filter(({ itemId }) => !checked[itemId])
      .map(({ itemId, marks, none, sure }) => [itemId, { marks, none, sure }]),
  );
  const newer = kept && kept.now >= opened.now ? kept : fresh;
  const texts = new Map([...(kept?.items ?? []), ...opened.items].map((item) => [item.id, item]));
  const done = [...Object.keys(checked), ...Object.keys(given)];
  // In the order answered, which an old copy of the page does not know.
  const known = newer === kept ? [kept.items, opened.items] : [opened.items, kept?.items ?? []];
  const order = known
    .flat()
    .map(({ id }) => id)
    .filter((id) => done.includes(id));
  const toCome = newer.items.filter(({ id }) => !done.includes(id));
  const items = [...new Set(order)].flatMap((id) => texts.get(id) ?? []).concat(toCome);
  // Whoever only looked something up comes back to what was said of the answer.
  const verdict = kept?.at && done.includes(kept.at) && isAnswered(kept, kept.at) ? kept.at : null;
  const at = verdict ?? toCome[0]?.id ?? null;
  return {
    ...{ ...fresh, ...kept },
    ...{ items, checked, given, at },
    intro: newer.intro,
    now: Math.max(opened.now, kept?.now ?? 0),
    toRead: [],
    // Whoever opens a session again goes on with it.
    stopped: false,
    draft: kept?.at === at ? kept.draft : EMPTY_DRAFT,
  };
}

export type PracticeEvent =
  | { readonly kind: 'resume'; readonly state: PracticeState }
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'give'; readonly itemId: string; readonly draft: Draft }
  | { readonly kind: 'taken'; readonly taken: TakenAnswers }
  /** `readable`: skills whose introduction is here. */
  | { readonly kind: 'read-first'; readonly readable: readonly string[] }
  | { readonly kind: 'introduced'; readonly skill: string }
  | { readonly kind: 'skip-introductions' }
  | { readonly kind: 'next'; readonly readable: readonly string[] }
  | { readonly kind: 'stop' }
  | { readonly kind: 'seen-late' };

export function advance(state: PracticeState, event: PracticeEvent): PracticeState {
  switch (event.kind) {
    case 'resume':
      return event.state;
    case 'draft':
      return { ...state, draft: event.draft };
    case 'give':
      return { ...state, given: { ...state.given, [event.itemId]: event.draft }, draft: EMPTY_DRAFT };
    case 'taken':
      return takeAnswers(state, event.taken);
    case 'read-first':
      return { ...state, toRead: listOpenIntroductions(state, event.readable) };
    case 'introduced':
      return {
        ...state,
        introduced: [...state.introduced, event.skill],
        toRead: state.toRead.filter((skill) => skill !== event.skill),
      };
    case 'skip-introductions':
      return { ...state, introduced: [...state.introduced, ...state.toRead], toRead: [] };
    case 'next':
      return goOn(state, event.readable);
    case 'stop':
      return { ...state, stopped: true, at: null, toRead: [], draft: EMPTY_DRAFT };
    case 'seen-late':
      return { ...state, late: [], refusals: [] };
  }
}

/** Introductions up to the sentence on the screen that were neither read nor skipped, of those that can be read. */
export function listOpenIntroductions(
  { intro, items, at, introduced }: PracticeState,
  readable: readonly string[],
): string[] {
  const place = items.findIndex(({ id }) => id === at);
  const skills = items.slice(0, place + 1).flatMap(({ id }) => intro[id] ?? []);
  return [...new Set(skills)].filter((skill) => !introduced.includes(skill) && readable.includes(skill));
}

export function isAnswered({ given, checked }: PracticeState, itemId: string): boolean {
  return itemId in given || itemId in checked;
}

function goOn(state: PracticeState, readable: readonly string[]): PracticeState {
  const next = state.items.find(({ id }) => !isAnswered(state, id))?.id ?? null;
  const moved = { ...state, at: next, draft: EMPTY_DRAFT };
  return { ...moved, toRead: next === null ? [] : listOpenIntroductions(moved, readable) };
}

function takeAnswers(state: PracticeState, taken: TakenAnswers): PracticeState {
  const rejected = new Set(taken.rejected.map(({ itemId }) => itemId));
  const checked = { ...state.checked, ...Object.fromEntries(taken.results.map((r) => [r.itemId, r])) };
  const given = Object.fromEntries(
    Object.entries(state.given).filter(([itemId]) => !(itemId in checked) && !rejected.has(itemId)),
  );
  const late = taken.results.filter(({ itemId }) => itemId !== state.at && !(itemId in state.checked));
  const refused = taken.rejected.filter(({ itemId }) => !(itemId in checked));
  const second = taken.rejected.filter(({ itemId }) => itemId in checked && itemId in state.given);
  const known = {
    ...state,
    ...{ checked, given },
    items: planOn(state, taken, (id) => id in checked || id in given),
    // One that was announced stays announced, though its sentence is answered by now.
    intro: { ...state.intro, ...taken.intro },
    late: [...state.late, ...late.map(({ itemId }) => itemId)],
    elsewhere: [...state.elsewhere, ...second.map(({ itemId }) => itemId)],
    refusals: [...new Set([...state.refusals, ...refused.map(({ reason }) => reason)])],
    now: taken.now,
  };
  const { at } = state;
  if (at === null || isAnswered(known, at)) return known;
  if (taken.finished) return { ...known, at: null, toRead: [] };
  if (!rejected.has(at)) return known;
  // An answer that was not taken is given again, unless the sentence has left the session.
  return taken.items.some(({ id }) => id === at)
    ? { ...known, draft: state.given[at] ?? state.draft }
    : goOn(known, []);
}

/** What is on the screen stays there, whatever was planned anew behind it. */
function planOn(
  { items, at }: PracticeState,
  { items: upcoming, rejected }: TakenAnswers,
  isDone: (id: string) => boolean,
): PracticeText[] {
  const texts = new Map([...items, ...upcoming].map(({ id, layer, text }) => [id, { id, layer, text }]));
  const isPlanned = (itemId: string) => upcoming.some(({ id }) => id === itemId);
  const isGone = (itemId: string) => rejected.some((r) => r.itemId === itemId) && !isPlanned(itemId);
  const first = items.map(({ id }) => id).filter((id) => isDone(id) || (id === at && !isGone(id)));
  const order = [...new Set([...first, ...upcoming.map(({ id }) => id)])];
  return order.slice(0, Math.max(first.length, SESSION_SIZE)).flatMap((id) => texts.get(id) ?? []);
}
