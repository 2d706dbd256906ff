import Link from 'next/link';
import { CourseBar } from '@/components/classroom/course-bar';
import { LayerLine } from '@/components/classroom/layer-word';
import { FigureList } from './figure-list';
import { explainItem } from './figure-words';
import type { ItemChoice, ItemView } from './item-view';
import { describeDone, describeTogether, GOES_WITH_THE_REST, nameItem } from './item-words';
import { Review } from './review';

type Props = {
  items: readonly ItemView[];
  /** How many places there are in all, shown or not. */
  of: number;
  /** Whether students may be compared with each other. */
  told: boolean;
  classroomId: string;
  exerciseId: string;
  choice: ItemChoice;
};

/** Place by place: what the class did there in words; the figures wait behind a link. In print the table has it. */
export function ItemList({ items, of, told, classroomId, exerciseId, choice }: Props) {
  return (
    <ol className="screen-only border-t-2 border-rule-strong">
      {items.map((item) => (
        <li
          key={item.id}
          id={`place-${item.id}`}
          className="keep grid scroll-mt-4 gap-x-8 gap-y-2 border-b border-rule py-3 md:grid-cols-[minmax(0,1fr)_15rem]"
        >
          <div className="grid content-start gap-1">
            <p className="text-sm text-soft">{nameItem(item)}</p>
            <Quote item={item} />
            <Together item={item} told={told} />
          </div>
          <Done item={item} />
          <div className="grid gap-2 md:col-span-2">
            {item.figures.flags.review ? <Review item={item} classroomId={classroomId} /> : null}
            <FiguresLink item={item} exerciseId={exerciseId} choice={choice} />
            {choice.place === item.id ? (
              <FigureList figures={explainItem(item, of).slice(0, told ? 4 : 1)} />
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What is to be found stands under the line of its layer; what is safe has none. */
function Quote({ item }: { item: ItemView }) {
  if (item.kind !== 'entry') return <p className="measure font-serif text-lg">“{item.quote}”</p>;
  const { core, outer } = item.entry;
  const [from, to] = [core.start - outer.start, core.end - outer.start];
  return (
    <p className="measure font-serif text-lg">
      <span className="text-soft">“{item.quote.slice(0, from)}</span>
      <LayerLine layer={item.layer}>{item.quote.slice(from, to)}</LayerLine>
      <span className="text-soft">{item.quote.slice(to)}”</span>
    </p>
  );
}

function Done({ item }: { item: ItemView }) {
  const full = item.credits.filter((credit) => credit >= 1).length;
  const part = item.credits.filter((credit) => credit > 0 && credit < 1).length;
  return (
    <div className="grid content-start gap-2">
      <p className="text-sm font-semibold tabular-nums">{describeDone(item)}</p>
      {item.side === 'find' ? (
        <CourseBar filled={full} hatched={part} of={item.credits.length} />
      ) : (
        <CourseBar filled={0} hatched={item.credits.length - full} of={item.credits.length} />
      )}
    </div>
  );
}

/** Whether the place goes with the rest: told where it is not as usual; flagged by weight, not by colour. */
function Together({ item, told }: { item: ItemView; told: boolean }) {
  if (!told) return null;
  const { flags, discrimination } = item.figures;
  const flagged = flags.discrimination !== null;
  if (!flagged && discrimination !== null && discrimination >= GOES_WITH_THE_REST) return null;
  return (
    <p className={`measure text-sm ${flagged ? 'font-semibold' : ''}`}>
      {flagged ? <span aria-hidden="true">! </span> : null}
      {describeTogether(item, told)}
    </p>
  );
}

/** Opens the figures of this place, or closes them; the address holds which are open. */
function FiguresLink({
  item,
  exerciseId,
  choice: { show, order, place },
}: {
  item: ItemView;
  exerciseId: string;
  choice: ItemChoice;
}) {
  const open = place === item.id;
  const query = { exercise: exerciseId, show, order, ...(open ? {} : { place: item.id }) };
  return (
    <Link
      href={{ query, hash: `place-${item.id}` }}
      prefetch={false}
      scroll={false}
      className="text-link text-sm"
    >
      {open ? 'Close the figures' : 'The figures'}
      <span className="sr-only">
        {' '}
        of “{item.quote.slice(0, 40)}” ({nameItem(item)})
      </span>
    </Link>
  );
}
