import { PointChart } from '@/components/charts/point-chart';
import { PLOT, placeValue } from '@/components/charts/plot';
import type { Axis, PlotPoint } from '@/components/charts/plot';
import { countOf } from '@/lib/grading/phrases';
import type { ItemView } from './item-view';
import { describeDone, nameItem, quoteOf } from './item-words';

const X: Axis = {
  label: 'Facility: how many got it',
  low: 0,
  high: 100,
  ticks: [0, 25, 50, 75, 100].map((at) => ({ at, text: `${at}%` })),
};
const Y: Axis = {
  label: 'Discrimination',
  low: -100,
  high: 100,
  ticks: [-100, -50, 0, 50, 100].map((at) => ({ at, text: String(at).replace('-', '−') })),
};

/** Every place by how easy it was and by how far it goes with the rest; what lies low is worth a look. */
export function ItemChart({
  items,
  list,
}: {
  items: readonly ItemView[];
  /** The address of the list of places, before the anchor. */
  list: string;
}) {
  const points = items.flatMap((item) => toPoint(item, list));
  const below = items.filter(({ figures }) => (figures.discrimination ?? 0) < 0);
  const again = items.filter(({ figures }) => figures.flags.review).length;
  const zero = placeValue(X, Y, { x: 0, y: 0 }).y;
  return (
    <PointChart
      title="Every place: how easy, and whether it goes with the rest"
      how="To the right is what most got. Above the thick line, students who do well elsewhere did better here; below it, worse. Far to the left and below the line is where a key may be wrong."
      summary={`${countOf(points.length, 'place')}, by facility and discrimination. ${below.length} below the line. ${again} where most of the strongest third disagree with the key. The table below has them all.`}
      list="Places, from hard to easy"
      hint="Point at a place, tap it, or walk with the arrow keys; Enter goes to the link below, Escape comes back."
      x={X}
      y={Y}
      points={points}
      named={false}
      legend={<Legend />}
    >
      <line
        x1={PLOT.left}
        x2={PLOT.width - PLOT.right}
        y1={zero}
        y2={zero}
        stroke="var(--rule-strong)"
        strokeWidth="2"
      />
    </PointChart>
  );
}

/** The picture’s three signs, in words. */
function Legend() {
  return (
    <span className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {(
        [
          ['●', 'key entry'],
          ['□', 'safe phrase or sentence'],
          ['◆', 'look at the key again'],
        ] as const
      ).map(([sign, means]) => (
        <span key={means}>
          <span aria-hidden="true" className={sign === '◆' ? 'text-accent' : ''}>
            {sign}
          </span>{' '}
          {means}
        </span>
      ))}
    </span>
  );
}

function toPoint(item: ItemView, list: string): PlotPoint[] {
  const { facility, discrimination, flags } = item.figures;
  if (discrimination === null) return [];
  return [
    {
      id: item.id,
      x: facility,
      y: discrimination,
      look: flags.review ? 'diamond' : item.side === 'find' ? 'dot' : 'box',
      name: quoteOf(item, 60),
      says: `${nameItem(item)}. ${describeDone(item)}. Facility ${Math.round(facility)}%, discrimination ${Math.round(discrimination)}.`.replace(
        / -(?=\d)/,
        ' −',
      ),
      link: { href: `${list}#place-${item.id}`, text: 'Go to this place in the list' },
    },
  ];
}
