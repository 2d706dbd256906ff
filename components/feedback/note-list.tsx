'use client';

import { useState } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { countOf } from '@/lib/grading/phrases';
import { NoteBody } from './note-body';
import { kindOfNote } from './note-name';
import type { NoteView } from './note-view';
import { VerdictSign } from './verdict-sign';
import { VERDICT_ORDER, VERDICT_WORDS } from './verdict-words';

/** What the place is called that the notes are about. */
export type TextWord = 'article' | 'texts';
type Filter = 'all' | NoteView['verdict'];

/** Every note in reading order. Does all that the article does, without the article and without scripts. */
export function NoteList({
  about,
  notes,
  onShow,
  onSay,
}: {
  about: TextWord;
  notes: readonly NoteView[];
  onShow: (id: string, from: HTMLElement) => void;
  /** Tells a screen reader what a filter left. */
  onSay: (message: string) => void;
}) {
  const [filter, setFilter] = useState<Filter>('all');
  const count = (of: Filter) => notes.filter((note) => isUnder(note, of)).length;
  const filters: Filter[] = ['all', ...VERDICT_ORDER.filter((verdict) => count(verdict) > 0)];
  const chosen = filters.includes(filter) ? filter : 'all';
  const names = Object.fromEntries(filters.map((of) => [of, `${nameFilter(of)} (${count(of)})`])) as Record<
    Filter,
    string
  >;
  const listed = notes.filter((note) => isUnder(note, chosen));
  return (
    <section aria-labelledby="all-notes" className="double-rule mt-12 pt-6">
      <h2 id="all-notes">The notes as a list, in reading order</h2>
      <div className="py-4">
        <ChoiceGroup
          label="Which notes"
          name="filter"
          options={filters}
          names={names}
          value={chosen}
          onChange={(to) => {
            setFilter(to);
            onSay(`${countOf(count(to), 'note')} shown: ${nameFilter(to)}`);
          }}
        />
      </div>
      <ol className="border-t border-rule">
        {listed.map((note) => (
          <li key={note.id} className="border-b border-rule">
            <Entry about={about} note={note} onShow={onShow} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({
  about,
  note,
  onShow,
}: {
  about: TextWord;
  note: NoteView;
  onShow: (id: string, from: HTMLElement) => void;
}) {
  return (
    <details className="note-entry">
      <summary>
        <span className="note-entry-label" data-verdict={note.verdict}>
          <VerdictSign verdict={note.verdict} /> {note.label}
        </span>
        <span className="note-entry-kind">{kindOfNote(note)}</span>
        <q className="font-serif">{note.excerpt}</q>
      </summary>
      <div className="note-entry-body">
        <NoteBody note={note} />
        {note.verdict === 'also-fair' ? null : (
          <button
            type="button"
            className="button mt-3"
            onClick={(event) => onShow(note.id, event.currentTarget)}
          >
            Show in the {about}
          </button>
        )}
      </div>
    </details>
  );
}

function nameFilter(filter: Filter): string {
  return filter === 'all' ? 'Everything that counts' : VERDICT_WORDS[filter].name;
}

/** A close mark also counts among the missed, as in the table of points. */
function isUnder(note: NoteView, filter: Filter): boolean {
  if (filter === 'all') return note.verdict !== 'also-fair';
  return note.verdict === filter || (filter === 'missed' && note.countsAsMissed);
}
