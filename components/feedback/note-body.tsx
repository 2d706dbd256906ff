import type { ReactNode } from 'react';
import { ContestLine } from '../disputes/contest-line';
import { LAYER_WORD } from './verdict-words';
import type { KeyView, NoteView } from './note-view';

/** All there is to say about one note: the student's words, the key's words, and why. */
export function NoteBody({ note }: { note: NoteView }) {
  return (
    <div className="grid gap-3">
      {note.explanations.map((explanation) => (
        <p key={explanation}>{explanation}</p>
      ))}
      <dl className="note-facts">
        {note.marked === null ? null : (
          <Fact term="Your mark">
            <q>{note.marked}</q>
            <KindLine>{note.chosen ?? 'none chosen'}</KindLine>
          </Fact>
        )}
        {note.notes.map((text) => (
          <Fact key={text} term="Your note">
            <span className="whitespace-pre-line">{text}</span>
          </Fact>
        ))}
        {note.keys.map((key) => (
          <Fact key={key.before + key.core + key.after} term={`In the key, ${LAYER_WORD[key.layer]}`}>
            <KeyQuote of={key} />
          </Fact>
        ))}
      </dl>
      {note.contest ? <ContestLine contest={note.contest} /> : null}
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm font-semibold text-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function KindLine({ children }: { children: ReactNode }) {
  return <span className="block text-sm text-soft">Kind: {children}</span>;
}

/** The widest fair mark; the words that matter are bold and carry their layer's line. */
function KeyQuote({ of: key }: { of: KeyView }) {
  return (
    <>
      <q>
        {key.before}
        <strong className={key.layer === 'hedge' ? 'line-hedge' : 'line-claim'}>{key.core}</strong>
        {key.after}
      </q>
      <KindLine>
        {key.kind}
        {key.alsoAccepted.length > 0 ? `; also accepted: ${key.alsoAccepted.join(', ')}` : ''}
        {key.optional ? '; fair to mark, not needed' : ''}
      </KindLine>
    </>
  );
}
