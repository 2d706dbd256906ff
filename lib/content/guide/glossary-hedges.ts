import type { GlossaryEntry } from './types';

const hedge = (entry: Omit<GlossaryEntry, 'group'>): GlossaryEntry => ({ ...entry, group: 'hedge' });

export const HEDGE_WORDS: readonly GlossaryEntry[] = [
  hedge({
    id: 'hedge',
    term: 'Hedge',
    meaning: 'A hedge is a word or phrase by which the writer steps back from what is being said.',
    example: {
      text: 'The bakery may open again in March, and some neighbors say it will be larger.',
      marks: [
        { quote: 'may', layer: 'hedge' },
        { quote: 'some neighbors say', layer: 'hedge' },
      ],
    },
    notThis:
      'A hedge is not a lie and not a weakness. Often it is the honest choice, because nobody knows more yet. There are six kinds.',
    see: ['claim', 'caveat'],
  }),
  hedge({
    id: 'maybe',
    term: 'Maybe-word',
    meaning: 'A maybe-word leaves it open whether something is so.',
    example: {
      text: 'The pool could stay shut for two weeks in June.',
      marks: [{ quote: 'could', layer: 'hedge' }],
    },
    notThis:
      'Duty words (*should*, *must*, *need to*), *can* and *will* are not maybe-words. *Would* counts when it hangs on an *if* or on how somebody frames things. It does not count where it is only *will* moved into the past: “She said it would rain.”',
    see: ['hedge'],
  }),
  hedge({
    id: 'soft-verb',
    term: 'Soft reporting verb',
    meaning:
      'A soft reporting verb passes on what one person or one body said, and does not promise that it is true.',
    example: {
      text: 'Coach Amira Stein argued that the new court is too slippery.',
      marks: [{ quote: 'argued', layer: 'hedge' }],
    },
    notThis:
      '*Said*, *told* and *stated* are neutral. *Noted*, *revealed* and *showed* ask you to take it as true. *Warned*, *urged* and *stressed* show how pressing it is, not how sure.',
    see: ['faceless-source'],
  }),
  hedge({
    id: 'faceless-source',
    term: 'Faceless source',
    meaning: 'A faceless source is a group that nobody could phone, together with its verb.',
    example: {
      text: 'Some parents believe that the school day starts too early.',
      marks: [{ quote: 'Some parents believe', layer: 'hedge' }],
    },
    notThis:
      'A named person or body is not faceless. One unnamed person (“a bus driver said”) is not a group: that is a question for the claims.',
    see: ['faceless-group', 'one-unnamed', 'source'],
  }),
  hedge({
    id: 'hidden-speaker',
    term: 'Hidden speaker',
    meaning: 'A hidden speaker is wording that takes the person who speaks out of the sentence.',
    example: {
      text: 'The new bus route is seen as a success.',
      marks: [{ quote: 'is seen as', layer: 'hedge' }],
    },
    notThis:
      'A plain passive about an event hides no speaker: “The path was swept on Friday” tells what happened, not what was said.',
    see: ['hearsay'],
  }),
  hedge({
    id: 'vague-detail',
    term: 'Vague detail',
    meaning: 'A vague detail stands where a who, where, when or how many belongs, and is too loose to check.',
    example: {
      text: 'Dozens of trees were planted lately in parts of the town.',
      marks: [
        { quote: 'Dozens', layer: 'hedge' },
        { quote: 'lately', layer: 'hedge' },
        { quote: 'in parts of the town', layer: 'hedge' },
      ],
    },
    notThis:
      'A vague word in a sentence of mood or advice is safe: “Many small steps make a long road” reports nothing.',
    see: ['verify'],
  }),
  hedge({
    id: 'caveat',
    term: 'Caveat or frame',
    meaning:
      'With a caveat or a frame the text itself says that something is unsure, disputed, or true only on one way of seeing it.',
    example: {
      text: 'The number of visitors on opening day remains unconfirmed.',
      marks: [{ quote: 'remains unconfirmed', layer: 'hedge' }],
    },
    notThis:
      'A plain report that people disagree is no caveat: “The two clubs disagree about the fee” leaves nothing open.',
    see: ['hedge', 'claim'],
  }),
];
