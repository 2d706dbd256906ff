import { findSubType } from '../../grading/sub-types';
import type { Layer, SubType } from '../../grading/types';
import type { ScheduledItem, Skill } from '../../scheduling/types';
import type { FoilFamily } from './item-schema';
import type { KeyedItem } from './types';

// No keys in here: names may go to a browser. Before an answer they may not, for a skill tells the answer.

/**
 * What can be practised, in the order in which the course teaches it: lesson by lesson, and within a lesson the
 * two layers in turn, with a look-alike soon after what it looks like.
 */
export const SKILLS: readonly Skill[] = [
  plain(
    'claim',
    'Several sources',
    'Two sources or more stand side by side, such as a person and a report, and each statement has one.',
  ),
  plain(
    'hedge',
    'No hedge, plainly',
    'It tells what is so, and no word in it even looks like a hedge: no said, must, will or would.',
  ),
  target('no-source', 1),
  target('maybe', 1),
  foil(
    'claim',
    'named-source',
    1,
    'Named source',
    'One person or body with a name says it, so you know whom to ask.',
  ),
  foil(
    'hedge',
    'duty-word',
    1,
    'Duty word',
    'Must, should and need to say what to do. They leave nothing open.',
  ),
  foil('claim', 'advice-or-mood', 1, 'Advice or mood', 'A wish, a tip or a picture is not true or false.'),
  foil(
    'hedge',
    'can-or-will',
    1,
    'Can or will',
    'Can says what is possible, will says what comes. Both are firm.',
  ),
  target('faceless-group', 2),
  target('faceless-source', 2),
  foil('hedge', 'firm-verb', 2, 'Firm verb', 'Said, showed or warned report firmly. No doubt is in them.'),
  target('one-unnamed', 2),
  foil(
    'hedge',
    'one-unnamed-voice',
    2,
    'One voice, no hedge',
    'One person without a name is no faceless group. That is a question for claims, not for hedges.',
  ),
  target('soft-verb', 2),
  target('hearsay', 2),
  target('hidden-speaker', 2),
  foil(
    'hedge',
    'plain-passive',
    2,
    'Plain passive',
    '“The road was closed” tells what happened and hides no speaker.',
  ),
  target('vague-detail', 3),
  foil(
    'hedge',
    'past-future',
    3,
    '“Would” in the past',
    'In “she said it would rain”, would is only will in the past.',
  ),
  target('caveat', 3),
  foil(
    'hedge',
    'mood-or-advice',
    3,
    'Vague, but no report',
    'A vague word in a tip or a mood hides no detail of the news.',
  ),
  foil(
    'claim',
    'softened',
    4,
    'Softened',
    'A maybe-word softens the main verb: that is hedged, not claimed.',
  ),
  foil(
    'claim',
    'sourced-figure',
    4,
    'Sourced figure',
    'A document, a date or a figure with its origin can be checked.',
  ),
  foil(
    'claim',
    'that-somebody-spoke',
    4,
    'Somebody spoke',
    'That somebody spoke, and how, is no claim. Judge what was said.',
  ),
  foil(
    'claim',
    'caveat-clause',
    4,
    'Only a caveat',
    'A clause that only says something is unsure is no claim.',
  ),
  foil(
    'claim',
    'topic-only',
    4,
    'Only a topic',
    '“A talk about how rivals cheat” does not say that they do.',
  ),
  target('motive', 5),
  foil(
    'hedge',
    'plain-disagreement',
    5,
    'Plain dispute',
    'That people disagree about a plan is plain news, not a caveat.',
  ),
];

const BY_ID: ReadonlyMap<string, Skill> = new Map(SKILLS.map((skill) => [skill.id, skill]));

/** The skill with this id, or null: the guard for ids that come from outside. */
export function findSkill(id: string): Skill | null {
  return BY_ID.get(id) ?? null;
}

/** Its plain name. Throws for an id that is no skill. */
export function getSkillName(id: string): string {
  const skill = BY_ID.get(id);
  if (!skill) throw new Error(`No such skill: ${id}`);
  return skill.name;
}

/** What the schedule needs of an item: a target trains its sub-type, a safe item its first foil family. */
export function toScheduledItem({ item, subType, foilFamilies, difficulty }: KeyedItem): ScheduledItem {
  const { id, layer, topic } = item;
  const skill = subType ?? foilFamilies[0] ?? `plain-${layer}`;
  return { id, skill, layer, target: subType !== null, difficulty, topic };
}

function target(id: SubType, lesson: number): Skill {
  const subType = findSubType(id);
  if (!subType) throw new Error(`No such sub-type: ${id}`);
  const { layer, name, hint } = subType;
  return { id, layer, kind: 'target', lesson, name, hint };
}

function foil(layer: Layer, id: FoilFamily, lesson: number, name: string, hint: string): Skill {
  return { id, layer, kind: 'foil', lesson, name, hint };
}

/** Where no one family of look-alikes stands out: an item that holds one is filed under it. */
function plain(layer: Layer, name: string, hint: string): Skill {
  return { id: `plain-${layer}`, layer, kind: 'plain', lesson: 1, name, hint };
}
