import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../spans/merge';
import { tokenizeWords } from '../../spans/tokens';
import type { PracticeItemSource } from './item-schema';
import { resolveItem } from './resolve-item';

const folder = join(import.meta.dirname, 'items');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

describe.each(files)('practice items in %s', async (file) => {
  const [items] = Object.values((await import(join(folder, file))) as Record<string, PracticeItemSource[]>);

  it.each((items ?? []).map((source) => [source.id, source] as const))(
    '%s resolves, is 12 to 45 words in one or two sentences, and has no foil in an outer',
    (id, source) => {
      const { item, key } = resolveItem(source);
      const words = tokenizeWords(item.text).length;
      expect(id.startsWith(source.topic)).toBe(true);
      expect(words).toBeGreaterThanOrEqual(12);
      expect(words).toBeLessThanOrEqual(45);
      expect(item.paragraphs).toHaveLength(1);
      expect(item.sentences.length).toBeLessThanOrEqual(2);
      expect(item.text).not.toMatch(/['"]/); // typographic quotes only
      for (const foil of key.foils) {
        expect(key.spans.filter((span) => overlaps(span.outer, foil))).toEqual([]);
      }
    },
  );

  const motives = (items ?? []).flatMap(({ id, spans = [] }) =>
    spans.filter(({ subType }) => subType === 'motive').map((span) => [id, span] as const),
  );
  it.runIf(motives.length > 0).each(motives)(
    '%s has “Nobody says” as well only where its cause lies in a plain verb',
    (_, { core = '', alternatives = [] }) => {
      const named = /\b(wants?|aims?|meant to|to save|caused|reason)\b/.test(core);
      expect(alternatives).toEqual(named ? [] : ['no-source']);
    },
  );
});
