import type { Layer } from '@/lib/grading/types';
import type { MarkRecord } from '@/lib/marking/records';
import type { Span } from '@/lib/spans/span';

/** Each list has another length, without a common factor, so that sentences repeat only after a book's length. */
const WHO = ['the baker', 'my neighbour', 'a young gardener', 'the old ferryman', 'our teacher'];
const DOES = ['carried', 'painted', 'found', 'mended', 'borrowed', 'weighed', 'drew', 'folded', 'sold'];
const WHAT = ['a green lamp', 'the long ladder', 'two wooden chairs', 'a basket of pears'];
const WHERE = [
  ...['beside the river', 'under the stairs', 'near the market hall', 'behind the mill'],
  ...['in the attic', 'by the gate', 'on the old bridge'],
];
const WHEN = [
  ...[
    'before the rain',
    'on a quiet morning',
    'after lunch',
    'in early spring',
    'late that evening',
    'at noon',
  ],
  ...['without a word', 'for a friend', 'as usual', 'with great care', 'on the way home'],
];
const SENTENCES_PER_PARAGRAPH = 5;

/** Short sentences about nothing in particular: exactly `words` words, in paragraphs, always the same ones. */
export function inventText(words: number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0;) {
    const sentence = inventSentence(sentences.length).slice(0, left);
    left -= sentence.length;
    sentences.push(asSentence(sentence));
  }
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES_PER_PARAGRAPH)
    paragraphs.push(sentences.slice(i, i + SENTENCES_PER_PARAGRAPH).join(' '));
  return paragraphs.join('\n');
}

function inventSentence(number: number): string[] {
  const pick = (list: readonly string[]) => list[number % list.length] ?? '';
  const parts = [pick(WHO), pick(DOES), pick(WHAT)];
  if (number % 3 > 0) parts.push(pick(WHERE));
  if (number % 2 > 0) parts.push(pick(WHEN));
  return parts.join(' ').split(' ');
}

function asSentence(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const LONGEST_MARK_WORDS = 3;
const EDITOR = '00000000-0000-4000-8000-000000000000';

/** `count` marks of one to three words, spread evenly, hedges and claims by turns; apart while there is room. */
export function inventRecords(words: readonly Span[], count: number): MarkRecord[] {
  return Array.from({ length: count }, (_, i) => {
    const first = Math.floor((i * words.length) / count);
    const last = Math.min(first + (i % LONGEST_MARK_WORDS), words.length - 1);
    const layer: Layer = i % 2 ? 'claim' : 'hedge';
    return {
      id: EDITOR.slice(0, -6) + String(i + 1).padStart(6, '0'),
      layer,
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 1,
      subType: null,
      note: '',
      removed: false,
      editedAt: 1 + i,
      editor: EDITOR,
    };
  });
}
