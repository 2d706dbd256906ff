import type { GlossaryEntry } from './types';

const word = (
  id: string,
  term: string,
  meaning: string,
  notThis: string | null = null,
  see: readonly string[] = [],
): GlossaryEntry => ({ id, term, group: 'key', meaning, example: null, notThis, see });

export const KEY_WORDS: readonly GlossaryEntry[] = [
  word(
    'key',
    'Key',
    'The key is our list of the hedges and claims in a text, each with a reason, written by the rules of the [codebook](/codebook).',
    'The key is not the truth about the events. It tells what the words let you check. You may disagree with it: your reasons count.',
    ['core', 'foil', 'points'],
  ),
  word(
    'core',
    'Core',
    'The core is the few words that a mark must cover, because without them it misses the point.',
    'Covering the core is enough. You need not guess where exactly we began and ended.',
    ['outer'],
  ),
  word(
    'outer',
    'Outer',
    'The outer is the widest mark that is still fair: the core with the words that belong around it.',
    'Words inside the outer never count against you. A mark inside the outer that leaves out the core is “close: widen it”.',
    ['core'],
  ),
  word(
    'foil',
    'Foil (“looks like one”)',
    'A foil is a place in the text that looks like a hedge or a claim but is safe.',
    'A foil is not a trick to punish you. It is there because good readers are tempted by it, and it comes with the reason why it is safe.',
    ['false-alarm'],
  ),
  word(
    'false-alarm',
    'False alarm',
    'A false alarm is a mark on something that is safe.',
    'A false alarm is not a disaster. But somebody who doubts everything learns as little from a text as somebody who doubts nothing.',
    ['foil', 'suspicion'],
  ),
  word(
    'points',
    'Points',
    'The points, from 0 to 100, say how well your marks agree with the key after taking off what blind marking would earn.',
    'Marking everything earns 0, and so does marking nothing. Points are always shown with what you found and with what fell outside.',
    ['false-alarm', 'key'],
  ),
  word(
    'telling-apart',
    'Telling apart',
    'Telling apart means marking what needs a mark and leaving alone what is safe.',
    'It is not the same as finding a lot. Somebody who marks the whole page finds everything and tells nothing apart.',
    ['suspicion', 'false-alarm'],
  ),
  word(
    'suspicion',
    'Suspicion',
    'Suspicion is how quickly you raise an alarm, whether there is a reason or not.',
    'More suspicion is not better reading. It finds more, and it raises more false alarms too.',
    ['telling-apart'],
  ),
];
