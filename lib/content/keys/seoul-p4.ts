import 'server-only';
import type { KeySection } from '../answer-key-schema';

export const SEOUL_P4: KeySection = {
  paragraph: 4,
  hedges: [
    {
      id: 'p4-h-years-ahead',
      outer: 'in the years ahead',
      core: 'years ahead',
      subType: 'vague-detail',
      status: 'accepted',
      rationale:
        '“in the years ahead” gives no year. It belongs to a forecast and not to something that happened, so the mark is optional.',
    },
    {
      id: 'p4-h-comment-underscored',
      outer: 'The comment underscored',
      core: 'comment underscored',
      subType: 'hidden-speaker',
      status: 'accepted',
      rationale:
        'In “The comment underscored”, a comment acts and the adviser disappears. The verb is firm, unlike “suggested”, and that makes this mark optional.',
    },
    {
      id: 'p4-h-broader-view',
      outer: 'a broader view that',
      core: 'broader view',
      subType: 'hidden-speaker',
      alternatives: ['caveat', 'vague-detail'],
      status: 'accepted',
      rationale:
        'Whose view is “a broader view”? It comes without an owner, and such a mark is fair but optional.',
    },
    {
      id: 'p4-h-could-complicate',
      outer: 'could complicate',
      core: 'could',
      subType: 'maybe',
      status: 'required',
      rationale:
        '“could complicate” tells you what stronger ties might lead to. It does not say that they do.',
    },
    {
      id: 'p4-h-assessment-highlighted',
      outer: 'The assessment highlighted how',
      core: 'assessment highlighted',
      subType: 'hidden-speaker',
      status: 'accepted',
      rationale:
        '“The assessment highlighted” puts a thing where a person could be. But “highlighted” asks you to take the point as true and does not step back, so leave it if you like.',
    },
  ],
  claims: [
    {
      id: 'p4-c-significant-challenge',
      outer:
        'A former East Asia adviser to the administration cautioned that growing cooperation between Moscow and Pyongyang would present a significant challenge to the United States in the years ahead',
      core: 'present a significant challenge',
      subType: 'one-unnamed',
      alternatives: ['motive'],
      status: 'required',
      rationale:
        'One former adviser without a name says that it “would present a significant challenge”. Forecasts count, and after “cautioned” this “would” is only “will” moved into the past.',
    },
    {
      id: 'p4-c-growing-cooperation',
      outer: 'growing cooperation between Moscow and Pyongyang',
      core: 'growing cooperation',
      subType: 'one-unnamed',
      alternatives: ['no-source'],
      status: 'accepted',
      rationale:
        '“growing cooperation” takes it as given that there is cooperation and that it grows. You may mark that by itself; it is part of the larger claim as well.',
    },
  ],
  hedgeFoils: [
    {
      id: 'p4-hf-former-adviser',
      quote: 'A former East Asia adviser to the administration',
      reason:
        'This is a single person, and a faceless source is a group. The missing name matters on the claim layer, not here.',
    },
    {
      id: 'p4-hf-cautioned',
      quote: 'cautioned',
      reason: '“cautioned” works like “warned”: it makes the point urgent. It does not make it less sure.',
    },
    {
      id: 'p4-hf-would-present',
      quote: 'would present',
      reason:
        'After the past verb “cautioned”, “would” is just “will” moved into the past, as in “she said it would rain”. It hangs on no if and on no framing.',
    },
    {
      id: 'p4-hf-any-strengthening',
      quote: 'any strengthening',
      reason:
        '“any” takes in every case, so it makes the point wider. The step back in this clause is made by “could”.',
    },
    {
      id: 'p4-hf-chessboard',
      quote: 'one corner of the chessboard',
      reason:
        '“one corner of the chessboard” is a picture in a general remark. No reported event lacks its place here.',
    },
    {
      id: 'p4-hf-can-ripple',
      quote: 'can ripple',
      reason: '“can” says what is able to happen. A maybe-word, like “could”, leaves open whether it is so.',
    },
    {
      id: 'p4-hf-policymakers',
      quote: 'policymakers weigh risks and responses',
      reason:
        '“policymakers” is vague, but nothing reported hangs on it. A vague word in a sentence that only paints the background is safe.',
    },
  ],
  claimFoils: [
    {
      id: 'p4-cf-comment-underscored',
      quote: 'The comment underscored a broader view',
      reason:
        'That people hold or voice a view is not the claim. Look at what the view says; here it is softened by “could”.',
    },
    {
      id: 'p4-cf-could-complicate',
      quote:
        'any strengthening of ties between Russia and North Korea could complicate diplomacy, deterrence, and alliance cohesion across the Indo-Pacific and Europe',
      reason:
        'With “could complicate”, the main verb is softened. So nothing is stated here as a fact, and “could” is the word to mark, as a hedge.',
    },
    {
      id: 'p4-cf-chessboard',
      quote:
        'shifts in one corner of the chessboard can ripple through security calculations elsewhere, affecting negotiations, sanctions policies, and alliance commitments',
      reason:
        '“chessboard” and “ripple” belong to a picture, and the whole line states a general truth: what happens in one place matters in others. No single shift or effect is reported.',
    },
    {
      id: 'p4-cf-policymakers',
      quote: 'policymakers weigh risks and responses amid an evolving strategic landscape',
      reason:
        'That policymakers weigh risks is a general truth, like “words matter”. It sets the mood and holds no news to check.',
    },
  ],
};
