import '@/components/print/print.css';
import type { Metadata } from 'next';
import { ClassPage } from '@/components/classroom/class-page';
import { LAYER_NAMES } from '@/components/classroom/layer-word';
import { SpanList } from '@/components/classroom/span-list';
import { ClusterList } from '@/components/heat/cluster-list';
import { HeatBoard } from '@/components/heat/heat-board';
import { HeatControls } from '@/components/heat/heat-controls';
import { HeatLegend } from '@/components/heat/heat-legend';
import { cutHeatText } from '@/components/heat/heat-text';
import { placeId, viewCluster, viewEntry } from '@/components/heat/place-view';
import type { PlaceView } from '@/components/heat/place-view';
import { describeTalk, ENOUGH_WORKS, findTold } from '@/components/heat/talk-words';
import { PrintButton } from '@/components/print/print-button';
import { LinkButton } from '@/components/ui/link-button';
import { requireTeacherOf } from '@/lib/auth/require';
import { findExercise } from '@/lib/content/catalog';
import { listHandedInExercises } from '@/lib/db/class-marks';
import { countMarkers } from '@/lib/grading/heat';
import { LEAST_IN_CLUSTER } from '@/lib/grading/heat-clusters';
import { countOf, LAYER_NOUN } from '@/lib/grading/phrases';
import type { Layer } from '@/lib/grading/types';
import { loadHeat, topicId, topicsOf } from './load-heat';
import type { LoadedHeat } from './load-heat';
import { heatHref, readHeatView } from './read-view';
import type { HeatView } from './read-view';

export const metadata: Metadata = { title: 'The article, as the class marked it' };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The article as the class marked it, beside the key. Tells nothing by name, so that it may be projected. */
export default async function ClassArticlePage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const teacher = await requireTeacherOf(classroomId, `/classrooms/${classroomId}/article`);
  const view = readHeatView(await searchParams);
  const [loaded, handedIn] = await Promise.all([
    loadHeat(teacher, view.exercise),
    listHandedInExercises(teacher),
  ]);
  const texts = handedIn.flatMap(({ exerciseId, students }) => {
    const exercise = findExercise(exerciseId);
    return exercise ? [{ id: exercise.id, title: exercise.title, students }] : [];
  });
  const base = `/classrooms/${classroomId}/article`;
  return (
    <ClassPage classroom={loaded.classroom} place="article" title="The article, as the class marked it">
      <div className="flow grid grid-cols-1 gap-10">
        <Talk loaded={loaded} base={base} />
        {loaded.works.length > 0 ? <Heat loaded={loaded} view={view} base={base} texts={texts} /> : null}
      </div>
    </ClassPage>
  );
}

type PartProps = { loaded: LoadedHeat; view: HeatView; base: string };

/** What to talk about next, in one sentence, and the ways to it. */
function Talk({ loaded, base }: Pick<PartProps, 'loaded' | 'base'>) {
  const { works, students, article, olderGrades, exercise } = loaded;
  const topics = topicsOf(loaded, exercise.layers, 'apart');
  const told = works.length >= ENOUGH_WORKS ? findTold(topics) : [];
  const layerOf = (topic: (typeof told)[number]) =>
    topic.kind === 'entry' ? topic.entry.span.layer : topic.cluster.layer;
  return (
    <section aria-labelledby="next" className="grid gap-4">
      <h2 id="next" className="kicker font-plain">
        What to talk about next
      </h2>
      <p className="max-w-4xl font-serif text-2xl leading-snug font-semibold">
        {describeTalk({ students, works: works.length }, topics, article.text)}
      </p>
      {students === 0 ? (
        <p>
          <LinkButton href={`/classrooms/${loaded.classroom.id}/code`}>Show the class code</LinkButton>
        </p>
      ) : null}
      {works.length > 0 ? (
        <p className="measure text-soft">
          {exercise.title}: {works.length} of {countOf(students, 'student')} handed in; of each, the attempt
          that counts.
          {olderGrades > 0 ? ` ${olderGrades} graded by an older key are left out.` : ''}
        </p>
      ) : null}
      {works.length > 0 ? (
        <div className="screen-only flex flex-wrap items-center gap-3">
          {told[0] ? (
            <LinkButton look="primary" href={heatHref(`${base}/show`, { text: exercise.id, order: 'apart' })}>
              Show it large, step by step
            </LinkButton>
          ) : null}
          {told.map((topic) => (
            <LinkButton
              key={topicId(topic)}
              href={heatHref(base, { text: exercise.id, layer: layerOf(topic), at: topicId(topic) })}
            >
              {topic.kind === 'entry'
                ? `See the ${LAYER_NOUN[layerOf(topic)]} in the text`
                : 'See the words outside the key'}
            </LinkButton>
          ))}
          <PrintButton />
        </div>
      ) : null}
    </section>
  );
}

