import { glossarySchema } from './schema';
import { HEDGE_WORDS } from './glossary-hedges';
import { CLAIM_WORDS } from './glossary-claims';
import { KEY_WORDS } from './glossary-key';
import { READING_WORDS } from './glossary-reading';
import type { GlossaryEntry, GlossaryGroup } from './types';

/** Every word of the glossary, in the order of the page. All examples are invented. */
export const GLOSSARY: readonly GlossaryEntry[] = glossarySchema.parse([
  ...HEDGE_WORDS,
  ...CLAIM_WORDS,
  ...READING_WORDS,
  ...KEY_WORDS,
]);

export const GLOSSARY_GROUPS: readonly { id: GlossaryGroup; title: string }[] = [
  { id: 'hedge', title: 'Hedges: words that step back' },
  { id: 'claim', title: 'Unverified claims: nothing to check them with' },
  { id: 'reading', title: 'Words for reading news' },
  { id: 'key', title: 'Words about the key and the results' },
];
