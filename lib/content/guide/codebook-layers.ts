import type { CodebookSection } from './types';

export const LAYER_1: CodebookSection = {
  id: 'layer-1',
  title: 'Layer 1: hedges, the words by which the writer steps back',
  body: 'Mark the shortest phrase that does the stepping back. There are six kinds.',
  kinds: [
    {
      id: 'maybe',
      name: 'Maybe-word',
      is: '*May*, *might*, *could*, *possibly*, *likely*, *seems*, *appears*. Also *would*, when it hangs on an *if* or on somebody’s framing.',
      isNot:
        'Duty words (*should*, *must*, *need to*). *Can*. *Will*. *Would* after a past reporting verb, which is only *will* moved into the past (“she said it would rain”).',
      optional: null,
    },
    {
      id: 'soft-verb',
      name: 'Soft reporting verb',
      is: 'A verb that reports without vouching, after one person or body, named or not: *argued*, *claimed*, *suggested*, *alleged*, *contended*.',
      isNot:
        '*Said*, *told*, *stated*: they are neutral. *Noted*, *revealed*, *showed*: they ask you to take it as true. *Warned*, *urged*, *stressed*: they show urgency, not doubt.',
      optional: null,
    },
    {
      id: 'faceless-source',
      name: 'Faceless source',
      is: 'A plural or vague group that nobody could phone, with its verb: “some residents say”, “critics believe”, “experts agree”.',
      isNot:
        'A named person or body. Nor one unnamed person (“a police officer”), who belongs to [layer 2](#one-unnamed).',
      optional: null,
    },
    {
      id: 'hidden-speaker',
      name: 'Hidden speaker',
      is: 'Wording that removes the speaker: passives of reporting (“is seen as”, “has been linked to”), rumors without a speaker (“talk is going round”), things that speak with a verb that does not vouch (“the mood in the hall hinted”).',
      isNot: 'An ordinary passive about an event (“the bridge was closed”).',
      optional:
        'Things that speak with a firm verb (“the debate shows”). A view or story without an owner (“a widespread belief”). Passives of seeing without a witness (“was spotted”).',
    },
    {
      id: 'vague-detail',
      name: 'Vague detail',
      is: 'Too vague to check where a who, where, when or how many of something reported belongs: “dozens”, “in some districts”, “lately”, “such moves” with nothing named before, “players in the market”.',
      isNot: 'A vague word in a sentence that is only mood or advice.',
      optional: 'A vague what (“a bigger project”, “new methods”).',
    },
    {
      id: 'caveat',
      name: 'Caveat or frame',
      is: 'The text itself says that something is uncertain, disputed or true only on one way of seeing it: “remains unconfirmed”, “on this reading”.',
      isNot: 'A plain report that people disagree about a policy.',
      optional: 'A remark on how somebody presents things (“by putting it like that”).',
    },
  ],
  steps: [],
  after:
    '**When two kinds fit:** [faceless source](#faceless-source) and [hidden speaker](#hidden-speaker) go before [soft reporting verb](#soft-verb). In all other cases the second kind is listed beside the first, and either answer is right.',
};

export const LAYER_2: CodebookSection = {
  id: 'layer-2',
  title: 'Layer 2: unverified claims, the statement itself',
  body: `An unverified claim is a statement that is either true or false, that the text puts forward, and for which the text gives the reader nothing to check it with: no named person or body, no document, no date, no figure with an origin.

Mark the part of the sentence that could be true or false, without the source and its verb. Or mark a noun phrase that could be rewritten as “there is …” and is passed on as news (“attempts to bribe the jury”). A hedge inside it stays inside.

Split at *and*, *but*, *with* or an *-ing* part at the end where one half could be true and the other false. One long mark over both halves is right too.

There are five kinds. Ask: who stands behind it?`,
  kinds: [
    {
      id: 'no-source',
      name: 'Nobody says',
      is: 'The article states it flat, as fact.',
      isNot: null,
      optional: null,
    },
    {
      id: 'faceless-group',
      name: '“Some people”',
      is: 'A group nobody could phone.',
      isNot: null,
      optional: null,
    },
    {
      id: 'one-unnamed',
      name: 'One unnamed voice',
      is: 'A single person without a name.',
      isNot: 'The spokesperson of a named body.',
      optional: null,
    },
    {
      id: 'hearsay',
      name: 'A report of a report',
      is: 'A rumor, a passive, a thing that speaks, or somebody passing on what is “reported”.',
      isNot: null,
      optional: null,
    },
    {
      id: 'motive',
      name: 'Mind-reading or cause',
      is: 'The article itself asserts what somebody wants, aims at or causes, with no evidence.',
      isNot: null,
      optional:
        'Where a source says it, the kind of source is the answer, and mind-reading or cause is fine as a second answer.',
    },
  ],
  steps: [],
  after: null,
};
