import { LAYER_1, LAYER_2 } from './codebook-layers';
import { codebookSchema } from './schema';
import type { CodebookSection } from './types';

const section = (
  id: string,
  title: string,
  body: string,
  more: Partial<CodebookSection> = {},
): CodebookSection => ({ id, title, body, kinds: [], steps: [], after: null, ...more });

/** The codebook: the same rules in the same order as those by which the key was written, in the words of the course. */
export const CODEBOOK: readonly CodebookSection[] = codebookSchema.parse([
  section(
    'two-layers',
    'Two layers, two questions',
    `There are two layers, and you judge them one by one. Layer 1 asks about words: where does the writer step back? Layer 2 asks about statements: what does the text put forward with nothing to check it with? A hedge may sit inside a claim.

**Unverified is not false. Hedged is not dishonest.** A hedge is often the honest choice. Your job is to notice, not to suspect everything. So a mark is not a blame. It does not say that a hedge is a lie, that a claim is untrue, or which side of the story is right.`,
  ),
  LAYER_1,
  LAYER_2,
  section(
    'decide',
    'Decide in this order',
    'Take one statement at a time. Ask the four questions in this order, and stop where you get your answer.',
    {
      steps: [
        {
          id: 'decide-1',
          question: 'Could it be true or false?',
          body: `Advice, wishes, pictures in words, mood and general truths of the kind “words matter” are no claims. Nor is it a claim that somebody spoke, and how: judge what they said. Nor is a part of a sentence whose only job is to say that something is unsure or unchecked. That is a [caveat](#caveat), on layer 1.

Forecasts and judgments do count when the text puts them forward as so.`,
        },
        {
          id: 'decide-2',
          question: 'Is its own main verb softened by a maybe-word?',
          body: `As in “could lead to”. Then it is hedged, not claimed: mark the hedge only.

A firm part inside a softened sentence is optional at most. So is a thing that is named only as a topic (“a talk about how rivals cheat”).`,
        },
        {
          id: 'decide-3',
          question: 'Does the text say where it comes from?',
          body: 'Is there a named person or body, a document, or a figure with a date or a source? Then it is attributed: safe.',
        },
        {
          id: 'decide-4',
          question: 'If not: who stands behind it?',
          body: `It is an unverified claim. Now find its kind.

- A rumor, a passive or a thing: [a report of a report](#hearsay).
- A group: [“some people”](#faceless-group).
- One unnamed person: [one unnamed voice](#one-unnamed).
- The article itself: [mind-reading or cause](#motive) if it is about what somebody wants, aims at or causes, else [nobody says](#no-source).

“Feeds speculation”, “shapes opinion” and the like are optional at most.`,
        },
      ],
    },
  ),
  section(
    'extent',
    'How much to mark',
    `People who agree on what is wrong with a sentence still disagree on its edges. So each entry of the key has two sizes.

- **The words that you need.** Without them the mark misses the point. You have found the entry when you cover these. We call them the **core**.
- **The widest mark that is still fair.** It takes in the words that name the source, the reporting verb, small words and the commas and stops at the edge. Words in it never count against you. We call it the **outer**.

What if your mark is in the right place, but leaves out words that you need? Then it is neither right nor wrong. You are told: “close: widen it”.

Every entry comes with its kind, and with other kinds that are fine as well. It comes with a reason that quotes the words that show it. And it is required or optional. **Required** entries are missed if you do not find them. **Optional** entries are fair readings on which two careful people could differ: they are rewarded if found and never counted as missed.`,
  ),
  section(
    'safe',
    'What is safe',
    `Sentences and parts of sentences with nothing to mark are part of the key too. The most tempting ones are written down, each with the reason why it is safe. Two examples: “*must decide* is a duty, not a maybe” and “*revealed* does not hedge, it asks you to believe”. Such a place is called a [foil](/glossary#foil).

If you mark one, that is a false alarm, and you get its reason as feedback.`,
  ),
  section(
    'reliability',
    'How far two readers agree',
    `Do two readers who use these rules apart come to the same marks? There is a number for this. It is 1 when they agree on everything, and 0 when they agree no more than by chance. Its name is Krippendorff’s alpha.

We tried out a first edition of these rules on the whole article. Three passes were made, each without sight of the others. All three were the makers’ own. Word by word, they reached 0.88 for hedges and 0.76 for claims (required entries). Then the rules were sharpened where the three had differed. Nobody from outside has tested this edition.`,
    {
      after:
        'What was measured for the key that is in use now stands on the page [about the article](/about-the-article#how-the-key-was-made).',
    },
  ),
]) as CodebookSection[];

/** Every anchor of the codebook page. */
export function listCodebookAnchors(): string[] {
  return CODEBOOK.flatMap(({ id, kinds, steps }) => [
    id,
    ...kinds.map((kind) => kind.id),
    ...steps.map((step) => step.id),
  ]);
}
