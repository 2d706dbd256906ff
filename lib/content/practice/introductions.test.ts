import { describe, expect, it } from 'vitest';
import { splitParagraphs, splitSentences } from '../../spans/sentences';
import { tokenizeWords } from '../../spans/tokens';
import { ARTICLE } from '../catalog';
import { listLessons } from '../lessons/lessons';
import { listAllItems, listPracticeItems } from './bank';
import { INTRODUCTION_SOURCES, findIntroduction, resolveIntroduction } from './introductions';
import { SKILLS, toScheduledItem } from './skills';
import { compareTemplates, listRuns, makeTemplate, maskWords } from './test-runs';

/** A share of an example's runs of three words that must not stand together anywhere else. */
const CLOSE = 0.2;
/** A share of frame words in the same order. An example and an item that a reader took for one had 0.69. */
const SAME_FRAME = 0.68;
/** A shorter sentence has no frame of its own. */
const SHORTEST_FRAME = 6;
/** All a student reads elsewhere: the article, the items of practice, tests and reviews, and the lessons' texts. */
const ELSEWHERE: readonly { readonly id: string; readonly text: string }[] = [
  { id: 'article', text: ARTICLE.text },
  ...listAllItems().map(({ item }) => ({ id: item.id, text: item.text })),
  ...listLessons().flatMap((lesson) =>
    lesson.steps.flatMap((step) => listTexts(step).map((text) => ({ id: step.id, text }))),
  ),
];

/** Words on a screen at most: the kinds to mark need more room than the look-alikes. */
const MOST_WORDS = { target: 60, foil: 45, plain: 45 } as const;

describe('introductions', () => {
  it('are there for every skill, once, and for nothing else', () => {
    const ids = INTRODUCTION_SOURCES.map(({ skillId }) => skillId);
    expect(ids.toSorted()).toEqual(SKILLS.map(({ id }) => id).toSorted());
    expect(findIntroduction('elsewhere')).toBeNull();
  });

  it('have an example that stands nowhere else, not even nearly', () => {
    const examples = INTRODUCTION_SOURCES.map(({ skillId, example }) => ({
      id: skillId,
      text: example.text,
    }));
    const close = examples.flatMap(({ id, text }) => {
      const runs = listRuns(maskWords(text));
      const others = [...ELSEWHERE, ...examples.filter((other) => other.id !== id)];
      const shared = (other: string) => [...listRuns(maskWords(other))].filter((run) => runs.has(run)).length;
      return others.filter((other) => shared(other.text) >= CLOSE * runs.size).map((other) => [id, other.id]);
    });
    expect(close).toEqual([]);
  });

  it('have an example of another shape than the items of its skill, so that it does not answer one of them', () => {
    const alike = INTRODUCTION_SOURCES.flatMap(({ skillId, example }) =>
      listPracticeItems()
        .filter((keyed) => toScheduledItem(keyed).skill === skillId)
        .filter(({ item }) =>
          listFrames(example.text).some((one) =>
            listFrames(item.text).some((other) => compareTemplates(one, other) >= SAME_FRAME),
          ),
        )
        .map(({ item }) => `${skillId}: ${item.id}`),
    );
    expect(alike).toEqual([]);
  });

  it('have examples with people of their own, so that nobody is met twice', () => {
    const examples = INTRODUCTION_SOURCES.map(({ example }) => example.text).join('\n');
    const people = examples.match(/(?!On |In |The )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? [];
    expect(people.filter((name) => ELSEWHERE.some(({ text }) => text.includes(name)))).toEqual([]);
    expect(people.length).toBeGreaterThan(10);
  });

  it('repeat no thought', () => {
    const thoughts = INTRODUCTION_SOURCES.flatMap(({ example }) =>
      example.thoughts.map(({ think }) => think),
    );
    expect(new Set(thoughts).size).toBe(thoughts.length);
  });

  it('throw where a quote is not in the example', () => {
    const [source] = INTRODUCTION_SOURCES;
    if (!source) throw new Error('No introduction');
    const example = { ...source.example, text: 'Something else.' };
    expect(() => resolveIntroduction({ ...source, example })).toThrow();
  });
});

describe.each(SKILLS)('the introduction to $id', ({ id, kind, layer }) => {
  const introduction = findIntroduction(id);
  if (!introduction) throw new Error(`No introduction to ${id}`);
  const { screens, example } = introduction;
  const read = [
    ...screens.flatMap(({ title, body }) => [title, body]),
    ...[example.text, example.conclusion, ...example.thoughts.map(({ think }) => think)],
  ];

  it('is two short screens, with curly quotes only and no exclamation mark', () => {
    for (const { body } of screens) expect(tokenizeWords(body).length).toBeLessThanOrEqual(MOST_WORDS[kind]);
    for (const text of read) expect(text).not.toMatch(/[!"'<]/);
  });

  it('calls nobody dishonest', () => {
    for (const text of read)
      expect(text).not.toMatch(/\b(lie[sd]?|lying|fake|dishonest|biased?|mislead\w*)\b/i);
  });

  it('lights words of its layer only, and shows what is left unmarked', () => {
    const layers = example.thoughts.map((thought) => thought.layer);
    expect(layers.every((each) => each === null || each === layer)).toBe(true);
    expect(layers).toContain(null);
    expect(layers.includes(layer)).toBe(kind !== 'plain');
  });

  it('lights each quote where it stands, once', () => {
    for (const { at } of example.thoughts) expect(at && at.start < at.end).toBe(true);
    const source = INTRODUCTION_SOURCES.find(({ skillId }) => skillId === id);
    expect(example.thoughts.map(({ at }) => at && example.text.slice(at.start, at.end))).toEqual(
      source?.example.thoughts.map(({ quote }) => quote),
    );
  });
});

/** Of the text as a whole, and of each of its sentences that is long enough. */
function listFrames(text: string): readonly (readonly string[])[] {
  const sentences = splitSentences(text, splitParagraphs(text)).map(({ start, end }) =>
    text.slice(start, end),
  );
  const frames = sentences.map((sentence) => makeTemplate(maskWords(sentence)));
  return [makeTemplate(maskWords(text)), ...frames.filter(({ length }) => length >= SHORTEST_FRAME)];
}

/** Every field named `text`, however deep: of a step, what is to be read or marked, and its cards. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) =>
    field === 'text' && typeof inner === 'string' ? [inner] : listTexts(inner),
  );
}
