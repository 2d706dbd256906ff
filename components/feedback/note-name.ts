import type { NoteView } from './note-view';
import { LAYER_WORD, VERDICT_WORDS } from './verdict-words';

/** The id of a note's number in the article. */
export function noteButtonId(id: string): string {
  return `at-${id}`;
}

/** How a note is called where it cannot be seen: "7, missed claim: “…”". */
export function nameNote(note: NoteView): string {
  return `${note.label}, ${kindOfNote(note)}: “${note.excerpt}”`;
}

/** "missed claim", "close, hedge", "looks like a hedge, but is not". */
export function kindOfNote({ verdict, layer }: Pick<NoteView, 'verdict' | 'layer'>): string {
  const word = LAYER_WORD[layer];
  if (verdict === 'foil') return `looks like a ${word}, but is not`;
  if (verdict === 'other-layer') return `hedge or claim? You chose ${word}`;
  if (verdict === 'found' || verdict === 'credited' || verdict === 'missed')
    return `${VERDICT_WORDS[verdict].name.toLowerCase()} ${word}`;
  return `${VERDICT_WORDS[verdict].name.toLowerCase()}, ${word}`;
}
