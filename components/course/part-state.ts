/** How far somebody is with a lesson. `locked`: an earlier one comes first. `closed`: past due, late work is not taken. */
export type PartState =
  | { readonly kind: 'new' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'closed' }
  /** `next`: the step to go on with, from 1; null where only the end is left. */
  | { readonly kind: 'open'; readonly next: number | null; readonly steps: number }
  | { readonly kind: 'finished'; readonly right: number; readonly of: number };

/** The state in a few words. */
export function describeState(state: PartState): string {
  switch (state.kind) {
    case 'new':
      return 'Not started';
    case 'locked':
      return 'Opens after the lesson before it';
    case 'closed':
      return 'Closed, not begun';
    case 'open':
      return state.next === null
        ? 'Every step is done. Finish it at its end'
        : `Begun. Next is step ${state.next} of ${state.steps}`;
    case 'finished':
      return `Finished, ${state.right} of ${state.of} check-out questions right`;
  }
}
