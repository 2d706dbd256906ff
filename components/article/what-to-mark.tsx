import './marking.css';
import type { Layer, SubTypeName } from '@/lib/grading/types';

const MEANINGS: readonly { layer: Layer; title: string; text: string }[] = [
  {
    layer: 'hedge',
    title: 'Hedged language',
    text: 'Words by which the writer steps back: “may”, “some say”, “it is believed”. Mark as few words as will do.',
  },
  {
    layer: 'claim',
    title: 'Unverified claim',
    text: 'A statement that could be true or false, but the text gives you nothing to check it with: no name, no document, no date.',
  },
];

/** What the reader is asked to do, and what is known of the text: nothing but its words. */
export function WhatToMark({
  names,
  layers,
  origin,
}: {
  names: readonly SubTypeName[];
  layers: readonly Layer[];
  /** Where the text comes from, as its article says it. */
  origin: string;
}) {
  return (
    <section aria-label="What to mark" className="mb-8 grid gap-4 border-y border-rule py-4">
      <div className="grid gap-4 md:grid-cols-2">
        {MEANINGS.filter(({ layer }) => layers.includes(layer)).map(({ layer, title, text }) => (
          <div key={layer}>
            <h2 className="text-lg">
              <span className={`swatch swatch-${layer} mr-2`} aria-hidden="true" />
              {title}
            </h2>
            <p>{text}</p>
            <details>
              <summary className="min-h-11 cursor-pointer content-center text-accent">
                The kinds of {layer}
              </summary>
              <dl className="grid gap-2">
                {names
                  .filter((n) => n.layer === layer)
                  .map((n) => (
                    <div key={n.id}>
                      <dt className="font-semibold">{n.name}</dt>
                      <dd className="text-soft">{n.hint}</dd>
                    </div>
                  ))}
              </dl>
            </details>
          </div>
        ))}
      </div>
      <p className="max-w-[62ch]">
        <b>Unverified is not false. Hedged is not dishonest.</b> You are not asked who is right. You are asked
        what the words let you check.
      </p>
      <p className="max-w-[62ch] text-soft">
        {layers.length === 1 ? `Here you mark ${layers[0]}s only. ` : null}
        {origin}
      </p>
    </section>
  );
}
