import type { Misreading } from './types';

/** What students typically get wrong. Examples are invented; nothing here tells what the key says. */
export const MISREADINGS: readonly Misreading[] = [
  {
    id: 'over-marking',
    title: 'Nearly everything is marked',
    why: 'Expect this one first. Once you have been told to look out for something, everything looks like it. Marking also feels clever and safe: who doubts cannot be fooled. But a reader who doubts every sentence has no way left to tell the good report from the bad one.',
    say: '“You have found everything. So has somebody who painted the page with a roller. Show me one sentence that you would leave alone, and tell me why.” Marking everything earns 0 points here, and so does marking nothing.',
    rule: 'safe',
  },
  {
    id: 'unverified-is-fake',
    title: '“It is unverified, so it is fake”',
    why: 'Two questions are melted into one: “Is it true?” and “Can I check it with this text?” Plenty of things that are unverified when you first read them turn out to be true.',
    say: '“I had toast this morning. Can you check that with what I just said? No. Is it false?” Then: “What would I have to add so that you could check?”',
    rule: 'layer-2',
  },
  {
    id: 'hedged-is-lying',
    title: '“They say *may*, so they are hiding something”',
    why: 'In daily talk, “maybe” often means “no, but I do not want to say so”. In reporting it often means just what it says: nobody knows yet.',
    say: '“The reporter does not know if it will rain. Write the sentence for her: honest, and without a *may*.” It cannot be done. That is the point.',
    rule: 'layer-1',
  },
  {
    id: 'strong-quote',
    title: 'A strong statement by a named person is marked as a claim',
    why: 'Students react to how strong, unlikely or annoying a statement is. The question is only whether the text says where it comes from.',
    say: '“You may well disagree with her. But whom would you call to ask?” If there is an answer, it is safe on this layer. Safe means that you can ask. It does not mean that it is true.',
    rule: 'decide-3',
  },
  {
    id: 'duty-words',
    title: '*Should*, *must*, *can* and *will* are taken for maybe-words',
    why: 'In grammar lessons they stand in one list with *may* and *might*. But “should” speaks of a duty, “can” of being able to, and “will” is as firm as it gets.',
    say: '“Put *perhaps* in place of the word. Does the sentence still say the same?” “We should perhaps leave” is not what “we should leave” says.',
    rule: 'maybe',
  },
  {
    id: 'every-verb-soft',
    title: '*Said*, *revealed* or *warned* is marked as a soft verb',
    why: 'Students mark every verb of speaking. But verbs of speaking do three different jobs: they stay neutral (*said*), they step back (*claimed*), or they push you to believe (*revealed*).',
    say: '“Say the sentence with *said* in its place. Does it now sound more sure, less sure, or the same?” Only if *said* sounds more sure was the verb soft.',
    rule: 'soft-verb',
  },
  {
    id: 'softened-claim',
    title: 'A softened sentence is marked as a claim',
    why: '“The storm could delay the match” names something big and bad, so it feels like a claim. But its own main verb is held open. The text has not put it forward as so.',
    say: '“Suppose the match starts on time. Was the sentence wrong?” If not, it was hedged: mark the *could*, and no more.',
    rule: 'decide-2',
  },
  {
    id: 'every-passive',
    title: 'Every passive is marked as a hidden speaker',
    why: 'Students have learned “passive means somebody is hidden”. Here the question is narrower: is it a *speaker* who is hidden?',
    say: '“Was something done here, or was something said?” The bridge was closed: done. The bridge is said to be unsafe: said, and by whom?',
    rule: 'hidden-speaker',
  },
  {
    id: 'person-or-group',
    title: 'One unnamed person is marked as a faceless source',
    why: 'Both have no name. But one person without a name is still one person, whom the reporter may know even if the reader does not. “Some people” may be two or two thousand, and nobody can say which.',
    say: '“One or many?” One unnamed person is no hedge. What that person says may be a claim, on the other layer.',
    rule: 'one-unnamed',
  },
  {
    id: 'caveat-as-claim',
    title: 'A caveat is marked as a claim',
    why: '“This could not be confirmed” sounds like trouble, and so it gets an alarm. But the text is doing you a service: it tells you what it does not know.',
    say: '“Is this sentence selling you something, or warning you?” A caveat is marked on layer 1, as a hedge, and it is often the most honest line of a report.',
    rule: 'caveat',
  },
  {
    id: 'too-narrow',
    title: 'The mark is in the right place, but too small or far too big',
    why: 'With hedges students tend to mark the whole sentence. With claims they tend to mark one striking word.',
    say: 'For a hedge: “Which words could you cut so that the sentence becomes sure?” Mark those. For a claim: “Read me only what could be true or false.” Mark that.',
    rule: 'extent',
  },
  {
    id: 'one-side-only',
    title: 'Only what “the other side” says is marked',
    why: 'We all check more strictly what we would rather not believe. On a live conflict this is strong, and students do not notice it in themselves.',
    say: '“Swap the names in the sentence. Would you still mark it?” Ask it of every mark that comes up, not only of those that you would not have set yourself. Never ask a student for their side.',
    rule: 'decide',
  },
];
