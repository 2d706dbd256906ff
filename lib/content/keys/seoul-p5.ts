import 'server-only';
import type { KeySection } from '../answer-key-schema';

export const SEOUL_P5: KeySection = {
  paragraph: 5,
  hedges: [
    {
      id: 'p5-h-reports-circulate',
      outer: 'that reports circulate about',
      core: 'reports circulate',
      subType: 'hidden-speaker',
      status: 'required',
      rationale:
        'Reports by whom? In “reports circulate” they move around by themselves, and nobody is there who made them.',
    },
    {
      id: 'p5-h-tens-of-thousands',
      outer: 'tens of thousands of North Korean personnel',
      core: 'tens of thousands',
      subType: 'vague-detail',
      status: 'required',
      rationale:
        '“tens of thousands” stands where a number belongs. It could mean twenty thousand or ninety thousand, and no source for the count is given.',
    },
    {
      id: 'p5-h-technologies',
      outer: 'advanced technologies',
      core: 'technologies',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        'Which “advanced technologies”? You are not told, but the missing detail is a what, not a who, where, when or how many, so the mark is optional.',
    },
    {
      id: 'p5-h-difficult-to-verify',
      outer: 'While these claims remain difficult to verify',
      core: 'difficult to verify',
      subType: 'caveat',
      status: 'required',
      rationale:
        'Here the text tells you openly that the claims are “difficult to verify”. Saying so is a caveat, and a fair service to the reader.',
    },
    {
      id: 'p5-h-are-cited',
      outer: 'they are cited in discussions about',
      core: 'are cited',
      subType: 'hidden-speaker',
      alternatives: ['vague-detail'],
      status: 'required',
      rationale:
        'Cited by whom? “are cited in discussions” is a passive about speaking, and the people who do the citing are left out.',
    },
    {
      id: 'p5-h-could-influence',
      outer: 'could influence',
      core: 'could',
      subType: 'maybe',
      status: 'required',
      rationale:
        '“could influence” makes the effect a possibility. The text does not say that technology transfer and military cooperation have one.',
    },
    {
      id: 'p5-h-dialogue-reflects',
      outer: 'The dialogue around these issues reflects',
      core: 'dialogue around these issues reflects',
      subType: 'hidden-speaker',
      status: 'accepted',
      rationale:
        'A dialogue “reflects” something here, and no person does. The verb sounds sure, so the mark is optional.',
    },
    {
      id: 'p5-h-complexity',
      outer: 'the complexity of corroborating sensitive data',
      core: 'complexity of corroborating',
      subType: 'caveat',
      status: 'accepted',
      rationale:
        '“the complexity of corroborating sensitive data” can be heard as a caveat. But it does not say that any one fact is unsure, so you may leave it.',
    },
  ],
  claims: [
    {
      id: 'p5-c-personnel',
      outer:
        'An administration spokesperson noted that reports circulate about tens of thousands of North Korean personnel on Russian soil',
      core: 'North Korean personnel on Russian soil',
      subType: 'hearsay',
      alternatives: ['one-unnamed'],
      status: 'required',
      rationale:
        'The spokesperson, of an administration that is not named, only passes on that “reports circulate” about “North Korean personnel on Russian soil”. It reaches you as a report of a report.',
    },
    {
      id: 'p5-c-technologies',
      outer: 'with Moscow providing advanced technologies in return',
      core: 'providing advanced technologies',
      subType: 'hearsay',
      alternatives: ['one-unnamed', 'no-source'],
      status: 'required',
      rationale:
        '“with Moscow providing advanced technologies” is a second statement, true or false apart from the first, and it rests on the same reports. One mark over both is right too.',
    },
  ],
  hedgeFoils: [
    {
      id: 'p5-hf-spokesperson',
      quote: 'An administration spokesperson',
      reason:
        'One person, named or not, is no faceless group. Who stands behind the words is a question for the claim layer.',
    },
    {
      id: 'p5-hf-noted',
      quote: 'noted',
      reason: '“noted” does not step back. It asks you to take what follows as true.',
    },
    {
      id: 'p5-hf-importance',
      quote: 'the importance of transparency and prudent policy making',
      reason:
        '“transparency” and “prudent policy making” are values, not missing details. Broad words in a sentence of mood or advice are safe.',
    },
  ],
  claimFoils: [
    {
      id: 'p5-cf-difficult-to-verify',
      quote: 'these claims remain difficult to verify',
      reason:
        'This clause does one thing: it says that something is hard to check. That is a caveat, and it belongs on the hedge layer.',
    },
    {
      id: 'p5-cf-are-cited',
      quote: 'they are cited in discussions',
      reason:
        'That something gets cited tells you only that people spoke. The passive “are cited” belongs on the hedge layer.',
    },
    {
      id: 'p5-cf-could-influence',
      quote:
        'technology transfer and military cooperation could influence capabilities and strategic calculations in both Europe and Northeast Asia',
      reason:
        '“could influence” softens the main verb, so the effect is held open. Hedged, in other words, and not claimed.',
    },
    {
      id: 'p5-cf-complexity',
      quote: 'the complexity of corroborating sensitive data',
      reason:
        'All this says is that some things are hard to check. A remark like that is not a claim to check.',
    },
    {
      id: 'p5-cf-importance',
      quote: 'the importance of transparency and prudent policy making in a volatile security environment',
      reason:
        'That openness and care matter is a general truth of the kind “words matter”. There is no news in it.',
    },
  ],
};
