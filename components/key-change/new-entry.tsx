'use client';

import { useId, useRef, useState } from 'react';
import type { KeyEdit } from '@/lib/grading/key-edit';
import { LAYER_NOUN } from '@/lib/grading/phrases';
import type { KeySpanStatus, Layer } from '@/lib/grading/types';
import type { Span } from '@/lib/spans/span';
import { randomId } from '../saving/random-id';
import { Button } from '../ui/button';
import { ChoiceGroup } from '../ui/choice-group';
import type { CardProps } from './entry-card';
import { KindFields, type Kinds } from './kind-fields';
import { WordField } from './word-field';

const FIRST_KIND: Readonly<Record<Layer, Kinds['subType']>> = { hedge: 'maybe', claim: 'no-source' };
const STATUS: Record<KeySpanStatus, string> = { required: 'To find', accepted: 'Fair to mark, not needed' };

/** A new entry of the key, or a new safe phrase. */
export function NewEntry({
  kind,
  layer,
  words,
  instead,
  tools,
  stage,
}: Omit<CardProps, 'title'> & {
  kind: 'entry' | 'safe';
  layer: Layer;
  /** Chosen beforehand: the words that a student contests. */
  words: Span | null;
  /** The safe phrase in whose place the entry comes. */
  instead: string | null;
}) {
  const id = useId();
  const [core, setCore] = useState(words);
  const [outer, setOuter] = useState<Span | null>(null);
  const [kinds, setKinds] = useState<Kinds>({ subType: FIRST_KIND[layer], alternatives: [] });
  const [status, setStatus] = useState<KeySpanStatus>(words ? 'accepted' : 'required');
  // Uncontrolled, so that what is typed before the script has loaded stays.
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  const noun = LAYER_NOUN[layer];
  const add = () => {
    if (!core) return setProblem('Choose the words first.');
    setProblem('');
    const why = field.current?.value.trim() ?? '';
    const common = { id: `added-${randomId()}`, layer };
    const off: KeyEdit[] = instead ? [{ kind: 'remove-foil', foilId: instead }] : [];
    if (kind === 'safe') stage({ kind: 'add-foil', foil: { ...common, ...core, reason: why } });
    else
      stage(...off, {
        kind: 'add',
        span: { ...common, core, outer: outer ?? core, ...kinds, status, rationale: why },
      });
  };
  return (
    <div className="grid gap-4">
      <h3 tabIndex={-1} data-card-title className="text-xl outline-none">
        {kind === 'safe' ? `A new safe phrase: no ${noun}` : `A new ${noun}`}
      </h3>
      <WordField
        label={kind === 'safe' ? 'The safe words' : 'The words that matter'}
        hint={kind === 'safe' ? 'Who marks these reads your reason.' : 'Who marks all of these has found it.'}
        what={kind === 'safe' ? 'the safe phrase' : 'the words that matter'}
        value={core}
        onChange={setCore}
        tools={tools}
      />
      {kind === 'entry' ? (
        <>
          <WordField
            label="The widest fair mark"
            hint="Words in here never count against anybody. Without a choice, the words that matter."
            what="the widest fair mark"
            value={outer ?? core}
            onChange={setOuter}
            tools={tools}
          />
          <KindFields layer={layer} value={kinds} onChange={setKinds} />
          <ChoiceGroup
            label="Does it have to be found?"
            name={`${id}-status`}
            options={['required', 'accepted'] as const}
            names={STATUS}
            value={status}
            onChange={setStatus}
          />
        </>
      ) : null}
      <div className="grid gap-1">
        <label htmlFor={id} className="font-semibold">
          {kind === 'safe' ? 'Why it is safe' : 'Why it belongs in the key'}
        </label>
        <p id={`${id}-hint`} className="text-sm text-soft">
          A sentence that quotes the words which show it. The students read it as the note on this place.
        </p>
        <textarea
          ref={field}
          id={id}
          className="input"
          rows={3}
          maxLength={600}
          aria-describedby={`${id}-hint`}
        />
      </div>
      <p role="alert" className="font-semibold text-wrong empty:hidden">
        {problem}
      </p>
      <Button onClick={add}>Take it into the change</Button>
    </div>
  );
}
