import { LAYERS } from '@/lib/grading/types';
import type { RegradeMove, RegradePreview } from '@/lib/grading/regrade-preview';
import { ByName } from '../classroom/by-name';
import { LAYER_NAMES } from '../classroom/layer-word';
import { DataTable } from '../ui/data-table';
import { describeMove, describePreview, describeSpread } from './preview-words';

/** Who moves by how much, before anything is done. */
export function PreviewView({ preview }: { preview: RegradePreview }) {
  const { moves, movedUp, movedDown, older, idle, attempts } = preview;
  const spread = describeSpread(moves);
  return (
    <div className="grid gap-3">
      <p className="font-serif text-xl leading-snug font-semibold">{describePreview(preview)}</p>
      {spread ? <p>{spread}</p> : null}
      {attempts > 0 && attempts > movedUp + movedDown ? (
        <p className="text-sm text-soft">
          The words of the notes change for everybody; points that move by less than one whole point count as
          before here.
        </p>
      ) : null}
      {older > 0 ? (
        <p className="text-sm text-soft">
          {older} of them were graded by an older edition of the built-in key and move to the present one as
          well.
        </p>
      ) : null}
      {idle.map((sentence) => (
        <p key={sentence} className="text-sm text-soft">
          {sentence}
        </p>
      ))}
      {moves.length > 0 ? (
        <ByName>
          <Moves moves={moves} all={movedUp + movedDown} />
        </ByName>
      ) : null}
    </div>
  );
}

function Moves({ moves, all }: { moves: readonly RegradeMove[]; all: number }) {
  const head = [
    { key: 'name', label: 'Student' },
    ...LAYERS.map((layer) => ({ key: layer, label: LAYER_NAMES[layer].many, numeric: true })),
  ];
  return (
    <details open={moves.length <= 12}>
      <summary className="min-h-11 cursor-pointer content-center text-accent">
        Who moves, the largest moves first
      </summary>
      <DataTable caption="Points before and after, by student" head={head}>
        {moves.map((move) => (
          <tr key={move.attemptId}>
            <th scope="row" className="font-normal">
              <a className="text-link" href={`/attempts/${move.attemptId}`}>
                {move.name}
              </a>{' '}
              <span className="text-sm text-soft">attempt {move.number}</span>
            </th>
            {LAYERS.map((layer) => (
              <Cell key={layer} points={describeMove(move, layer)} />
            ))}
          </tr>
        ))}
      </DataTable>
      {moves.length < all ? (
        <p className="text-sm text-soft">These are {moves.length}; the others move less.</p>
      ) : null}
    </details>
  );
}

function Cell({ points }: { points: ReturnType<typeof describeMove> }) {
  if (!points) return <td className="text-right text-soft">as before</td>;
  const { from, to } = points;
  return (
    <td className="text-right whitespace-nowrap tabular-nums">
      {from} <span aria-hidden="true">→</span>
      <span className="sr-only">to</span> <strong>{to}</strong>{' '}
      <span className="text-soft">
        ({to > from ? '+' : '−'}
        {Math.abs(to - from)})
      </span>
    </td>
  );
}
