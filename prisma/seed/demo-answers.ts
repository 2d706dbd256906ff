import type { CourseAnswer, CourseKey, StepAnswer } from '../../lib/grading/steps';

type KeyOf<Kind extends CourseKey['kind']> = Extract<CourseKey, { kind: Kind }>;

const WRITTEN = [
  'I would ask the town office for the list. If the numbers there are lower, the sentence is wrong.',
  'The people who were in the room could know. The minutes of the meeting would show it.',
  'I am not sure who could check this. Maybe somebody who works there, or a letter with a date.',
];

/**
 * What an invented student answers to one question of the course. `skill`: the chance, from 0 to 1, of getting it
 * right; who gets it wrong gives an answer that somebody could give.
 */
export function inventAnswer(key: CourseKey, skill: number, chance: () => number): CourseAnswer {
  const right = chance() < skill;
  switch (key.kind) {
    case 'flag':
      return { kind: 'flag', flagged: right === key.target };
    case 'choose':
      return inventChoice(key, right, chance);
    case 'mark':
      return inventMarks(key, right);
    case 'sort': {
      const bins = key.cards.map(({ id, bin }) => [id, chance() < skill ? bin : pick(key.bins, chance)]);
      return { kind: 'sort', bins: Object.fromEntries(bins) as Record<string, string> };
    }
    case 'order': {
      const [first, second, ...others] = key.cards.map(({ id }) => id);
      return {
        kind: 'order',
        cards: (right ? [first, second] : [second, first]).concat(others).flatMap(toList),
      };
    }
    case 'write':
      return {
        kind: 'write',
        fields: Object.fromEntries(key.fields.map((id) => [id, pick(WRITTEN, chance)])),
        ratings: Object.fromEntries(key.criteria.map((id) => [id, right ? 'yes' : 'partly'])),
      };
  }
}

function inventChoice({ options }: KeyOf<'choose'>, right: boolean, chance: () => number): StepAnswer {
  const wrong = options.filter((option) => !option.right);
  const chosen = options.filter((option) => option.right);
  if (right || !wrong.length) return { kind: 'choose', chosen: chosen.map(({ id }) => id) };
  return { kind: 'choose', chosen: [pick(wrong, chance).id] };
}

/** Right: all that is required, or nothing. Wrong: the first tempting words, or a whole text; else nothing. */
function inventMarks({ key, units, safe }: KeyOf<'mark'>, right: boolean): StepAnswer {
  const required = key.spans.filter(({ status }) => status === 'required').map(({ core }) => core);
  const [foil] = key.foils;
  const wrong = safe === null ? [] : [foil ?? { start: 0, end: units.text.length }];
  const marks = (right ? required : wrong).map(({ start, end }) => ({ start, end }));
  return { kind: 'mark', marks, none: marks.length === 0 };
}

function pick<T>(list: readonly T[], chance: () => number): T {
  const picked = list[Math.floor(chance() * list.length)];
  if (picked === undefined) throw new Error('Nothing to pick from');
  return picked;
}

function toList<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
