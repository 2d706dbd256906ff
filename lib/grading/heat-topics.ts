import { compareSpans } from '../spans/merge';
import type { Cluster } from './heat-clusters';
import type { HeatEntry } from './heat-entries';
import { compareApart, placeOfMissed } from './talk-order';
import type { ApartPlace } from './talk-order';

/** A place to talk about: a key span, or words that many marked outside the key. */
export type HeatTopic =
  | { readonly kind: 'entry'; readonly entry: HeatEntry }
  | { readonly kind: 'cluster'; readonly cluster: Cluster };

/**
 * The required key spans and the clusters, in reading order or with the places first where the most students and
 * the key differ, by `compareApart`. Merely accepted key spans are no topic: nobody can miss them.
 */
export function listTopics(
  entries: readonly HeatEntry[],
  clusters: readonly Cluster[],
  order: 'text' | 'apart',
): HeatTopic[] {
  const topics: HeatTopic[] = [
    ...entries.flatMap((entry) =>
      entry.span.status === 'required' ? [{ kind: 'entry' as const, entry }] : [],
    ),
    ...clusters.map((cluster) => ({ kind: 'cluster' as const, cluster })),
  ];
  return order === 'text'
    ? topics.sort((a, b) => compareSpans(placeOf(a), placeOf(b)))
    : topics.sort((a, b) => compareApart(placeOf(a), placeOf(b)));
}

function placeOf(topic: HeatTopic): ApartPlace {
  return topic.kind === 'entry' ? placeOfMissed(topic.entry) : topic.cluster;
}
