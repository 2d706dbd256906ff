import 'server-only';
import type { KeySection } from '../answer-key-schema';

export const SEOUL_P3: KeySection = {
  paragraph: 3,
  hedges: [
    {
      id: 'p3-h-such-steps',
      outer: 'Such steps',
      subType: 'vague-detail',
      status: 'required',
      rationale:
        '“Such steps” points back, but the sentence before speaks of a claim and a narrative. You cannot tell which steps are meant, or who took them.',
    },
    {
      id: 'p3-h-are-described-as',
      outer: 'are described as',
      core: 'are described',
      subType: 'hidden-speaker',
      status: 'required',
      rationale:
        'Described by whom? The passive “are described as” reports what is said and leaves out who says it.',
    },
    {
      id: 'p3-h-western-aims',
      outer: 'Western aims',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        '“Western aims” does not tell you which governments have them. The words after it do say what the aim is, so a mark here is fair but not expected.',
    },
    {
      id: 'p3-h-some-voices',
      outer: 'with some voices warning that',
      core: 'some voices',
      subType: 'faceless-source',
      status: 'required',
      rationale:
        '“some voices” are people without name, number or office. You could not ask any of them what they know.',
    },
    {
      id: 'p3-h-actors',
      outer: 'there are actors',
      core: 'actors',
      subType: 'vague-detail',
      status: 'required',
      rationale:
        '“actors” might be states, firms or single people. The warning is about them, and who they are is the very thing left out.',
    },
    {
      id: 'p3-h-broader-enterprise',
      outer: 'a broader enterprise',
      core: 'enterprise',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        'What is “a broader enterprise”? The text leaves that open, but a vague what is optional: the rule asks for a who, where, when or how many.',
    },
    {
      id: 'p3-h-western-actions',
      outer: 'Western actions in Kyiv',
      core: 'actions',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        '“Western actions in Kyiv” gives you a where but no act. What is missing is mainly a what, so the mark is optional.',
    },
    {
      id: 'p3-h-could-become',
      outer: 'could become entangled',
      core: 'could',
      subType: 'maybe',
      status: 'required',
      rationale:
        '“could become” keeps the warning a possibility. Nobody says here that South Korea is entangled, or that it will be.',
    },
    {
      id: 'p3-h-policy-choices',
      outer: 'policy choices',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        'Which “policy choices”? The text names none, but what is missing is a what, not a who, where, when or how many, so you may leave it.',
    },
    {
      id: 'p3-h-strategic-shift',
      outer: 'a larger strategic shift',
      core: 'shift',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        '“a larger strategic shift” does not say from what to what. Only a missing who, where, when or how many must be marked, so this is optional.',
    },
    {
      id: 'p3-h-western-allies',
      outer: 'Western allies',
      core: 'allies',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        'Which “Western allies” are these? As with “alliance partners” earlier, they are not the ones whose reported act the sentence is about, so the mark is optional.',
    },
    {
      id: 'p3-h-in-this-framing',
      outer: 'In this framing',
      core: 'this framing',
      subType: 'caveat',
      status: 'required',
      rationale:
        '“In this framing” tells you that what follows holds on one way of seeing things. It limits the whole sentence, which makes it a frame.',
    },
    {
      id: 'p3-h-would-signal',
      outer: 'would signal',
      core: 'would',
      subType: 'maybe',
      status: 'required',
      rationale:
        'This “would” hangs on “In this framing”: it follows only on that view. So it is a maybe-word here, and not just “will” moved into the past.',
    },
    {
      id: 'p3-h-partners-and-rivals',
      outer: 'to partners and rivals alike',
      core: 'partners and rivals',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        '“partners and rivals” does not say which. They appear in a forecast and have done nothing reported yet, so you may mark them but need not.',
    },
  ],
  claims: [
    {
      id: 'p3-c-aligning',
      outer: 'Such steps are described as aligning with Western aims to escalate support for Ukraine',
      core: 'aligning with Western aims',
      subType: 'hearsay',
      alternatives: ['motive'],
      status: 'required',
      rationale:
        'Whether steps are “aligning with Western aims” could be true or false. All that stands behind it is the passive “are described as”, with nobody doing the describing.',
    },
    {
      id: 'p3-c-aims-to-escalate',
      outer: 'Western aims to escalate support for Ukraine',
      core: 'escalate support',
      subType: 'hearsay',
      alternatives: ['motive', 'no-source'],
      status: 'accepted',
      rationale:
        '“Western aims to escalate support” can be turned into “there are such aims”, so a mark of its own is fair. The required claim is the longer one around it.',
    },
    {
      id: 'p3-c-actors-intent',
      outer:
        'with some voices warning that there are actors intent on drawing Seoul into a broader enterprise tied to Western actions in Kyiv',
      core: 'intent on drawing Seoul',
      subType: 'faceless-group',
      alternatives: ['motive'],
      status: 'required',
      rationale:
        'The text passes on that “there are actors intent on drawing Seoul” into something. Only “some voices” stand behind it, and they give you nothing to check it with.',
    },
    {
      id: 'p3-c-tied-to-actions',
      outer: 'a broader enterprise tied to Western actions in Kyiv',
      core: 'tied',
      subType: 'faceless-group',
      status: 'accepted',
      rationale:
        'That the enterprise is “tied to Western actions” could be true or false apart from the rest. Mark it alone or together with the whole warning; both are fine.',
    },
    {
      id: 'p3-c-reflect-shift',
      outer: 'policy choices that reflect a larger strategic shift',
      core: 'reflect a larger strategic shift',
      subType: 'one-unnamed',
      alternatives: ['no-source'],
      status: 'accepted',
      rationale:
        '“reflect a larger strategic shift” is firm, but the sentence around it is softened by “could”. A firm clause inside a softened sentence is optional.',
    },
    {
      id: 'p3-c-project-unity',
      outer: 'one that seeks to project unity among Western allies',
      core: 'seeks to project unity',
      subType: 'one-unnamed',
      alternatives: ['motive', 'no-source'],
      status: 'accepted',
      rationale:
        'To say what a shift “seeks” is to name an aim, and no evidence is given. Because “could” softens the main verb of the sentence, you need not mark it.',
    },
  ],
  hedgeFoils: [
    {
      id: 'p3-hf-intent-on',
      quote: 'intent on drawing',
      reason:
        '“intent on” speaks firmly of a purpose and takes no step back. What it says is part of a claim, on the other layer.',
    },
    {
      id: 'p3-hf-warned',
      quote: 'warned',
      reason:
        '“warned” adds urgency, and urgency is not doubt. Compare “argued”, which does keep its distance.',
    },
    {
      id: 'p3-hf-seeks-to-project',
      quote: 'seeks to project',
      reason: '“seeks” means “tries to”, so it names an aim. The maybe-word that looks like it is “seems”.',
    },
    {
      id: 'p3-hf-willing',
      quote: 'is willing to go',
      reason: '“willing” is about what Seoul wants to do. It says nothing about how sure the text is.',
    },
    {
      id: 'p3-hf-must-balance',
      quote: 'must balance',
      reason:
        '“must” is a duty word: it says what has to be done. A maybe-word says that something may be so.',
    },
  ],
  claimFoils: [
    {
      id: 'p3-cf-diplomat-warned',
      quote: 'The diplomat warned',
      reason:
        'That somebody spoke is never the claim. Judge what he said, and here that is softened by “could”.',
    },
    {
      id: 'p3-cf-could-become',
      quote: 'South Korea could become entangled',
      reason:
        '“could become” softens the main verb, so this is hedged and not claimed. Mark “could” on the hedge layer instead.',
    },
    {
      id: 'p3-cf-would-signal',
      quote:
        'Seoul’s future actions would signal to partners and rivals alike how far it is willing to go in backing Kyiv',
      reason:
        'The main verb is softened by a “would” that hangs on “In this framing”. A softened forecast is hedged, not claimed.',
    },
    {
      id: 'p3-cf-must-balance',
      quote:
        'it must balance export controls, defense collaboration, and diplomatic signaling across the region',
      reason:
        '“must balance” is a duty, and a duty is neither true nor false in the way news is. The sentence is softened by “would” as well.',
    },
  ],
};
