import type { Bank, PracticeEvent, ScheduledItem, Skill, SkillKind } from './types';
import type { Layer } from '../grading/types';

// A bank made up for tests: on each layer two target skills, a foil and a plain one.

const KINDS: readonly SkillKind[] = ['target', 'target', 'foil', 'plain'];
const LAYERS: readonly Layer[] = ['hedge', 'claim'];

/** Skills named `hedge-0-target` and so on, each with so many items: `hedge-0-target:0`, of difficulties 1 to 5. */
export function makeTestBank(itemsPerSkill: number): Bank {
  const skills = KINDS.flatMap((kind, at) =>
    LAYERS.map((layer): Skill => {
      const id = `${layer}-${at}-${kind}`;
      return { id, layer, kind, lesson: 1 + at, name: `Name of ${id}`, hint: '' };
    }),
  );
  const items = skills.flatMap(({ id, layer, kind }) =>
    Array.from({ length: itemsPerSkill }, (_, at): ScheduledItem => {
      const topic = `topic-${at % 4}`;
      return {
        id: `${id}:${at}`,
        skill: id,
        layer,
        target: kind === 'target',
        difficulty: 1 + (at % 5),
        topic,
      };
    }),
  );
  return { skills, items };
}

/** A right answer, not said how sure, on a minute of its own; `over` says what is different. */
export function makeEvent(minute: number, itemId: string, over: Partial<PracticeEvent> = {}): PracticeEvent {
  const answeredAt = Date.UTC(2026, 0, 5, 16, minute);
  const flagged = itemId.includes('target') === (over.correct ?? true);
  return { id: `answer-${minute}`, itemId, answeredAt, correct: true, flagged, sure: null, ...over };
}
