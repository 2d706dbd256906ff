import { DataTable } from '@/components/ui/data-table';
import { LocalTime } from '@/components/ui/local-time';
import { countOf } from '@/lib/grading/phrases';
import { canShowPoints } from '@/lib/grading/room-for-points';
import { LAYERS } from '@/lib/grading/types';
import { LayerCell, NoLayerCell } from './layer-cell';
import type { PartEntry } from './part-list';

const HEAD = [
  { key: 'part', label: 'Part' },
  { key: 'hedge', label: 'Hedges' },
  { key: 'claim', label: 'Claims' },
];

/** Parts of the article marked in lessons: each with what came of its latest attempt, and the way to all of them. */
export function PartSection({ parts }: { parts: readonly PartEntry[] }) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="parts" className="grid gap-4 border-t border-rule pt-6">
      <h2 id="parts">Parts of the article, lesson by lesson</h2>
      <DataTable caption="Parts of the article you marked in the lessons" head={HEAD}>
        {parts.map((part) => (
          <Row key={part.exercise.id} part={part} />
        ))}
      </DataTable>
    </section>
  );
}

function Row({ part }: { part: PartEntry }) {
  const { exercise, past } = part;
  const latest = past[0];
  return (
    <tr className="align-top">
      <th scope="row" className="font-normal sm:min-w-56">
        <PartName part={part} />
      </th>
      {LAYERS.map((layer) =>
        latest && exercise.layers.includes(layer) ? (
          <LayerCell
            key={layer}
            grade={latest.layers[layer]}
            withPoints={canShowPoints(latest.layers, exercise.layers)}
          />
        ) : (
          <NoLayerCell key={layer} />
        ),
      )}
    </tr>
  );
}

function PartName({ part: { exercise, lessonNumber, past, open } }: { part: PartEntry }) {
  const [latest, ...earlier] = past;
  return (
    <>
      <span className="block text-sm text-soft">Lesson {lessonNumber}</span>
      {latest ? (
        <>
          <a
            href={`/attempts/${latest.attemptId}`}
            className="inline-flex min-h-11 items-center font-semibold"
          >
            {exercise.title}
          </a>
          <span className="block text-sm text-soft">
            {earlier.length > 0 ? `Attempt ${latest.number}, ` : ''}
            <LocalTime iso={latest.submittedAt.toISOString()} />
          </span>
        </>
      ) : (
        <span className="block font-semibold">{exercise.title}</span>
      )}
      {earlier.length > 0 ? (
        <span className="flex flex-wrap gap-x-4 text-sm">
          {earlier.map(({ attemptId, number }) => (
            <a key={attemptId} href={`/attempts/${attemptId}`} className="text-link">
              Attempt {number}
            </a>
          ))}
        </span>
      ) : null}
      {open === null ? null : (
        <a href={`/read/${exercise.id}`} className="text-link block text-sm print:hidden">
          {latest ? 'Go on with a new attempt' : 'Go on marking'}, {countOf(open, 'mark')} so far
        </a>
      )}
    </>
  );
}
