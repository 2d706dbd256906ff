import '@/components/print/print.css';
import type { Metadata } from 'next';
import { ClassPage } from '@/components/classroom/class-page';
import { CountedOver } from '@/components/items/counted-over';
import { ExercisePicker } from '@/components/items/exercise-picker';
import { FigureList } from '@/components/items/figure-list';
import { describeWhole, explainWhole, marginOf } from '@/components/items/figure-words';
import { ItemChart } from '@/components/items/item-chart';
import { ItemControls } from '@/components/items/item-controls';
import { ItemList } from '@/components/items/item-list';
import { ItemTable } from '@/components/items/item-table';
import { isSuspect, listToReview, parseItemChoice, selectItems } from '@/components/items/item-view';
import type { ItemChoice } from '@/components/items/item-view';
import { leadItems, quoteOf } from '@/components/items/item-words';
import { Review } from '@/components/items/review';
import { PrintButton } from '@/components/print/print-button';
import { requireTeacherOf } from '@/lib/auth/require';
import { EXERCISES, findExercise, WHOLE_ARTICLE } from '@/lib/content/catalog';
import { getClassroom } from '@/lib/db/classrooms';
import { loadItems } from './load-items';
import type { ItemRow } from './load-items';

export const metadata: Metadata = { title: 'Key entries in class' };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
type Loaded = Awaited<ReturnType<typeof loadItems>> & {
  readonly classroomId: string;
  /** Before the anchor of a place: nothing, or an address where the list leaves no place out. */
  readonly list: string;
};

/** Each place of the key by what the class did there; which of them the key may have wrong comes first. */
export default async function ItemsPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const teacher = await requireTeacherOf(classroomId, `/classrooms/${classroomId}/items`);
  const search = await searchParams;
  const exercise = findExercise(String(search.exercise ?? '')) ?? WHOLE_ARTICLE;
  const [classroom, items] = await Promise.all([getClassroom(teacher), loadItems(teacher, exercise)]);
  const choice = parseItemChoice(search);
  const list = choice.show === 'all' ? '' : `?exercise=${exercise.id}`;
  const loaded = { ...items, classroomId, list };
  return (
    <ClassPage classroom={classroom} place="items" title="Key entries">
      <div className="flow grid grid-cols-1 gap-12">
        <Lead loaded={loaded} />
        {loaded.handedIn > 0 ? (
          <>
            <Again loaded={loaded} />
            {loaded.total ? <Whole loaded={loaded} total={loaded.total} /> : <TooFew loaded={loaded} />}
            <Places loaded={loaded} choice={choice} />
          </>
        ) : null}
      </div>
    </ClassPage>
  );
}

function Lead({
  loaded: { exercise, rows, students, handedIn, olderGrades, cut, list },
}: {
  loaded: Loaded;
}) {
  const { main, more, items } = leadItems(rows, students, handedIn);
  return (
    <section aria-labelledby="next" className="grid grid-cols-1 gap-3">
      <h2 id="next" className="kicker font-plain">
        {exercise.title}: which places are hard
      </h2>
      <p className="max-w-4xl font-serif text-2xl leading-snug font-semibold">{main}</p>
      {more.map((sentence) => (
        <p key={sentence} className="max-w-4xl font-serif text-xl leading-snug">
          {sentence}
        </p>
      ))}
      {items.length > 0 ? (
        <p className="screen-only flex flex-wrap gap-x-6">
          {items.map((item) => (
            <a key={item.id} href={`${list}#place-${item.id}`} className="text-link">
              See {quoteOf(item, 40)} below
            </a>
          ))}
        </p>
      ) : null}
      <CountedOver {...{ handedIn, students, olderGrades, cut }} />
      <div className="screen-only flex flex-wrap items-end gap-4">
        <ExercisePicker exercises={EXERCISES} current={exercise.id} />
        <PrintButton />
      </div>
    </section>
  );
}

/** All the places where the strongest third disagree with the key; those apart that the others did not get either. */
function Again({ loaded }: { loaded: Loaded }) {
  const all = listToReview(loaded.rows);
  if (all.length === 0) return null;
  const [suspects, hard] = [all.filter(isSuspect), all.filter((item) => !isSuspect(item))];
  return (
    <section aria-labelledby="again" className="open-in-print grid gap-3">
      <h2 id="again">Where the strongest third disagree with the key</h2>
      <p className="measure text-soft">
        The strongest third are those who did best on all the other places: found most of what there is to
        find, and left most safe places alone. Where most of them see it differently, read the place again.
      </p>
      <Reviews items={suspects} loaded={loaded} />
      {hard.length > 0 ? (
        <details>
          <summary className="text-link cursor-pointer text-accent underline underline-offset-4">
            {hard.length === 1 ? 'One place' : `${hard.length} places`} that nearly everybody sees otherwise
          </summary>
          <Reviews items={hard} loaded={loaded} />
        </details>
      ) : null}
    </section>
  );
}

function Reviews({ items, loaded: { classroomId, list } }: { items: readonly ItemRow[]; loaded: Loaded }) {
  return (
    <ul className="grid gap-5">
      {items.map((item) => (
        <li key={item.id} className="grid gap-2">
          <a href={`${list}#place-${item.id}`} className="font-serif text-lg">
            “{item.quote}”
          </a>
          <Review item={item} classroomId={classroomId} />
        </li>
      ))}
    </ul>
  );
}

function TooFew({ loaded: { handedIn } }: { loaded: Loaded }) {
  return (
    <p className="measure">
      With {handedIn} handed in, only how many found each place is shown. What compares students with each
      other comes from 10 on: below that, one student would decide it.
    </p>
  );
}

function Whole({ loaded: { rows, list }, total }: { loaded: Loaded; total: NonNullable<Loaded['total']> }) {
  return (
    <section aria-labelledby="whole" className="grid gap-4">
      <h2 id="whole">All places taken together</h2>
      <p className="measure text-lg">{describeWhole(total)}</p>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[32rem_minmax(0,1fr)] print:block">
        <ItemChart items={rows} list={list} />
        <div className="grid gap-6">
          <FigureList figures={explainWhole(total)} />
          <p className="measure text-sm text-soft">
            What these figures do not say: they are about these {total.students} students and this text. In
            another class of this size a discrimination could be {marginOf(total.students)} points higher or
            lower by luck alone. One long mark can cover several places, which makes them look more alike, and
            the consistency higher, than they are.
          </p>
        </div>
      </div>
    </section>
  );
}

function Places({
  loaded: { rows, total, classroomId, exercise },
  choice,
}: {
  loaded: Loaded;
  choice: ItemChoice;
}) {
  const told = total !== null;
  return (
    <section aria-labelledby="places" className="grid grid-cols-1 gap-4">
      <h2 id="places">Place by place</h2>
      <p className="measure text-soft">
        A place is an entry of the key that has to be found, or a safe phrase or sentence that should be left
        alone.
        {told
          ? ' Where nothing else is said, students who do well elsewhere tend to do better here too.'
          : ''}
      </p>
      <ItemControls choice={choice} exerciseId={exercise.id} told={told} />
      <ItemList
        items={selectItems(rows, choice)}
        of={rows.length}
        told={told}
        classroomId={classroomId}
        exerciseId={exercise.id}
        choice={choice}
      />
      <details className="open-in-print" id="table">
        <summary className="text-link cursor-pointer text-accent underline underline-offset-4">
          All figures in one table
        </summary>
        <ItemTable items={rows} told={told} />
      </details>
    </section>
  );
}
