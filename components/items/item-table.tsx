import { WideTable } from '@/components/classroom/wide-table';
import { DataTable } from '@/components/ui/data-table';
import { showNumbers } from './figure-words';
import type { ItemView } from './item-view';
import { describeDone, nameItem, quoteOf } from './item-words';

const HEAD = [
  { key: 'place', label: 'Place' },
  { key: 'done', label: 'What the class did' },
  { key: 'facility', label: <Head name="Facility" means="How easy it was" />, numeric: true },
  {
    key: 'discrimination',
    label: <Head name="Discrimination" means="Goes with doing well elsewhere, −100 to 100" />,
    numeric: true,
  },
  {
    key: 'efficiency',
    label: <Head name="Efficiency" means="Share of the most it can reach" />,
    numeric: true,
  },
  { key: 'weight', label: <Head name="Effective weight" means="Share of all differences" />, numeric: true },
  {
    key: 'strongest',
    label: <Head name="Strongest third" means="How many of them disagree with the key" />,
    numeric: true,
  },
];

function Head({ name, means }: { name: string; means: string }) {
  return (
    <>
      {name}
      <span className="block max-w-36 min-w-24 justify-self-end text-xs font-normal text-soft">{means}</span>
    </>
  );
}

/** All figures side by side: the table behind the picture. `told`: whether students may be compared. */
export function ItemTable({ items, told }: { items: readonly ItemView[]; told: boolean }) {
  return (
    <div className="[&_td]:text-right [&_td]:tabular-nums">
      <WideTable hint="tablet">
        <DataTable caption="All places with their figures" head={told ? HEAD : HEAD.slice(0, 3)}>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row" className="max-w-72 min-w-40 font-normal">
                <span className="block font-serif">{quoteOf(item, 60)}</span>
                <span className="block text-xs text-soft">{nameItem(item)}</span>
              </th>
              <td className="min-w-32 text-left! text-sm">{describeDone(item)}</td>
              {showNumbers(item.figures)
                .slice(0, told ? 4 : 1)
                .map((value, at) => (
                  <td key={at}>{value ?? '–'}</td>
                ))}
              {told ? (
                <td className="whitespace-nowrap">
                  {item.figures.strongest
                    ? `${item.figures.strongest.disagree} of ${item.figures.strongest.students}`
                    : '–'}
                  {item.figures.flags.review ? ' (look again)' : ''}
                </td>
              ) : null}
            </tr>
          ))}
        </DataTable>
      </WideTable>
    </div>
  );
}
