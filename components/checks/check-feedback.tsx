import { LAYERS } from '@/lib/grading/types';
import type { DiscernmentCounts, Layer } from '@/lib/grading/types';
import { LAYER_TITLES } from './check-words';
import type { CheckedText } from './item-feedback';
import { ItemFeedback, isRight } from './item-feedback';

type Props = {
  title: string;
  items: readonly CheckedText[];
  layers: Readonly<Record<Layer, DiscernmentCounts>>;
};

/** One check text by text, a part at a time; the texts that were answered otherwise come first. */
export function CheckFeedback({ title, items, layers }: Props) {
  const asked = LAYERS.flatMap((layer) => items.filter(({ item }) => item.layer === layer));
  const numbered = asked.map((checked, at) => ({ checked, number: at + 1 }));
  return (
    <section className="grid gap-2">
      <h3 className="text-xl">{title}</h3>
      {LAYERS.map((layer) => {
        const { hits, targets, falseAlarms, safe } = layers[layer];
        const ofLayer = numbered.filter(({ checked }) => checked.item.layer === layer);
        return (
          <details key={layer} className="border-t border-rule">
            <summary className="min-h-11 cursor-pointer content-center py-3">
              <span className="font-semibold text-accent">{LAYER_TITLES[layer]}</span>
              <span className="block text-sm text-soft">
                You flagged {hits} of {targets} texts with something to mark, and {falseAlarms} of {safe} with
                nothing to mark.
              </span>
            </summary>
            <Group
              title="Where you and the key differ"
              texts={ofLayer.filter(({ checked }) => !isRight(checked))}
            />
            <Group
              title="Where you and the key agree"
              texts={ofLayer.filter(({ checked }) => isRight(checked))}
            />
          </details>
        );
      })}
    </section>
  );
}

function Group({
  title,
  texts,
}: {
  title: string;
  texts: readonly { number: number; checked: CheckedText }[];
}) {
  if (!texts.length) return null;
  return (
    <div className="mt-2 mb-6">
      <h4 className="kicker">{title}</h4>
      <ol>
        {texts.map(({ number, checked }) => (
          <ItemFeedback key={checked.item.id} number={number} checked={checked} />
        ))}
      </ol>
    </div>
  );
}
