import 'server-only';
import { placeId } from '@/components/heat/place-view';
import { getArticlePart } from '@/lib/content/catalog';
import type { Exercise } from '@/lib/content/types';
import { listMarksOf } from '@/lib/db/class-marks';
import { getClassResults } from '@/lib/db/class-results';
import { getClassroom } from '@/lib/db/classrooms';
import { findClusters } from '@/lib/grading/heat-clusters';
import type { Cluster } from '@/lib/grading/heat-clusters';
import { describeEntries } from '@/lib/grading/heat-entries';
import type { HeatEntry } from '@/lib/grading/heat-entries';
import { listTopics } from '@/lib/grading/heat-topics';
import type { HeatTopic } from '@/lib/grading/heat-topics';
import type { Layer } from '@/lib/grading/types';
import type { ClassroomTeacher } from '@/lib/policy';
import { tokenizeWords } from '@/lib/spans/tokens';

export type LayerHeat = { readonly entries: readonly HeatEntry[]; readonly clusters: readonly Cluster[] };

/** What the class marked in a text, beside the key: of each student the attempt that counts. */
export async function loadHeat(teacher: ClassroomTeacher, exercise: Exercise) {
  const [classroom, results] = await Promise.all([getClassroom(teacher), getClassResults(teacher, exercise)]);
  const { key } = results;
  const counted = results.rows.flatMap((row) => (row.latest ? [row.latest] : []));
  // A grade of another key speaks of other places; these are left out of everything alike.
  const current = counted.filter(({ grade }) => grade.keyVersion === key.version);
  const marks = await listMarksOf(
    teacher,
    current.map(({ attemptId }) => attemptId),
  );
  const works = current.map(({ attemptId, grade }) => ({
    marks: marks.get(attemptId) ?? [],
    spans: grade.spans,
  }));
  const article = getArticlePart(exercise);
  const words = tokenizeWords(article.text);
  const heatOf = (layer: Layer): LayerHeat => ({
    entries: describeEntries(works, key.spans, article.sentences, layer),
    clusters: findClusters(works, key, { words, sentences: article.sentences }, layer),
  });
  const layers = new Map(exercise.layers.map((layer) => [layer, heatOf(layer)]));
  return {
    classroom,
    exercise,
    article,
    words,
    works,
    layers,
    students: results.students,
    pages: results.pages,
    olderGrades: counted.length - current.length,
  };
}

export type LoadedHeat = Awaited<ReturnType<typeof loadHeat>>;

/** The places to talk about on some layers, in order. */
export function topicsOf(
  { layers }: LoadedHeat,
  wanted: readonly Layer[],
  order: 'text' | 'apart',
): HeatTopic[] {
  const heat = wanted.flatMap((layer) => layers.get(layer) ?? []);
  return listTopics(
    heat.flatMap(({ entries }) => entries),
    heat.flatMap(({ clusters }) => clusters),
    order,
  );
}

export function topicId(topic: HeatTopic): string {
  return placeId(topic.kind === 'entry' ? topic.entry : topic);
}
