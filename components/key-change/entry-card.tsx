'use client';

import { useState } from 'react';
import type { KeyEdit } from '@/lib/grading/key-edit';
import { LAYER_NOUN } from '@/lib/grading/phrases';
import { getSubTypeName } from '@/lib/grading/sub-types';
import type { Foil, KeySpan } from '@/lib/grading/types';
import type { Span } from '@/lib/spans/span';
import { Button } from '../ui/button';
import { KindFields, type Kinds } from './kind-fields';
import { WordField, type WordTools } from './word-field';

export type CardProps = {
  readonly tools: WordTools;
  /** Takes an edit into the change; false when it does not fit, which is told where edits are listed. */
  readonly stage: (...edits: readonly KeyEdit[]) => boolean;
  readonly title: string;
};

/** An entry of the key: what it says, and every way to change it. */
export function EntryCard({
  span,
  open,
  tools,
  stage,
  title,
}: CardProps & { span: KeySpan; open: 'words' | null }) {
  const { id: spanId, status, subType, alternatives } = span;
  const other = status === 'required' ? 'accepted' : 'required';
  return (
    <div className="grid gap-4">
      <h3 tabIndex={-1} data-card-title className="text-xl outline-none">
        {title}: {LAYER_NOUN[span.layer]}, {status === 'required' ? 'to find' : 'fair to mark, not needed'}
      </h3>
      <p className="key-words">
        <Quote text={tools.article.text} span={span} />
      </p>
      <p className="text-sm text-soft">
        Kind: {getSubTypeName(subType).name}
        {alternatives.length > 0
          ? `; also accepted: ${alternatives.map((one) => getSubTypeName(one).name).join(', ')}`
          : ''}
      </p>
      <p>{span.rationale}</p>
      <div className="grid gap-2">
        <Button onClick={() => stage({ kind: 'status', spanId, status: other })}>
          {status === 'required' ? 'Make it fair to mark, but not needed' : 'Make it one to find'}
        </Button>
        <Button onClick={() => stage({ kind: 'remove', spanId })}>Take it out of the key</Button>
      </div>
      <Extent key={`words-${spanId}`} span={span} open={open === 'words'} tools={tools} stage={stage} />
      <Kind key={`kind-${spanId}`} span={span} stage={stage} />
    </div>
  );
}

/** A phrase that the key calls safe. */
export function FoilCard({ foil, tools, stage, title }: CardProps & { foil: Foil }) {
  return (
    <div className="grid gap-4">
      <h3 tabIndex={-1} data-card-title className="text-xl outline-none">
        {title}: a safe phrase, no {LAYER_NOUN[foil.layer]}
      </h3>
      <p className="key-words">
        <q>{tools.article.text.slice(foil.start, foil.end)}</q>
      </p>
      <p>{foil.reason}</p>
      <Button onClick={() => stage({ kind: 'remove-foil', foilId: foil.id })}>No longer call it safe</Button>
    </div>
  );
}

/** The widest fair mark, with the words that matter under their line. */
function Quote({ text, span: { core, outer, layer } }: { text: string; span: KeySpan }) {
  return (
    <q>
      {text.slice(outer.start, core.start)}
      <strong className={layer === 'hedge' ? 'line-hedge' : 'line-claim'}>
        {text.slice(core.start, core.end)}
      </strong>
      {text.slice(core.end, outer.end)}
    </q>
  );
}

function Extent({ span, open, tools, stage }: Omit<CardProps, 'title'> & { span: KeySpan; open: boolean }) {
  const [core, setCore] = useState<Span>(span.core);
  const [outer, setOuter] = useState<Span>(span.outer);
  return (
    <details open={open}>
      <summary className="min-h-11 cursor-pointer content-center text-accent">Change its words</summary>
      <div className="grid gap-4">
        <WordField
          label="The words that matter"
          hint="Who marks all of these has found it."
          what="the words that matter"
          value={core}
          onChange={(to) => {
            setCore(to);
            setOuter(cover(outer, to));
          }}
          tools={tools}
        />
        <WordField
          label="The widest fair mark"
          hint="Words in here never count against anybody."
          what="the widest fair mark"
          value={outer}
          onChange={setOuter}
          tools={tools}
        />
        <Button onClick={() => stage({ kind: 'extent', spanId: span.id, core, outer })}>
          Take these words into the change
        </Button>
      </div>
    </details>
  );
}

function Kind({ span, stage }: { span: KeySpan; stage: CardProps['stage'] }) {
  const [kinds, setKinds] = useState<Kinds>({ subType: span.subType, alternatives: span.alternatives });
  return (
    <details>
      <summary className="min-h-11 cursor-pointer content-center text-accent">Change its kind</summary>
      <div className="grid gap-3">
        <KindFields layer={span.layer} value={kinds} onChange={setKinds} />
        <Button onClick={() => stage({ kind: 'sub-type', spanId: span.id, ...kinds })}>
          Take this kind into the change
        </Button>
      </div>
    </details>
  );
}

/** The widest fair mark never ends before the words that matter do. */
function cover(outer: Span, core: Span): Span {
  return { start: Math.min(outer.start, core.start), end: Math.max(outer.end, core.end) };
}
