import 'server-only';
import type { KeySection } from '../answer-key-schema';

export const SEOUL_P1: KeySection = {
  paragraph: 1,
  hedges: [
    {
      id: 'p1-h-many-capitals',
      outer: 'In many capitals',
      core: 'many',
      subType: 'vague-detail',
      status: 'required',
      rationale:
        '“In many capitals” gives you a where that you cannot check. The text does not say which capitals are meant, or how many.',
    },
    {
      id: 'p1-h-some-observers',
      outer: 'Some observers argue that',
      core: 'Some observers',
      subType: 'faceless-source',
      status: 'required',
      rationale:
        '“Some observers argue” gives the view to people you could not call up and ask. “argue” is soft as well, but where a faceless group speaks, the group comes first.',
    },
    {
      id: 'p1-h-broad-coalition',
      outer: 'a broad coalition',
      core: 'coalition',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        'Who would belong to “a broad coalition”? The text leaves that open, but it speaks of what a defense needs, not of something that a coalition did, so the mark is optional.',
    },
    {
      id: 'p1-h-could-play',
      outer: 'could play a larger role',
      core: 'could',
      subType: 'maybe',
      status: 'required',
      rationale:
        '“could” makes the larger role something possible. The text does not say that Seoul plays it now or will play it later.',
    },
    {
      id: 'p1-h-recent',
      outer: 'In a recent discussion',
      core: 'recent',
      subType: 'vague-detail',
      status: 'required',
      rationale:
        '“recent” stands where a date belongs. Without one you cannot find the discussion that the article reports on.',
    },
    {
      id: 'p1-h-western-efforts-to-pull',
      within: 'described Western efforts to pull',
      outer: 'Western efforts',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        '“Western efforts” names no country. But the text spells out what the efforts are for, so this mark is fair and optional.',
    },
    {
      id: 'p1-h-avoided-naming',
      outer: 'He avoided naming any country directly',
      core: 'avoided naming any country',
      subType: 'caveat',
      alternatives: ['vague-detail'],
      status: 'accepted',
      rationale:
        'With “avoided naming any country”, the article remarks on how the diplomat put things. A remark of that kind is a fair find, but optional.',
    },
    {
      id: 'p1-h-sustained-pressure',
      outer: 'there is sustained pressure',
      core: 'sustained pressure',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        'You could ask what kind of “sustained pressure” this is, and from whom. But the sentence before speaks of “Western efforts”, so mainly a what is missing, and that is optional.',
    },
    {
      id: 'p1-h-dialogue-captured',
      outer: 'The dialogue captured',
      core: 'dialogue captured',
      subType: 'hidden-speaker',
      status: 'accepted',
      rationale:
        '“The dialogue captured” lets a thing speak in place of people. But “captured” sounds sure and takes no step back, so the mark is optional.',
    },
    {
      id: 'p1-h-showing-how',
      outer: 'showing how',
      core: 'showing',
      subType: 'hidden-speaker',
      status: 'accepted',
      rationale:
        'It is still the dialogue, a thing, that is “showing” you something. The verb sounds sure, so the mark is optional.',
    },
  ],
  claims: [
    {
      id: 'p1-c-shifted',
      outer:
        'In many capitals, the question of how far South Korea should align with Western efforts in Ukraine has shifted from debate to a strategic priority',
      core: 'shifted from debate to a strategic priority',
      subType: 'no-source',
      status: 'required',
      rationale:
        'The article says flat out that the question “has shifted from debate to a strategic priority”. It offers no person, paper or date to check that with.',
    },
    {
      id: 'p1-c-defense-depends',
      outer: 'Some observers argue that Kyiv’s defense depends on a broad coalition',
      core: 'depends on a broad coalition',
      subType: 'faceless-group',
      status: 'required',
      rationale:
        'That “Kyiv’s defense depends on a broad coalition” could be true or false, and only “Some observers” stand behind it. A judgment counts too when somebody says that it is so.',
    },
    {
      id: 'p1-c-efforts-to-pull',
      outer:
        'a senior Russian diplomat described Western efforts to pull South Korea into the Ukraine conflict',
      core: 'efforts to pull South Korea',
      subType: 'one-unnamed',
      alternatives: ['motive'],
      status: 'required',
      rationale:
        'You can rewrite “efforts to pull South Korea” as “there are such efforts”, so it is passed on as news. One diplomat stands behind it, and he has a rank but no name.',
    },
    {
      id: 'p1-c-sustained-pressure',
      outer:
        'yet the message was clear: there is sustained pressure for Seoul to expand its involvement within the bounds of Korea’s security framework and international obligations',
      core: 'sustained pressure',
      subType: 'one-unnamed',
      alternatives: ['hearsay', 'no-source', 'motive'],
      status: 'required',
      rationale:
        '“there is sustained pressure” is stated as a fact, with nothing to check it by. It is the message of a diplomat without a name; you may also read it as the article’s own words.',
    },
    {
      id: 'p1-c-uneasy-balance',
      outer: 'The dialogue captured the uneasy balance between alliance commitments and national interests',
      core: 'uneasy balance',
      subType: 'hearsay',
      alternatives: ['no-source'],
      status: 'accepted',
      rationale:
        'Is “the uneasy balance” a judgment that could be true or false, or only mood? Careful readers differ, so the mark is optional.',
    },
    {
      id: 'p1-c-converge',
      outer: 'showing how domestic politics, export controls, and diplomatic signaling converge',
      core: 'converge',
      subType: 'hearsay',
      alternatives: ['no-source'],
      status: 'accepted',
      rationale:
        'You can read “converge” as a statement that these things come together, or as background. Only a dialogue is said to show it, so a mark is fair but optional.',
    },
  ],
  hedgeFoils: [
    {
      id: 'p1-hf-should-align',
      quote: 'should align',
      reason:
        '“should” is a duty word. It asks what would be right to do, while a maybe-word asks whether something is so.',
    },
    {
      id: 'p1-hf-western-efforts',
      quote: 'Western efforts in Ukraine',
      reason:
        'These efforts are only the topic of a question. Nothing is reported about them here, so no detail of a report is missing.',
    },
    {
      id: 'p1-hf-senior-diplomat',
      quote: 'a senior Russian diplomat',
      reason:
        'A faceless source is a group; this is one person, even if the name is missing. Who stands behind a statement is judged on the claim layer.',
    },
    {
      id: 'p1-hf-described',
      quote: 'described',
      reason:
        '“described” is neutral, like “said”, and here you are told who describes. With no speaker, as in “are described as” later on, it would hide one.',
    },
    {
      id: 'p1-hf-message-was-clear',
      quote: 'the message was clear',
      reason:
        '“clear” does not step back: it says that the message left no doubt. What the message says is judged on the claim layer.',
    },
    {
      id: 'p1-hf-within-the-bounds',
      quote: 'within the bounds of Korea’s security framework and international obligations',
      reason:
        '“within the bounds of” limits how far Seoul’s involvement would go. It does not limit how sure the text is.',
    },
    {
      id: 'p1-hf-broader-confrontation',
      quote: 'the broader confrontation with Moscow',
      reason:
        'This is background that the issue only “touches on”. Vague words count where a report should give a detail, and here nothing is reported.',
    },
  ],
  claimFoils: [
    {
      id: 'p1-cf-could-play',
      quote:
        'Seoul could play a larger role through military aid, intelligence sharing, or defense procurement',
      reason:
        'The main verb is softened by “could”, so this half of the sentence is hedged rather than claimed. The word “could” belongs on the hedge layer.',
    },
    {
      id: 'p1-cf-avoided-naming',
      quote: 'He avoided naming any country directly',
      reason:
        'This tells you how somebody spoke. On the claim layer you judge what was said, and that comes after “the message was clear”.',
    },
  ],
};
