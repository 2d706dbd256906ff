/** How far somebody is with a lesson. `locked`: an earlier one comes first. */
export type PartState =
  | { readonly kind: 'new' }
  | { readonly kind: 'locked' }
  /** `answered` of `asking` steps. */
  | { readonly kind: 'open'; readonly answered: number; readonly asking: number }
  | { readonly kind: 'finished'; readonly right: number; readonly of: number };

/** The state in a few words. */
export function describeState(state: PartState): string {
  switch (state.kind) {
    case 'new':
      return 'Not started';
    case 'locked':
      return 'Opens after the lesson before it';
    case 'open':
      return `${state.answered} of ${state.asking} questions answered`;
    case 'finished':
      return `Finished, ${state.right} of ${state.of} check-out questions right`;
  }
}
