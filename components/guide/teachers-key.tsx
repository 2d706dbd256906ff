import { LAYER_NOUNS } from '@/lib/grading/phrases';
import { LAYERS } from '@/lib/grading/types';
import type { AnswerKey } from '@/lib/grading/types';
import { Contents } from './contents';
import { KeyParagraph } from './key-paragraph';
import type { KeyParagraphView } from './key-paragraph';

/** The whole key, on the screen and on paper. */
export function TeachersKey({
  text,
  answerKey,
  paragraphs,
}: {
  text: string;
  answerKey: AnswerKey;
  paragraphs: readonly KeyParagraphView[];
}) {
  const count = (layer: string, status: string) =>
    answerKey.spans.filter((span) => span.layer === layer && span.status === status).length;
  return (
    <div className="flow grid gap-10">
      <div className="measure grid gap-3">
        <p>
          {LAYERS.map(
            (layer) =>
              `${count(layer, 'required')} required and ${count(layer, 'accepted')} optional ${LAYER_NOUNS[layer]}`,
          ).join('; ')}
          ; {answerKey.foils.length} places that only look like one. Version {answerKey.version}.
        </p>
        <p>
          <span className="line-hedge">Dotted</span>: the core of a hedge.{' '}
          <span className="line-claim">Solid</span>: the core of a claim. Covering the core is finding it. The
          words in [brackets] may be in the mark as well and never count against a student. Line numbers are
          those of <a href="/print/article">the printed article</a>.
        </p>
        <p>
          <b>Required</b> entries are missed if not found. <b>Optional</b> ones are fair readings, rewarded if
          found, and not needed. The key says what the words let a reader check. It does not say what is true.
        </p>
      </div>
      <Contents
        look="row"
        items={paragraphs.map(({ number }) => ({ id: `paragraph-${number}`, title: `Paragraph ${number}` }))}
      />
      {paragraphs.map((paragraph) => (
        <KeyParagraph key={paragraph.number} text={text} paragraph={paragraph} />
      ))}
    </div>
  );
}
