import 'server-only';
import type { StepKey } from '../../grading/steps';
import { resolveItem } from '../practice/resolve-item';
import type { Lesson, LessonStep } from './lesson-schema';

/** What the answer to a step is checked against; null for a step that asks nothing. */
export function findStepKey(step: LessonStep): StepKey | null {
  switch (step.kind) {
    case 'choose': {
      const options = step.options.map(({ id, right, why }) => ({ id, right, why }));
      return { kind: 'choose', many: step.many, options };
    }
    case 'mistake': {
      const options = step.marks.map(({ id, wrong, why }) => ({ id, right: wrong, why }));
      return { kind: 'choose', many: true, options };
    }
    case 'mark': {
      const { item, key, safe } = resolveItem(step.item);
      return { kind: 'mark', layer: item.layer, units: item, key, safe };
    }
    case 'sort': {
      const cards = step.cards.map(({ id, bin, why }) => ({ id, bin, why }));
      return { kind: 'sort', bins: step.bins.map(({ id }) => id), cards };
    }
    case 'order':
      return { kind: 'order', cards: step.cards.map(({ id, why }) => ({ id, why })) };
    case 'write': {
      const { fields, criteria, samples } = step;
      return {
        kind: 'write',
        fields: fields.map(({ id }) => id),
        criteria: criteria.map(({ id }) => id),
        samples,
      };
    }
    case 'read':
    case 'example':
    case 'exercise':
      return null;
  }
}

/** Keys of all steps of a lesson that ask, by step id, in the lesson's order. Throws where a quote is not there once. */
export function listStepKeys(lesson: Lesson): ReadonlyMap<string, StepKey> {
  const keys = new Map<string, StepKey>();
  for (const step of lesson.steps) {
    const key = findStepKey(step);
    if (key) keys.set(step.id, key);
  }
  return keys;
}
