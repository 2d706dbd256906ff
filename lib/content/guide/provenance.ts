import type { GuideText } from './types';

/** What is known of the article, and what is not. */
export const ORIGIN: GuideText = {
  title: 'Where the article came from',
  body: `We do not know. The article reached us as text only: six paragraphs, about 630 words. It came without

- a headline
- the name of a writer
- the name of a newspaper, channel or site
- a date.

We have not found an origin, and we have not guessed one. We have not checked what the article says. We show it as it came, letter for letter, with nothing added and nothing left out. A test in the program compares it with the text we were given.

Would it matter to know more? Yes. With a date you could ask what else was reported that day. With a name you could ask the writer. That is one reason why this text is good to practice on: online, too, you will meet texts that have lost their name and date on the way.`,
};

export const NO_SIDE: GuideText = {
  title: 'No side is taken',
  body: `The article is about a real conflict, in which people suffer and die. This site takes no side in it. The key does not say that anything in the article is true, and it does not say that anything is false. It says what the words let a reader check.

**Unverified is not false. Hedged is not dishonest.**`,
};

export const KEY_MAKING: GuideText = {
  title: 'How the key was made',
  body: `First came the rules: the [codebook](/codebook). They say what counts as a hedge, what counts as an unverified claim, and in which order to decide. The examples in the rules are invented. Trial runs over the article showed where readers differed, and there the rules were sharpened ([how far two readers agree](/codebook#reliability)).

Then two annotators worked apart by the codebook, one of them without seeing the other’s key. (An annotator is somebody who marks a text by fixed rules.) Both were the makers’ own: they belong to those who made this site. Nobody from outside has repeated the work.

How far did the two agree? Take a scale on which 1 is full agreement and 0 is what chance alone would give. On the words that a mark must cover, they reached **0.94 for hedges** and **0.70 for claims**. (The name of this number is Krippendorff’s alpha.) For claims it is lower because the two found the same twelve statements but drew the edges more or less widely. Edges do not decide here: every entry has a few words that you need (its [core](/glossary#core)) and more words that you may mark as well (up to its [outer](/glossary#outer)).

Where the two differed, the difference was settled entry by entry, by the codebook. After that, one more reader, again one of the makers’ own, argued with every entry. What could be read in two fair ways became optional.`,
};

export const KEY_LIMITS: GuideText = {
  title: 'What the key cannot do',
  body: `- It was made by few readers, all of them from among the makers of this site. It has not been tested with many classes yet.
- It judges the words of this text. It does not know what happened.
- It will have faults. When a fault is mended, the key gets a new version, and the old one is kept, so that old results can still be explained.`,
};

export const PROBLEM_REPORT: GuideText = {
  title: 'When you think the key is wrong',
  body: `You may well be right. Write down four things:

1. the paragraph, and the exact words
2. what the key says about them
3. what you would say
4. the rule of the [codebook](/codebook) that speaks for you.

If you are in a class, there is a shorter way: open your feedback, choose the place, and press **I see this differently**. Your teacher reads your reason and answers. Teachers, and readers who work alone, give it to the person who runs this site. We cannot print a name or an address here, because every school or club can run a copy of its own. Ask whoever gave you the address of this page, in a school often the teacher or the office for computers.`,
};

export const RIGHTS: GuideText = {
  title: 'Rights',
  body: 'The lessons, the key and these pages were written for this site. The article itself is not ours. Because we do not know who wrote it, we do not know who holds the rights to it. If you print it for a class, the rules of your school on copying news articles apply.',
};

export const VERSIONS: GuideText = {
  title: 'Versions of the key',
  body: 'Every version that has been in use on this site, with the number of its entries: required + optional. Foils are places that look like a hedge or a claim and are safe. The entries themselves are shown after you hand in your marks.',
};
