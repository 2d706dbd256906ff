'use client';

import { useEffect, useRef, useState } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { countOf } from '@/lib/grading/phrases';
import type { FeedbackSegment } from './article-segments';
import { FeedbackArticle } from './feedback-article';
import { Legend } from './legend';
import { NoteList } from './note-list';
import type { TextWord } from './note-list';
import { NotePanel } from './note-panel';
import { nameNote, noteButtonId } from './note-name';
import type { NoteView } from './note-view';
import { useEscape } from './use-escape';

const LAYERS = ['both', 'hedge', 'claim'] as const;
type ShownLayer = (typeof LAYERS)[number];
const LAYER_NAMES = { both: 'Both', hedge: 'Hedges', claim: 'Claims' } as const;

/** The article with its notes, one open note beside or below it, and all notes as a list. */
export function FeedbackBoard({
  notes,
  paragraphs,
  chooseLayers,
  about,
  firstOpen,
}: {
  notes: readonly NoteView[];
  paragraphs: readonly (readonly FeedbackSegment[])[];
  /** Whether there is more than one layer to choose from. */
  chooseLayers: boolean;
  /** What was marked: an article, or loose texts. */
  about: TextWord;
  /** The note that is open at first: the one a press on another page was about. */
  firstOpen: string | null;
}) {
  const [layer, setLayer] = useState<ShownLayer>('both');
  const [fair, setFair] = useState(false);
  const [openId, setOpenId] = useState<string | null>(firstOpen);
  /** What a screen reader hears when something changes while the focus stays where it is. */
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLElement | null>(null);

  const onLayer = listOnLayer(notes, layer);
  const shown = listShown(notes, layer, fair);
  const fairCount = onLayer.filter((note) => note.verdict === 'also-fair').length;
  const at = shown.findIndex((note) => note.id === openId);
  const open = shown[at];

  // Whoever comes back from contesting this note hears how it stands; the focus is on the note already.
  useEffect(() => {
    setSaid(notes.find(({ id }) => id === firstOpen)?.contest?.state ?? '');
  }, [notes, firstOpen]);

  const openNote = (id: string, from: HTMLElement | null) => {
    opener.current = from;
    setOpenId(id);
    setSaid('');
    showInArticle(id);
  };
  const step = (by: number) => {
    const next = shown[at + by];
    if (!next) return;
    openNote(next.id, null);
    setSaid(nameNote(next));
  };
  const close = () => {
    const back = opener.current ?? (openId ? document.getElementById(noteButtonId(openId)) : null);
    setOpenId(null);
    setSaid('');
    back?.focus();
  };
  const chooseLayer = (to: ShownLayer) => {
    setLayer(to);
    setSaid(`${countOf(listShown(notes, to, fair).length, 'note')} shown: ${LAYER_NAMES[to]}`);
  };
  const chooseFair = (to: boolean) => {
    setFair(to);
    setSaid(`${countOf(listShown(notes, layer, to).length, 'note')} shown`);
  };
  useEscape(open !== undefined, close);

  return (
    <div>
      <section aria-labelledby="on-the-article" className="double-rule pt-6">
        <h2 id="on-the-article">On the {about}</h2>
        <Legend />
        <div className="flex flex-wrap items-end gap-x-8 gap-y-3 pb-6">
          {chooseLayers ? (
            <ChoiceGroup
              label="Show"
              name="layer"
              options={LAYERS}
              names={LAYER_NAMES}
              value={layer}
              onChange={chooseLayer}
            />
          ) : null}
          {fairCount > 0 ? <FairSwitch count={fairCount} checked={fair} onChange={chooseFair} /> : null}
        </div>
        <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <FeedbackArticle paragraphs={paragraphs} notes={shown} open={open} onOpen={openNote} />
          <NotePanel
            note={open}
            position={open ? `${at + 1} of ${shown.length}` : ''}
            first={at === 0}
            last={at === shown.length - 1}
            onStep={step}
            onClose={close}
          />
        </div>
      </section>
      <NoteList about={about} notes={onLayer} onShow={openNote} onSay={setSaid} />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function FairSwitch({
  count,
  checked,
  onChange,
}: {
  count: number;
  checked: boolean;
  onChange: (to: boolean) => void;
}) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        className="size-5 accent-accent"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      Also what was fair to mark, but not needed ({count})
    </label>
  );
}

function listOnLayer(notes: readonly NoteView[], layer: ShownLayer): NoteView[] {
  return notes.filter((note) => layer === 'both' || note.layer === layer);
}

function listShown(notes: readonly NoteView[], layer: ShownLayer, fair: boolean): NoteView[] {
  return listOnLayer(notes, layer).filter((note) => fair || note.verdict !== 'also-fair');
}

/** After the paint that opens the panel, so that a sheet at the foot of a phone does not cover the words. */
function showInArticle(id: string): void {
  requestAnimationFrame(() =>
    document.getElementById(noteButtonId(id))?.scrollIntoView({ block: 'nearest' }),
  );
}
