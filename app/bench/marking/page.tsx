import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MarkingSurface } from '@/components/article/marking-surface';
import { WhatToMark } from '@/components/article/what-to-mark';
import { Page } from '@/components/ui/page';
import { getEnv } from '@/lib/env';
import { SUB_TYPE_NAMES } from '@/lib/grading/sub-types';
import { LAYERS } from '@/lib/grading/types';
import { splitParagraphs, splitSentences } from '@/lib/spans/sentences';
import { tokenizeWords } from '@/lib/spans/tokens';
import { inventRecords, inventText } from './invented-text';

type Params = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export const metadata: Metadata = { title: 'Measuring' };

const MOST = { words: 20_000, marks: 2_000 } as const;
/** Belongs to nobody: whoever measures answers its saves in the browser. */
const ATTEMPT_ID = '00000000-0000-4000-8000-00000000beac';

/** The marking surface on an invented text of any length, for npm run bench. Not there otherwise. */
export default async function BenchMarkingPage({ searchParams }: Params) {
  if (getEnv().SAYS_WHO_BENCH !== '1') notFound();
  const asked = await searchParams;
  const count = (name: keyof typeof MOST) => Math.min(MOST[name], Math.floor(Number(asked[name])) || 0);
  const text = inventText(count('words'));
  const paragraphs = splitParagraphs(text);
  const records = inventRecords(tokenizeWords(text), count('marks'));
  return (
    <Page kicker="Measuring" title="An invented text">
      <WhatToMark names={SUB_TYPE_NAMES} layers={LAYERS} origin="This text is invented for measuring." />
      <MarkingSurface
        text={text}
        paragraphs={paragraphs}
        sentences={splitSentences(text, paragraphs)}
        layers={LAYERS}
        names={SUB_TYPE_NAMES}
        attempt={{ id: ATTEMPT_ID, formerIds: [], revision: 1, serverNow: Date.now(), records }}
        afterwards="These marks then stay as they are."
      />
    </Page>
  );
}
