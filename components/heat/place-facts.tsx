import { CourseBar } from '@/components/classroom/course-bar';
import type { InsteadView, KindView, PlaceView } from './place-view';

const FITS = { key: 'as in the key', also: 'also accepted' } as const;

/** What the class did at one place, why the key has it or not, and nobody's name. */
export function PlaceFacts({ place }: { place: PlaceView }) {
  const { kinds, instead, moreInstead, apart, why } = place;
  return (
    <div className="grid gap-4">
      <PlaceQuote place={place} />
      <div className="grid gap-1.5">
        <p className="font-semibold">{place.sentence}</p>
        <CourseBar {...place.bar} />
        {place.optional ? (
          <p className="text-sm text-soft">Fair to mark, not needed: careful readers differ.</p>
        ) : null}
      </div>
      {kinds.length > 0 ? <Tally title="Kinds they chose" rows={kinds.map(nameKind)} /> : null}
      {instead.length > 0 ? (
        <div>
          <Tally title={`What the other ${apart} marked instead`} rows={instead.map(nameInstead)} />
          {moreInstead > 0 ? (
            <p className="pt-1 text-sm text-soft">And {moreInstead} more, each by no more students.</p>
          ) : null}
        </div>
      ) : null}
      <div>
        <h4 className="text-sm font-semibold text-soft">{why.heading}</h4>
        <p>{why.text}</p>
      </div>
    </div>
  );
}

/** The widest fair mark; the words that matter carry their layer's line. */
export function PlaceQuote({ place: { quote, layer, kind } }: { place: PlaceView }) {
  const [before, core, after] = quote;
  return (
    <p className="font-serif text-lg leading-snug">
      “<span className="text-soft">{before}</span>
      <span className={kind === 'entry' ? `line-${layer}` : ''}>{core}</span>
      <span className="text-soft">{after}</span>”
    </p>
  );
}

type Row = { readonly key: string; readonly words: string; readonly note: string; readonly students: number };

function nameKind({ name, fits, students }: KindView): Row {
  return { key: name, words: name, note: fits ? FITS[fits] : '', students };
}

function nameInstead({ words, how, students }: InsteadView): Row {
  return { key: words + how, words, note: how, students };
}

function Tally({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <div className="grid gap-1">
      <h4 className="text-sm font-semibold text-soft">{title}</h4>
      <ul className="border-t border-rule">
        {rows.map(({ key, words, note, students }) => (
          <li key={key} className="flex items-baseline justify-between gap-4 border-b border-rule py-1">
            <span>
              {words}
              {note ? <span className="text-sm text-soft"> {note}</span> : null}
            </span>
            <span className="font-semibold tabular-nums">{students}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
