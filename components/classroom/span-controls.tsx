import Link from 'next/link';
import type { Layer } from '@/lib/grading/types';

export type SpanView = {
  readonly layer: Layer | 'all';
  readonly sort: 'text' | 'missed';
  readonly page: number;
};

const LAYER_CHOICES = [
  { value: 'all', label: 'Both' },
  { value: 'hedge', label: 'Hedges' },
  { value: 'claim', label: 'Claims' },
] as const;
const SORT_CHOICES = [
  { value: 'text', label: 'As in the text' },
  { value: 'missed', label: 'Least found first' },
] as const;

/** Choices as links: the address holds the view, so it can be kept, shared and gone back to. */
export function SpanControls({ view }: { view: SpanView }) {
  return (
    <nav aria-label="Which entries to show" className="screen-only flex flex-wrap gap-x-8 gap-y-1">
      <Choices
        name="Show"
        choices={LAYER_CHOICES}
        current={view.layer}
        to={(layer) => ({ ...view, layer })}
      />
      <Choices name="Order" choices={SORT_CHOICES} current={view.sort} to={(sort) => ({ ...view, sort })} />
    </nav>
  );
}

function Choices<Value extends string>({
  name,
  choices,
  current,
  to,
}: {
  name: string;
  choices: readonly { readonly value: Value; readonly label: string }[];
  current: string;
  to: (value: Value) => SpanView;
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-1">
      <span className="mr-2 text-sm text-soft">{name}</span>
      {choices.map(({ value, label }) => (
        <Link
          key={value}
          href={hrefOf(to(value))}
          scroll={false}
          aria-current={value === current ? 'true' : undefined}
          className="inline-flex min-h-11 items-center px-2 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:decoration-2"
        >
          {label}
        </Link>
      ))}
    </div>
  );
}

/** Only what differs from the plain view goes into the address. */
function hrefOf(view: SpanView): string {
  const search = new URLSearchParams();
  if (view.layer !== 'all') search.set('layer', view.layer);
  if (view.sort !== 'text') search.set('sort', view.sort);
  if (view.page > 1) search.set('page', String(view.page));
  return `?${search.toString()}`;
}
