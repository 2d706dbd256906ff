import 'server-only';
import type { KeySection } from '../answer-key-schema';

export const SEOUL_P2: KeySection = {
  paragraph: 2,
  hedges: [
    {
      id: 'p2-h-argued',
      outer: 'The diplomat argued that',
      core: 'argued',
      subType: 'soft-verb',
      status: 'required',
      rationale:
        '“argued” reports the point without vouching for it. “Said” would be neutral; “argued” keeps a small distance, and that is what this layer is about.',
    },
    {
      id: 'p2-h-like-minded-allies',
      outer: 'like-minded allies in the alliance',
      core: 'allies',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        'Which ones are the “like-minded allies”? “in the alliance” narrows it down, and the sentence is about Seoul, not about them, so this mark is welcome but optional.',
    },
    {
      id: 'p2-h-could-be-deployed',
      outer: 'could be deployed',
      core: 'could',
      subType: 'maybe',
      status: 'required',
      rationale:
        '“could be deployed” leaves open whether any forces are sent. It is a maybe-word even though it sits inside an idea that somebody else promotes.',
    },
    {
      id: 'p2-h-framing-this-way',
      outer: 'By framing the issue this way',
      core: 'framing',
      subType: 'caveat',
      status: 'accepted',
      rationale:
        '“By framing the issue this way” remarks on how the point is put, which is a fair find. It does not limit what follows, as “In this framing” does later, so it is optional.',
    },
    {
      id: 'p2-h-discussion-suggested',
      outer: 'the discussion suggested that',
      core: 'discussion suggested',
      subType: 'hidden-speaker',
      status: 'required',
      rationale:
        'A discussion cannot speak; the people in it can. “the discussion suggested” takes the speaker away, and “suggested” does not vouch for what follows.',
    },
    {
      id: 'p2-h-capital-cities',
      outer: 'capital cities on both sides of the Atlantic',
      core: 'capital cities',
      subType: 'vague-detail',
      status: 'required',
      rationale:
        '“capital cities” stands where you need to know who is watching. They are the ones doing the reported thing, and “both sides of the Atlantic” leaves dozens to choose from.',
    },
    {
      id: 'p2-h-could-influence',
      outer: 'could influence',
      core: 'could',
      subType: 'maybe',
      status: 'required',
      rationale:
        'With “could influence” the effect is only possible. The text stops short of saying that there is one.',
    },
    {
      id: 'p2-h-was-presented-as',
      outer: 'The claim was presented as part of',
      core: 'was presented',
      subType: 'hidden-speaker',
      alternatives: ['caveat'],
      status: 'required',
      rationale:
        'Who presented it? “was presented as” is a passive about speaking, and it leaves the speaker out of the sentence.',
    },
    {
      id: 'p2-h-wider-narrative',
      outer: 'a wider narrative about',
      core: 'wider narrative',
      subType: 'hidden-speaker',
      alternatives: ['caveat', 'vague-detail'],
      status: 'accepted',
      rationale:
        'A “wider narrative” is a story without an owner: you are not told who tells it. A mark on such a story is fair but optional.',
    },
    {
      id: 'p2-h-alliance-partners',
      outer: 'alliance partners',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        'You do not learn which “alliance partners” these are. Unlike “capital cities” above, they are only what a narrative is about, so the mark is optional.',
    },
    {
      id: 'p2-h-actions',
      outer: 'actions in Northeast Asia',
      core: 'actions',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        '“actions in Northeast Asia” leaves open which actions these are. The where is given and only the what is missing, so the mark is optional.',
    },
    {
      id: 'p2-h-contested-and-uncertain',
      outer:
        'even as the on‑the‑ground realities in the war in Ukraine remain highly contested and uncertain',
      core: 'contested and uncertain',
      subType: 'caveat',
      status: 'required',
      rationale:
        'The article itself tells you that things “remain highly contested and uncertain”. That is a caveat, and often the honest thing to write.',
    },
  ],
  claims: [
    {
      id: 'p2-c-promote-the-idea',
      outer:
        'The diplomat argued that Seoul, supported by like-minded allies in the alliance, continues to promote the idea that North Korean forces could be deployed in the Northern Military District as a lever to pressure Pyongyang',
      core: 'promote the idea',
      subType: 'one-unnamed',
      alternatives: ['motive'],
      status: 'required',
      rationale:
        'Either Seoul “continues to promote the idea” or it does not, and only a diplomat without a name says so. “could” softens the idea itself, not the promoting.',
    },
    {
      id: 'p2-c-supported-by-allies',
      outer: 'supported by like-minded allies in the alliance',
      core: 'supported',
      subType: 'one-unnamed',
      status: 'accepted',
      rationale:
        '“supported by like-minded allies” could be true or false by itself, so a mark of its own is fair. Covering it with the longer claim is just as good.',
    },
    {
      id: 'p2-c-are-watching',
      outer:
        'the discussion suggested that capital cities on both sides of the Atlantic are watching how Moscow manages its relationship with Pyongyang and how that dynamic could influence regional security calculations',
      core: 'are watching',
      subType: 'hearsay',
      status: 'required',
      rationale:
        '“are watching” is firm, with no maybe-word on it. What stands behind it is “the discussion”, a thing and not a person, so it reaches you as a report of a report.',
    },
    {
      id: 'p2-c-seek-to-use',
      outer:
        'a wider narrative about how alliance partners seek to use deterrence and leverage to shape actions in Northeast Asia',
      core: 'seek to use deterrence',
      subType: 'hearsay',
      alternatives: ['motive', 'no-source'],
      status: 'accepted',
      rationale:
        '“seek to use deterrence and leverage” says what the partners are after. But it is named only as the topic of a narrative, so the mark is optional.',
    },
  ],
  hedgeFoils: [
    {
      id: 'p2-hf-promote-the-idea',
      quote: 'promote the idea',
      reason:
        'This idea has an owner in the sentence, Seoul, so no speaker is hidden. And “promote” is a firm verb, with no doubt in it.',
    },
    {
      id: 'p2-hf-military-district',
      quote: 'in the Northern Military District',
      reason:
        '“the Northern Military District” is a proper name, so the where is given. A name you do not know is still a name.',
    },
    {
      id: 'p2-hf-seek-to-use',
      quote: 'seek to use',
      reason: '“seek” looks a little like “seem”, but it means “try”. It speaks of an aim and not of doubt.',
    },
  ],
  claimFoils: [
    {
      id: 'p2-cf-framing-this-way',
      quote: 'By framing the issue this way',
      reason:
        'How somebody puts an issue is not a statement you can check. The claim comes later in this sentence, in what the discussion suggested.',
    },
    {
      id: 'p2-cf-was-presented-as',
      quote: 'The claim was presented as part of',
      reason:
        'That somebody said something, and how, is no claim on this layer. The passive “was presented as” belongs on the hedge layer.',
    },
    {
      id: 'p2-cf-contested-and-uncertain',
      quote: 'the on‑the‑ground realities in the war in Ukraine remain highly contested and uncertain',
      reason:
        'The only job of this clause is to say that something is unsure. That makes it a caveat, which you mark as hedged language.',
    },
  ],
};
