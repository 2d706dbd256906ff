import type { GlossaryEntry } from './types';

const claim = (entry: Omit<GlossaryEntry, 'group'>): GlossaryEntry => ({ ...entry, group: 'claim' });

export const CLAIM_WORDS: readonly GlossaryEntry[] = [
  claim({
    id: 'claim',
    term: 'Unverified claim',
    meaning:
      'An unverified claim is a statement that is either true or false, that the text puts forward, and that the text gives you nothing to check with.',
    example: {
      text: 'The library is the most visited building in the town.',
      marks: [{ quote: 'The library is the most visited building in the town.', layer: 'claim' }],
    },
    notThis:
      'Unverified is not false. It only means that this text shows no name, no document, no date and no figure with an origin. Advice, wishes, pictures in words and mood are no claims. There are five kinds, by who stands behind the claim.',
    see: ['fact', 'verify', 'hedge'],
  }),
  claim({
    id: 'no-source',
    term: 'Nobody says',
    meaning: 'Nobody is named as the source: the article simply states it, as a fact.',
    example: {
      text: 'The school kitchen throws away forty loaves of bread every week.',
      marks: [{ quote: 'The school kitchen throws away forty loaves of bread every week.', layer: 'claim' }],
    },
    notThis:
      'If a named person or body, a document, or a figure with a date or an origin stands with it, you can check it. Then it is safe.',
    see: ['attribution'],
  }),
  claim({
    id: 'faceless-group',
    term: '“Some people”',
    meaning: 'A group that nobody could phone stands behind the claim.',
    example: {
      text: 'Many locals say that the lake has never been cleaner.',
      marks: [{ quote: 'the lake has never been cleaner', layer: 'claim' }],
    },
    notThis:
      'The words “Many locals say” belong to the hedges. Here you mark what they say. A named body, such as a club or a council, is no faceless group.',
    see: ['faceless-source'],
  }),
  claim({
    id: 'one-unnamed',
    term: 'One unnamed voice',
    meaning: 'One single person without a name stands behind the claim.',
    example: {
      text: 'A bus driver said that the last bus runs empty every night.',
      marks: [{ quote: 'the last bus runs empty every night', layer: 'claim' }],
    },
    notThis:
      'A person who speaks for a named body counts as named: “A spokesperson for the Northfield swim club said …” tells you where to ask.',
    see: ['source', 'faceless-group'],
  }),
  claim({
    id: 'hearsay',
    term: 'A report of a report',
    meaning:
      'Behind the claim stands a rumor, a passive, a thing that speaks, or somebody who passes on what is “reported”.',
    example: {
      text: 'Word is going around that the cinema has been sold.',
      marks: [{ quote: 'the cinema has been sold', layer: 'claim' }],
    },
    notThis: 'A named person who tells what he or she saw is a first-hand source, not a report of a report.',
    see: ['hidden-speaker'],
  }),
  claim({
    id: 'motive',
    term: 'Mind-reading or cause',
    meaning: 'The article itself says what somebody wants, aims at or causes, and shows no evidence for it.',
    example: {
      text: 'The new coach wants the old captain to leave.',
      marks: [{ quote: 'The new coach wants the old captain to leave.', layer: 'claim' }],
    },
    notThis:
      'Where a source says it, the source decides the kind: “Fans say the coach wants …” is “some people”. Mind-reading is then a fair second answer.',
    see: ['faceless-group', 'one-unnamed'],
  }),
];
