/** How far somebody is with a lesson. `locked`: an earlier one comes first. */
export type PartState =
  | { readonly kind: 'new' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'open'; readonly position: number; readonly steps: number }
  | { readonly kind: 'finished'; readonly right: number; readonly of: number };

/** The state in a few words. */
export function describeState(state: PartState): string {
  switch (state.kind) {
    case 'new':
      return 'Not started';
    case 'locked':
      return 'Opens after the lesson before it';
    case 'open':
      return `At step ${state.position} of ${state.steps}`;
    case 'finished':
      return `Finished, ${state.right} of ${state.of} check-out questions right`;
  }
}
