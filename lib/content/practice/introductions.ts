import 'server-only';
import { resolveQuote } from '../../spans/quote';
import type { ExampleStep } from '../lessons/types';
import { introductionSchema } from './introduction-schema';
import type { IntroductionSource } from './introduction-schema';
import { CLAIM_FOIL_INTRODUCTIONS } from './introductions/claim-foils';
import { CLAIM_INTRODUCTIONS } from './introductions/claims';
import { HEDGE_FOIL_INTRODUCTIONS } from './introductions/hedge-foils';
import { HEDGE_INTRODUCTIONS } from './introductions/hedges';
import { PLAIN_INTRODUCTIONS } from './introductions/plain';
import type { Introduction } from './types';

/** As their authors wrote them, for whoever reads the words. */
export const INTRODUCTION_SOURCES: readonly IntroductionSource[] = [
  ...HEDGE_INTRODUCTIONS,
  ...CLAIM_INTRODUCTIONS,
  ...HEDGE_FOIL_INTRODUCTIONS,
  ...CLAIM_FOIL_INTRODUCTIONS,
  ...PLAIN_INTRODUCTIONS,
];

// Resolved once, when the server loads: a quote that does not stand in its example must not start up.
const INTRODUCTIONS: ReadonlyMap<string, Introduction> = new Map(
  INTRODUCTION_SOURCES.map((source) => [source.skillId, resolveIntroduction(source)]),
);

/** The introduction to a skill, or null: the guard for ids that come from outside. */
export function findIntroduction(skillId: string): Introduction | null {
  return INTRODUCTIONS.get(skillId) ?? null;
}

/** Throws where the source breaks its schema, or where a quote does not stand exactly once in the example. */
export function resolveIntroduction(source: IntroductionSource): Introduction {
  const { skillId, screens, example } = introductionSchema.parse(source);
  return { skillId, screens, example: toExample(skillId, example) };
}

function toExample(
  skillId: string,
  { text, thoughts, conclusion }: IntroductionSource['example'],
): ExampleStep {
  return {
    kind: 'example',
    id: `${skillId}-example`,
    part: 'example',
    title: 'A worked example',
    intro: null,
    text,
    thoughts: thoughts.map(({ quote, layer, think }) => ({ at: resolveQuote(text, quote), layer, think })),
    conclusion,
  };
}
