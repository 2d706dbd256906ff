import { LitText } from '@/components/lesson/lit-text';
import type { MarkStep, OrderStep, SortStep } from '@/lib/content/lessons/types';
import { countOf } from '@/lib/grading/phrases';
import type { StepKey } from '@/lib/grading/steps';
import { getSubTypeName } from '@/lib/grading/sub-types';
import { CourseBar } from './course-bar';
import { LAYER_NAMES } from './layer-word';

type KeyOf<Kind extends StepKey['kind']> = Extract<StepKey, { kind: Kind }>;

/** The text with what is to be marked, why, and which safe words drew marks. */
export function MarkDetail({
  step: { text },
  stepKey: { layer, key, safe },
  foils,
}: {
  step: MarkStep;
  stepKey: KeyOf<'mark'>;
  foils: ReadonlyMap<string, number>;
}) {
  const spans = key.spans.filter((span) => span.layer === layer);
  const drawn = key.foils.filter(({ id }) => foils.has(id));
  return (
    <div className="keep grid content-start gap-3">
      <LitText
        text={text}
        spans={spans.map(({ id, core }, at) => ({ ...core, id, layer, label: String(at + 1) }))}
      />
      {safe ? (
        <p className="measure">
          <b className="text-met">Right answer: nothing to mark.</b> {safe}
        </p>
      ) : null}
      <ol className="grid gap-2">
        {spans.map(({ id, core, subType, status, rationale }, at) => (
          <li key={id} className="measure">
            <b>
              {at + 1} {LAYER_NAMES[layer].one}, {getSubTypeName(subType).name}: “
              {text.slice(core.start, core.end)}”
            </b>
            {status === 'accepted' ? ' (fair to mark, not needed)' : ''}. {rationale}
          </li>
        ))}
      </ol>
      {drawn.length > 0 ? (
        <ul className="grid gap-2 text-sm">
          {drawn.map(({ id, start, end, reason }) => (
            <li key={id} className="measure">
              <b>
                {countOf(foils.get(id) ?? 0, 'student')} marked “{text.slice(start, end)}”, which is safe.
              </b>{' '}
              <span className="text-soft">{reason}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Every card with its right place, how many put it there, and where the others put it. */
export function SortDetail({
  step,
  cards,
  answered,
  sorted,
}: {
  step: SortStep;
  cards: KeyOf<'sort'>['cards'];
  answered: number;
  sorted: ReadonlyMap<string, ReadonlyMap<string, number>>;
}) {
  const name = (bin: string) => step.bins.find(({ id }) => id === bin)?.name ?? bin;
  return (
    <ul className="grid content-start gap-4">
      {step.cards.map(({ id, text }) => {
        const card = cards.find((one) => one.id === id);
        const put = sorted.get(id) ?? new Map<string, number>();
        const there = put.get(card?.bin ?? '') ?? 0;
        const elsewhere = [...put].filter(([bin]) => bin !== card?.bin);
        return (
          <li key={id} className="keep grid gap-1">
            <p className="measure font-serif text-lg leading-snug">{text}</p>
            <div className="grid max-w-96 gap-1">
              <p className="text-sm tabular-nums">
                <b>
                  {there} of {answered}
                </b>{' '}
                put it where it belongs: <b className="text-met">{name(card?.bin ?? '')}</b>
                {elsewhere.map(([bin, students]) => `; ${students} in ${name(bin)}`)}
              </p>
              <CourseBar filled={there} of={answered} />
            </div>
            <p className="measure text-sm text-soft">{card?.why}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** The cards in the right order, each with how many put it in its place. */
export function OrderDetail({
  step,
  cards,
  answered,
  placed,
}: {
  step: OrderStep;
  cards: KeyOf<'order'>['cards'];
  answered: number;
  placed: ReadonlyMap<string, number>;
}) {
  return (
    <div className="grid content-start gap-3">
      <p className="text-sm text-soft">
        The right order, from “{step.top}” to “{step.bottom}”:
      </p>
      <ol className="grid list-decimal gap-4 pl-6 marker:text-soft">
        {cards.map(({ id, why }) => (
          <li key={id} className="keep">
            <p className="measure font-serif text-lg leading-snug">
              {step.cards.find((card) => card.id === id)?.text}
            </p>
            <div className="grid max-w-96 gap-1">
              <p className="text-sm tabular-nums">
                <b>
                  {placed.get(id) ?? 0} of {answered}
                </b>{' '}
                put it in this place
              </p>
              <CourseBar filled={placed.get(id) ?? 0} of={answered} />
            </div>
            <p className="measure text-sm text-soft">{why}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
