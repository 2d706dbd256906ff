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
        '“In many capitals” tells you where, but too loosely to check. You cannot tell which capitals are meant, or how many.',
    },
    {
      id: 'p1-h-western-efforts-in-ukraine',
      outer: 'with Western efforts in Ukraine',
      core: 'Western efforts',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        '“Western efforts” does not say whose efforts, or which. Here they are only part of a question about South Korea, so you may mark them but need not.',
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
        'Who would belong to “a broad coalition”? The text leaves it open, but this is a vague what, and those are never counted as missed.',
    },
    {
      id: 'p1-h-could-play',
      outer: 'Seoul could play a larger role',
      core: 'could',
      subType: 'maybe',
      status: 'required',
      rationale:
        '“could” makes the larger role something possible. The text does not say that Seoul plays it now or will play it later.',
    },
    {
      id: 'p1-h-recent',
      outer: 'In a recent discussion on the subject',
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
        '“Western efforts” names no country. What the efforts are for is spelled out, and a vague what is accepted at most, so marking it is your choice.',
    },
    {
      id: 'p1-h-avoided-naming',
      outer: 'He avoided naming any country directly',
      core: 'avoided naming any country',
      subType: 'caveat',
      alternatives: ['vague-detail'],
      status: 'accepted',
      rationale:
        'With “avoided naming any country”, the article remarks on how the diplomat put things. A remark of that kind is a fair find, never a must.',
    },
    {
      id: 'p1-h-message-was-clear',
      outer: 'yet the message was clear',
      core: 'message was clear',
      subType: 'hidden-speaker',
      alternatives: ['caveat'],
      status: 'accepted',
      rationale:
        'In “the message was clear”, a message stands where a speaker could stand. But “clear” is firm and casts no doubt, so this mark is optional.',
    },
    {
      id: 'p1-h-sustained-pressure',
      outer: 'there is sustained pressure',
      core: 'sustained pressure',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        '“sustained pressure” leaves open what kind of pressure it is and who is pressing. A vague what may be marked; it is not expected.',
    },
    {
      id: 'p1-h-dialogue-captured',
      outer: 'The dialogue captured',
      core: 'dialogue captured',
      subType: 'hidden-speaker',
      status: 'accepted',
      rationale:
        '“The dialogue captured” lets a thing speak in place of people. Since “captured” is a firm verb that does not step back, you are free to leave it.',
    },
    {
      id: 'p1-h-showing-how',
      outer: 'showing how',
      core: 'showing',
      subType: 'hidden-speaker',
      status: 'accepted',
      rationale:
        'It is still the dialogue that is “showing” something here, not a person. The verb is firm, though, so the mark counts only if you make it.',
    },
    {
      id: 'p1-h-broader-confrontation',
      outer: 'the broader confrontation with Moscow',
      core: 'confrontation',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        'You could ask who takes part in “the broader confrontation with Moscow”, and in what way. It is background rather than news, so nobody has to mark it.',
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
        'That “Kyiv’s defense depends on a broad coalition” could be true or false, and only “Some observers” stand behind it. Judgments count when they are put forward as so.',
    },
    {
      id: 'p1-c-efforts-to-pull',
      outer:
        'In a recent discussion on the subject, a senior Russian diplomat described Western efforts to pull South Korea into the Ukraine conflict',
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
        '“there is sustained pressure” is put forward as so, with nothing to check it by. It is the message of a diplomat without a name; you may also read it as the article’s own words.',
    },
    {
      id: 'p1-c-uneasy-balance',
      outer: 'The dialogue captured the uneasy balance between alliance commitments and national interests',
      core: 'uneasy balance',
      subType: 'hearsay',
      alternatives: ['no-source'],
      status: 'accepted',
      rationale:
        'Is “the uneasy balance” a judgment that could be true or false, or only mood? Careful readers differ, so it counts if you mark it and is never missed.',
    },
    {
      id: 'p1-c-converge',
      outer:
        'showing how domestic politics, export controls, and diplomatic signaling converge in an issue that touches on regional security and the broader confrontation with Moscow',
      core: 'signaling converge',
      subType: 'hearsay',
      alternatives: ['no-source'],
      status: 'accepted',
      rationale:
        'That several things “converge” in one issue can be read as a statement or as background. What is said to show it is a dialogue, so a mark here is fair.',
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
      id: 'p1-hf-senior-diplomat',
      quote: 'a senior Russian diplomat',
      reason:
        'A faceless source is a group; this is one person, even if the name is missing. Who stands behind a statement is judged on the claim layer.',
    },
    {
      id: 'p1-hf-described',
      quote: 'described',
      reason:
        '“described” reports in a neutral way, like “said”. It takes no step back from what comes next.',
    },
    {
      id: 'p1-hf-within-the-bounds',
      quote: 'within the bounds of Korea’s security framework and international obligations',
      reason:
        '“within the bounds of” limits how far Seoul’s involvement would go. It does not limit how sure the text is.',
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
