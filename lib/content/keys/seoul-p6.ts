import 'server-only';
import type { KeySection } from '../answer-key-schema';

export const SEOUL_P6: KeySection = {
  paragraph: 6,
  hedges: [
    {
      id: 'p6-h-earlier',
      outer: 'Earlier',
      subType: 'vague-detail',
      status: 'required',
      rationale:
        '“Earlier” stands where a date belongs. It could mean last week or last year, so you cannot look up the report.',
    },
    {
      id: 'p6-h-western-journalists',
      outer: 'Western journalists reported that',
      core: 'Western journalists',
      subType: 'faceless-source',
      status: 'required',
      rationale:
        '“reported” is neutral, but “Western journalists” is a group with no name and no paper. You would not know whom to ask.',
    },
    {
      id: 'p6-h-experts',
      outer: 'North Korean experts',
      core: 'experts',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        'Experts in what, and how many? “North Korean experts” does not say, though it does tell you whose experts they are, so the mark is fair but optional.',
    },
    {
      id: 'p6-h-were-observed',
      outer: 'were observed',
      subType: 'hidden-speaker',
      status: 'accepted',
      rationale:
        '“were observed” leaves out who did the observing. By the rule, a passive about seeing is optional, while one about speaking is not.',
    },
    {
      id: 'p6-h-certain-zones',
      outer: 'in certain conflict zones',
      core: 'certain',
      subType: 'vague-detail',
      status: 'required',
      rationale:
        '“in certain conflict zones” sounds like a place but gives none. You cannot check what was seen without knowing where.',
    },
    {
      id: 'p6-h-accounts-illustrate',
      outer: 'The accounts illustrate how',
      core: 'accounts illustrate',
      subType: 'hidden-speaker',
      status: 'accepted',
      rationale:
        '“The accounts illustrate” gives the speaking to a thing. The verb “illustrate” sounds sure and takes no step back, so the mark is optional.',
    },
    {
      id: 'p6-h-verification-elusive',
      outer: 'even when verification proves elusive',
      core: 'proves elusive',
      subType: 'caveat',
      status: 'required',
      rationale:
        '“verification proves elusive” means that such information is hard to check. The text itself says so about the accounts it reports, and that makes it a caveat.',
    },
    {
      id: 'p6-h-analysts',
      outer: 'analysts emphasize',
      core: 'analysts',
      subType: 'faceless-source',
      status: 'required',
      rationale:
        '“analysts” is a group nobody could phone. What they say is advice and no claim, but the source is still faceless.',
    },
  ],
  claims: [
    {
      id: 'p6-c-experts-observed',
      outer: 'Western journalists reported that North Korean experts were observed in certain conflict zones',
      core: 'experts were observed',
      subType: 'faceless-group',
      alternatives: ['hearsay'],
      status: 'required',
      rationale:
        'That “North Korean experts were observed” is news that could be true or false. Journalists who are not named stand behind it, with no paper, no date and no place.',
    },
    {
      id: 'p6-c-fueling-debate',
      outer:
        'fueling debate about the extent of Pyongyang’s involvement in the war and the broader implications for international security',
      core: 'fueling debate',
      subType: 'motive',
      alternatives: ['no-source'],
      status: 'accepted',
      rationale:
        '“fueling debate” says that one thing caused another, and no evidence is shown. By the rule, effects on debate and opinion are optional.',
    },
    {
      id: 'p6-c-involvement',
      outer: 'the extent of Pyongyang’s involvement in the war',
      core: 'involvement',
      subType: 'no-source',
      alternatives: ['hearsay'],
      status: 'accepted',
      rationale:
        '“Pyongyang’s involvement in the war” takes it as given that there is some. But it is named only as the topic of a debate, so the mark is optional.',
    },
    {
      id: 'p6-c-shape-perceptions',
      outer:
        'The accounts illustrate how information from the front lines can shape perceptions, influence diplomatic signaling, and drive policy conversations',
      core: 'can shape perceptions',
      subType: 'hearsay',
      alternatives: ['motive', 'no-source'],
      status: 'accepted',
      rationale:
        '“can shape perceptions” names an effect on what people think, in plain words and not as a picture. Only “The accounts” are said to show it, and by the rule effects on opinion are optional.',
    },
  ],
  hedgeFoils: [
    {
      id: 'p6-hf-implications',
      quote: 'the broader implications for international security',
      reason:
        'These implications are only the topic of a debate. No detail is missing from what the journalists reported.',
    },
    {
      id: 'p6-hf-can-shape',
      quote: 'can shape',
      reason: '“can” tells you what information is able to do. “might” would leave it open; “can” does not.',
    },
    {
      id: 'p6-hf-events-unfold',
      quote: 'As events unfold',
      reason:
        '“As events unfold” sets the scene for a piece of advice. “Earlier” is different: there, a reported event lacks its date.',
    },
    {
      id: 'p6-hf-need-for',
      quote: 'the need for careful assessment of sources',
      reason: '“need” is a duty word. It says what people ought to do and leaves nothing in doubt.',
    },
    {
      id: 'p6-hf-measured-approach',
      quote: 'a measured approach to diplomacy',
      reason: '“a measured approach” is loose, but it is advice. Vague words in advice are safe.',
    },
  ],
  claimFoils: [
    {
      id: 'p6-cf-verification-elusive',
      quote: 'even when verification proves elusive',
      reason:
        'Nothing is put forward here but that checking is hard. Mark it as a caveat on the hedge layer.',
    },
    {
      id: 'p6-cf-analysts-emphasize',
      quote: 'analysts emphasize',
      reason:
        'That analysts speak is not a claim to check. Mark “analysts” as a faceless source on the hedge layer.',
    },
    {
      id: 'p6-cf-advice',
      quote:
        'the need for careful assessment of sources, careful communication of risks, and a measured approach to diplomacy that avoids inflaming tensions while guarding regional stability and the credibility of security alliances',
      reason: 'This is advice about what to do. Advice may be good or bad, but it is not true or false.',
    },
  ],
};
