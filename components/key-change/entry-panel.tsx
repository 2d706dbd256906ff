'use client';

import type { KeyContent } from '@/lib/grading/key-edit';
import { LAYER_NOUN } from '@/lib/grading/phrases';
import type { Layer } from '@/lib/grading/types';
import type { Span } from '@/lib/spans/span';
import { Button } from '../ui/button';
import { EntryCard, FoilCard, type CardProps } from './entry-card';
import { NewEntry } from './new-entry';
import type { PlacedEntry } from './placed-entries';

/** What the panel beside the text shows. `words` opens the fields for an entry's words. */
export type Opened =
  | { readonly kind: 'open'; readonly id: string; readonly fields?: 'words' }
  | {
      readonly kind: 'new';
      readonly of: 'entry' | 'safe';
      readonly words: Span | null;
      readonly instead: string | null;
    };

/** Beside the text: the open entry, or the form for a new one. */
export function EntryPanel({
  keyContent,
  layer,
  opened,
  entries,
  problem,
  stage,
  tools,
  onNew,
}: Omit<CardProps, 'title'> & {
  keyContent: KeyContent;
  layer: Layer;
  opened: Opened | null;
  entries: readonly PlacedEntry[];
  /** Why the last edit was not taken, in words. */
  problem: string;
  onNew: (kind: 'entry' | 'safe') => void;
}) {
  const shared = { tools, stage };
  const id = opened?.kind === 'open' ? opened.id : null;
  const span = keyContent.spans.find((one) => one.id === id);
  const foil = keyContent.foils.find((one) => one.id === id);
  const title = `Entry ${entries.find((entry) => entry.id === id)?.label ?? ''}`;
  return (
    <div className="grid grid-cols-1 gap-4">
      {span ? (
        <EntryCard
          key={span.id}
          span={span}
          open={opened?.kind === 'open' ? (opened.fields ?? null) : null}
          title={title}
          {...shared}
        />
      ) : foil ? (
        <FoilCard key={foil.id} foil={foil} title={title} {...shared} />
      ) : opened?.kind === 'new' ? (
        <NewEntry
          key={`${opened.of}-${layer}-${opened.words?.start ?? ''}`}
          kind={opened.of}
          layer={layer}
          words={opened.words}
          instead={opened.instead}
          {...shared}
        />
      ) : (
        <p className="text-soft">
          {id === null
            ? 'Open an entry by its number or its words to see why it is in the key, and to change it.'
            : 'This entry is not in the key now.'}
        </p>
      )}
      <p role="alert" className="font-semibold text-wrong empty:hidden">
        {problem}
      </p>
      <div className="grid gap-2 border-t border-rule pt-4">
        <Button onClick={() => onNew('entry')}>Add a {LAYER_NOUN[layer]} to the key</Button>
        <Button onClick={() => onNew('safe')}>Add a safe phrase</Button>
        <a className="text-link" href="#change">
          Go to your change
        </a>
      </div>
    </div>
  );
}
