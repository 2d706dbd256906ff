import type { Habit } from './demo-marks';

/** How somebody of a simulated class reads. `late` reads steadily and hands in last; `absent` does nothing. */
export type Kind =
  'careful' | 'steady' | 'beginner' | 'over-marker' | 'random' | 'hedges-only' | 'late' | 'absent';

export type SimulatedKind = {
  readonly kind: Kind;
  /** First names, all invented, each once in a class. */
  readonly names: readonly string[];
  /** null: marks without reading the text, or not at all. */
  readonly habit: Habit | null;
  /** Chance of sharing the class's misconception, 0..1. */
  readonly misled: number;
  /** Chance of marking what the wrong entry asks for, 0..1. */
  readonly fooled: number;
};

const STEADY: Habit = { hedges: 0.85, claims: 0.8, foils: 0.04, pieces: 0.1, sentences: 0, names: 0.6 };

/** Thirty students. The more somebody finds, the less somebody shares the misconception or the wrong entry. */
export const SIMULATED_KINDS: readonly SimulatedKind[] = [
  {
    kind: 'careful',
    names: ['Ayla', 'Bruno', 'Carla', 'Daan', 'Elif', 'Finn', 'Greta', 'Hugo'],
    habit: { hedges: 0.97, claims: 0.95, foils: 0.01, pieces: 0.03, sentences: 0, names: 0.9 },
    misled: 0.15,
    fooled: 0,
  },
  {
    kind: 'steady',
    names: ['Ida', 'Jakub', 'Kira', 'Leo', 'Mara'],
    habit: STEADY,
    misled: 0.7,
    fooled: 0.1,
  },
  {
    kind: 'beginner',
    names: ['Nils', 'Olga', 'Pedro', 'Ronja'],
    habit: { hedges: 0.4, claims: 0.35, foils: 0.08, pieces: 0.3, sentences: 0.03, names: 0.1 },
    misled: 0.95,
    fooled: 0.7,
  },
  {
    kind: 'over-marker',
    names: ['Sami', 'Tessa', 'Umut'],
    habit: { hedges: 1, claims: 0.95, foils: 0.7, pieces: 0.05, sentences: 0.45, names: 0.3 },
    misled: 1,
    fooled: 1,
  },
  { kind: 'random', names: ['Vera', 'Wim', 'Xenia'], habit: null, misled: 0.9, fooled: 0.6 },
  {
    kind: 'hedges-only',
    names: ['Yusuf', 'Zoe'],
    habit: { hedges: 0.7, claims: 0, foils: 0.06, pieces: 0.1, sentences: 0, names: 0.8 },
    misled: 0.95,
    fooled: 0.5,
  },
  { kind: 'late', names: ['Anouk', 'Ben', 'Chiara'], habit: STEADY, misled: 0.8, fooled: 0.3 },
  { kind: 'absent', names: ['Dario', 'Emma'], habit: null, misled: 0, fooled: 0 },
];
