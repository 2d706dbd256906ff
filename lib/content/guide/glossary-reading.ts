import type { GlossaryEntry } from './types';

const word = (
  id: string,
  term: string,
  meaning: string,
  notThis: string | null = null,
  see: readonly string[] = [],
): GlossaryEntry => ({ id, term, group: 'reading', meaning, example: null, notThis, see });

export const READING_WORDS: readonly GlossaryEntry[] = [
  word(
    'attribution',
    'Attribution',
    'Attribution is the part of a sentence that tells you who said it or where it comes from.',
    'Attribution does not make a statement true. It tells you whom to ask.',
    ['source'],
  ),
  word(
    'byline',
    'Byline',
    'The byline is the line in an article that gives the name of its writer.',
    'The article in this course reached us without one.',
    ['outlet'],
  ),
  word(
    'fact',
    'Fact',
    'A fact is a statement that is true and that can be shown to be true.',
    'A sentence can be written like a fact and still give you nothing to check it with. And an unverified claim can turn out to be a fact.',
    ['claim', 'opinion', 'verify'],
  ),
  word(
    'opinion',
    'Opinion',
    'By an opinion we mean, in this course, a wish or a piece of advice. It is not true or false.',
    'Many people also call a judgment (“it is the best team”) or a forecast (“it will snow”) an opinion. Here these count as claims, because the text says that something is so.',
    ['claim', 'fact'],
  ),
  word(
    'outlet',
    'Outlet',
    'An outlet is the newspaper, channel or site that brings out a news story.',
    null,
    ['byline'],
  ),
  word(
    'quote',
    'Quote',
    'A quote is a piece of text in exactly the words of somebody else.',
    'A quote from a named person is safe on the claims, however strong its words are. You know whom to ask.',
    ['attribution'],
  ),
  word(
    'source',
    'Source',
    'A source is the person, body or document that a statement comes from.',
    'A source is not a proof. But a source with a name can be asked, and a document can be read.',
    ['attribution', 'verify'],
  ),
  word(
    'verify',
    'Verify',
    'To verify something is to check, with more than the text itself, whether it is true.',
    'This course does not verify the article. It asks a question that comes first: does the text give you anything to start with?',
    ['claim', 'source'],
  ),
];
