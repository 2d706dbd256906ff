import { MarkedWords } from '@/components/guide/marked-words';
import { getSubTypeName } from '@/lib/grading/sub-types';
import type { Foil, KeySpan } from '@/lib/grading/types';
import type { Span } from '@/lib/spans/span';

type Entry = KeySpan & { readonly number: number; readonly lines: string };
type SafePlace = Foil & { readonly lines: string };
export type KeyParagraphView = {
  readonly number: number;
  readonly span: Span;
  readonly lines: string;
  readonly entries: readonly Entry[];
  readonly foils: readonly SafePlace[];
};

/** The key to one paragraph: the text with its cores, then every entry, then what only looks like one. */
export function KeyParagraph({ text, paragraph }: { text: string; paragraph: KeyParagraphView }) {
  const { number, span, lines, entries, foils } = paragraph;
  const cores = entries.map((entry) => ({ ...entry.core, ...pick(entry) }));
  return (
    <section
      id={`paragraph-${number}`}
      aria-labelledby={`paragraph-${number}-title`}
      className="flow grid gap-5"
    >
      <h2 id={`paragraph-${number}-title`}>
        Paragraph {number} <span className="font-plain text-base font-normal text-soft">{lines}</span>
      </h2>
      <p className="reading keep print:text-base print:leading-loose">
        <MarkedWords text={text} range={span} spans={cores} />
      </p>
      <ol className="border-b border-rule">
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} text={text} />
        ))}
      </ol>
      <h3 className="keep-next">Safe, though it looks like one</h3>
      <ul className="border-b border-rule">
        {foils.map((foil) => (
          <li
            key={foil.id}
            className="keep grid gap-x-6 gap-y-1 border-t border-rule py-3 md:grid-cols-[12rem_minmax(0,1fr)] print:grid-cols-[38mm_minmax(0,1fr)] print:py-1.5"
          >
            <p className="text-sm text-soft">
              {foil.lines}
              <br />
              not a {foil.layer}
            </p>
            <div className="measure grid gap-1">
              <p className="font-serif text-lg leading-snug print:text-base">
                “{text.slice(foil.start, foil.end)}”
              </p>
              <p>{foil.reason}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const pick = ({ id, layer, number }: Entry) => ({ id, layer, number });

function EntryRow({ entry, text }: { entry: Entry; text: string }) {
  const { number, layer, status, subType, alternatives, core, outer, rationale, lines } = entry;
  const kind = getSubTypeName(subType);
  const also = alternatives.map((id) => getSubTypeName(id).name);
  return (
    <li
      id={`entry-${number}`}
      className="keep grid gap-x-6 gap-y-1 border-t border-rule py-3 md:grid-cols-[12rem_minmax(0,1fr)] print:grid-cols-[38mm_minmax(0,1fr)] print:py-1.5"
    >
      <div className="text-sm">
        <p>
          <b className="mr-2 font-serif text-xl tabular-nums">{number}</b>
          <span className={`line-${layer}`}>{layer === 'hedge' ? 'Hedge' : 'Claim'}</span>,{' '}
          {status === 'required' ? <b>required</b> : 'optional'}
        </p>
        <p className="text-soft">{lines}</p>
      </div>
      <div className="measure grid gap-1">
        <p className="font-serif text-lg leading-snug print:text-base">
          <span aria-hidden="true" className="text-soft">
            [
          </span>
          <MarkedWords text={text} range={outer} spans={[{ ...core, id: entry.id, layer }]} />
          <span aria-hidden="true" className="text-soft">
            ]
          </span>
        </p>
        <p>
          <a href={`/codebook#${subType}`}>
            {layer === 'hedge' ? 'H' : 'C'}
            {kind.number} {kind.name}
          </a>
          {also.length > 0 ? <span className="text-soft">, also fine: {also.join(', ')}</span> : null}
        </p>
        <p>{rationale}</p>
      </div>
    </li>
  );
}
