import type { Metadata } from 'next';
import { cutHeatText } from '@/components/heat/heat-text';
import { viewCluster, viewEntry } from '@/components/heat/place-view';
import { Stage } from '@/components/heat/stage';
import type { StagePlace } from '@/components/heat/stage';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { requireTeacherOf } from '@/lib/auth/require';
import { countMarkers } from '@/lib/grading/heat';
import type { HeatTopic } from '@/lib/grading/heat-topics';
import { LAYERS } from '@/lib/grading/types';
import type { Layer } from '@/lib/grading/types';
import { loadHeat, topicId, topicsOf } from '../load-heat';
import type { LoadedHeat } from '../load-heat';
import { heatHref, readHeatView } from '../read-view';

export const metadata: Metadata = { title: 'The article, step by step' };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** For the projector. Names of students stay off the wall. */
export default async function ShowArticlePage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const teacher = await requireTeacherOf(classroomId, `/classrooms/${classroomId}/article/show`);
  const search = await searchParams;
  const view = readHeatView(search);
  const loaded = await loadHeat(teacher, view.exercise);
  const layers = search.layer === view.layer ? [view.layer] : view.exercise.layers;
  const topics = topicsOf(loaded, layers, search.order === 'apart' ? 'apart' : 'text');
  const back = `/classrooms/${classroomId}/article`;
  if (loaded.works.length === 0 || topics.length === 0) return <NothingYet back={back} />;
  const first = topics.findIndex((topic) => topicId(topic) === view.at);
  return (
    <main id="main" tabIndex={-1} className="flex flex-1 flex-col outline-none">
      <h1 className="sr-only">The article, step by step</h1>
      <Stage
        places={toStagePlaces(loaded, topics)}
        first={Math.max(0, first)}
        of={loaded.works.length}
        backHref={heatHref(back, { text: view.exercise.id })}
      />
    </main>
  );
}

function NothingYet({ back }: { back: string }) {
  return (
    <Page
      width="narrow"
      title="Nothing to show yet"
      lede="As soon as somebody has handed in, the places to talk about stand here one by one."
    >
      <LinkButton href={back}>Back to the article</LinkButton>
    </Page>
  );
}

function toStagePlaces({ article, words, works }: LoadedHeat, topics: readonly HeatTopic[]): StagePlace[] {
  const of = works.length;
  const counts = new Map<Layer, number[]>(LAYERS.map((layer) => [layer, countMarkers(works, words, layer)]));
  return topics.map((topic) => {
    const id = topicId(topic);
    const span = topic.kind === 'entry' ? topic.entry.span.outer : topic.cluster;
    const around = article.sentences.filter(({ start, end }) => start < span.end && span.start < end);
    const range = {
      start: Math.min(span.start, ...around.map(({ start }) => start)),
      end: Math.max(span.end, ...around.map(({ end }) => end)),
    };
    const place =
      topic.kind === 'entry'
        ? viewEntry(topic.entry, of, article.text)
        : viewCluster(topic.cluster, of, article.text);
    const cut = topic.kind === 'entry' ? { id, span: topic.entry.span } : { id, cluster: topic.cluster };
    return { place, runs: cutHeatText(article.text, range, words, counts.get(place.layer) ?? [], of, [cut]) };
  });
}
