import Link from 'next/link';
import type { ItemChoice } from './item-view';

const SHOWS = [
  { value: 'all', label: 'All places' },
  { value: 'entries', label: 'Key entries' },
  { value: 'safe', label: 'Safe places' },
  { value: 'hedge', label: 'Hedges' },
  { value: 'claim', label: 'Claims' },
] as const;
const ORDERS = [
  { value: 'text', label: 'As in the text' },
  { value: 'hardest', label: 'Hardest first' },
  { value: 'against', label: 'Against the rest first' },
] as const;

/** Choices as links, so that the address holds them. `told`: whether students may be compared with each other. */
export function ItemControls({
  choice,
  exerciseId,
  told,
}: {
  choice: ItemChoice;
  exerciseId: string;
  told: boolean;
}) {
  const orders = told ? ORDERS : ORDERS.filter(({ value }) => value !== 'against');
  return (
    <nav aria-label="Which places to show" className="screen-only flex flex-wrap gap-x-8 gap-y-1">
      <Choices
        name="Show"
        choices={SHOWS.map(({ value, label }) => ({ label, choice: { ...choice, show: value } }))}
        current={choice}
        exerciseId={exerciseId}
      />
      <Choices
        name="Order"
        choices={orders.map(({ value, label }) => ({ label, choice: { ...choice, order: value } }))}
        current={choice}
        exerciseId={exerciseId}
      />
    </nav>
  );
}

function Choices({
  name,
  choices,
  current,
  exerciseId,
}: {
  name: string;
  choices: readonly { readonly label: string; readonly choice: ItemChoice }[];
  current: ItemChoice;
  exerciseId: string;
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-1">
      <span className="mr-2 text-sm text-soft">{name}</span>
      {choices.map(({ label, choice }) => (
        <Link
          key={label}
          href={{ query: { exercise: exerciseId, show: choice.show, order: choice.order } }}
          scroll={false}
          aria-current={choice.show === current.show && choice.order === current.order ? 'true' : undefined}
          className="inline-flex min-h-11 items-center px-2 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:decoration-2"
        >
          {label}
        </Link>
      ))}
    </div>
  );
}