function Heat({
  loaded,
  view,
  base,
  texts,
}: PartProps & { texts: Parameters<typeof HeatControls>[0]['texts'] }) {
  const { article, words, works, layers, exercise } = loaded;
  const { layer } = view;
  const heat = layers.get(layer);
  if (!heat) return null;
  const of = works.length;
  const counts = countMarkers(works, words, layer);
  const marked = [
    ...heat.entries.map(({ span }) => ({ id: placeId({ span }), span })),
    ...heat.clusters.map((cluster) => ({ id: placeId({ cluster }), cluster })),
  ];
  const places = listPlaces(loaded, layer);
  const first = places.some(({ id }) => id === view.at) ? view.at : null;
  const clusters = exercise.layers.flatMap((one) =>
    (layers.get(one)?.clusters ?? []).map((cluster) => viewCluster(cluster, of, article.text)),
  );
  return (
    <>
      <section aria-labelledby="heat" className="grid grid-cols-1 gap-4">
        <h2 id="heat">{LAYER_NAMES[layer].many}: what the class marked, and the key</h2>
        <HeatControls
          layers={exercise.layers}
          layer={layer}
          texts={texts}
          text={exercise.id}
          hrefOf={(next) => heatHref(base, { text: exercise.id, layer, ...next })}
        />
        <HeatLegend layer={layer} of={of} />
        <HeatBoard
          view={`${exercise.id} ${layer}`}
          paragraphs={article.paragraphs.map((range) =>
            cutHeatText(article.text, range, words, counts, of, marked),
          )}
          places={places}
          layer={layer}
          first={first}
          showHref={heatHref(`${base}/show`, { text: exercise.id, layer: 'both', at: '' })}
          changeHref={`/classrooms/${loaded.classroom.id}/key?article=${article.id}&entry=`}
        />
      </section>
      <section aria-labelledby="clusters" className="grid gap-3">
        <h2 id="clusters">Marked by many, not in the key</h2>
        <p className="measure text-soft">
          Words that at least one in five marked, and no fewer than {LEAST_IN_CLUSTER} students, where the key
          has nothing. A good reason of theirs may be a reason to change the key.
        </p>
        <ClusterList
          clusters={clusters}
          least={Math.max(LEAST_IN_CLUSTER, Math.ceil(of / 5))}
          hrefOf={(place) => heatHref(base, { text: exercise.id, layer: place.layer, at: place.id })}
        />
      </section>
      <section aria-labelledby="entries" className="grid gap-3">
        <h2 id="entries">The same in numbers: {LAYER_NAMES[layer].many.toLowerCase()} of the key</h2>
        <SpanList spans={heat.entries} submissions={of} text={article.text} />
      </section>
    </>
  );
}

/** Entries and clusters of a layer in reading order. */
function listPlaces({ layers, works, article }: LoadedHeat, layer: Layer): PlaceView[] {
  const heat = layers.get(layer);
  const entries = (heat?.entries ?? []).map((entry) => ({
    start: entry.span.core.start,
    view: viewEntry(entry, works.length, article.text),
  }));
  const clusters = (heat?.clusters ?? []).map((cluster) => ({
    start: cluster.start,
    view: viewCluster(cluster, works.length, article.text),
  }));
  return [...entries, ...clusters].sort((a, b) => a.start - b.start).map(({ view }) => view);
}
