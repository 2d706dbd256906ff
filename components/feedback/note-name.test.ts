import { expect, it } from 'vitest';
import type { NoteView } from './note-view';
import { kindOfNote } from './note-name';

it.each([
  ['found', 'found hedge'],
  ['missed', 'missed hedge'],
  ['in-part', 'found in part, hedge'],
  ['foil', 'looks like a hedge, but is not'],
  ['other-layer', 'hedge or claim? You chose hedge'],
] satisfies [NoteView['verdict'], string][])('calls a note of the verdict %s "%s"', (verdict, words) => {
  expect(kindOfNote({ verdict, layer: 'hedge' })).toBe(words);
});
