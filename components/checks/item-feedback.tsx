import type { AnswerKey, Layer } from '@/lib/grading/types';
import { getSubTypeName } from '@/lib/grading/sub-types';
import { LitText } from '../lesson/lit-text';

/** One text of a handed-in check: what was answered, and the key. */
export type CheckedText = {
  readonly item: { readonly id: string; readonly layer: Layer; readonly text: string };
  readonly key: Pick<AnswerKey, 'spans'>;
  /** Why there is nothing to find; null where there is something. */
  readonly safe: string | null;
  readonly flagged: boolean;
};

export const isRight = ({ safe, flagged }: CheckedText) => flagged === (safe === null);

/** The text with the words that count, what was answered, and why that is right or not. */
export function ItemFeedback({ number, checked }: { number: number; checked: CheckedText }) {
  const { item, key, safe, flagged } = checked;
  const spans = [...key.spans].sort((a, b) => a.core.start - b.core.start);
  return (
    <li className="grid gap-2 border-b border-rule py-5">
      <p>
        <b className="tabular-nums">Text {number}.</b> You said {flagged ? 'yes' : 'no'}.{' '}
        <span className={`font-semibold ${isRight(checked) ? 'text-met' : 'text-wrong'}`}>
          {isRight(checked) ? '✓ The key agrees.' : `✗ The key says ${safe === null ? 'yes' : 'no'}.`}
        </span>
      </p>
      <LitText
        text={item.text}
        spans={spans.map(({ id, core }, at) => ({
          ...core,
          id,
          layer: item.layer,
          label: String(at + 1),
        }))}
      />
      {safe === null ? (
        <ul className="grid gap-2">
          {spans.map(({ id, subType, rationale, status }, at) => (
            <li key={id} className="measure">
              <b>
                {at + 1} {getSubTypeName(subType).name}.
              </b>{' '}
              {rationale}
              {status === 'accepted' ? ' Some careful readers would not count this one.' : ''}
            </li>
          ))}
        </ul>
      ) : (
        <p className="measure">
          <b>None here.</b> {safe}
        </p>
      )}
    </li>
  );
}
