import { excerpt } from '@/components/classroom/excerpt';
import type { HeatTopic } from '@/lib/grading/heat-topics';
import { countOf, LAYER_NOUN } from '@/lib/grading/phrases';
import { describeFinders } from '@/lib/grading/talk-order';

/** Below this, one student's habit would look like the class's. */
export const ENOUGH_WORKS = 3;
const LONGEST = 70;

/**
 * What to talk about next, in one sentence: the required entry and the words outside the key where the most students
 * and the key differ, the one that concerns more of them first. `topics` are of both layers, the furthest apart first.
 */
export function describeTalk(
  { students, works }: { readonly students: number; readonly works: number },
  topics: readonly HeatTopic[],
  text: string,
): string {
  if (students === 0) return 'Nobody has joined yet: show your class the code.';
  if (works === 0) return `Nobody has handed this in yet; ${countOf(students, 'student')} may still do so.`;
  if (works < ENOUGH_WORKS) {
    return `${countOf(works, 'student has', 'students have')} handed in: too few to say what the class missed.`;
  }
  const told = findTold(topics);
  const [first, second] = told.map((topic) => describeTopic(topic, works, text));
  if (!first) return 'Everybody found everything there is to find, and nobody much marked outside the key.';
  return `Talk next about ${[first, second].filter((one) => one !== undefined).join(', and about ')}.`;
}

/** The first entry and the first cluster, in the order of `topics`. */
export function findTold(topics: readonly HeatTopic[]): HeatTopic[] {
  const entry = topics.find(({ kind }) => kind === 'entry');
  const cluster = topics.find(({ kind }) => kind === 'cluster');
  return topics.filter((topic) => topic === cluster || (topic === entry && isApart(topic)));
}

function isApart(topic: HeatTopic): boolean {
  return topic.kind === 'cluster' || topic.entry.inPart + topic.entry.missed > 0;
}

function describeTopic(topic: HeatTopic, works: number, text: string): string {
  if (topic.kind === 'entry') {
    const { span } = topic.entry;
    const by = describeFinders(topic.entry, works, '');
    return `the ${LAYER_NOUN[span.layer]} “${excerpt(text, span.core, LONGEST)}”, which ${by}`;
  }
  const { layer, students } = topic.cluster;
  return `“${excerpt(text, topic.cluster, LONGEST)}”, which ${students} of ${works} marked as a ${LAYER_NOUN[layer]} though the key has none there`;
}
