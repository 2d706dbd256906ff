import 'server-only';
import { compiler } from 'markdown-to-jsx/react';
import type { MarkdownToJSX } from 'markdown-to-jsx/react';
import type { ReactNode } from 'react';

const PLAIN: MarkdownToJSX.Options = {
  disableParsingRawHTML: true,
  disableAutoLink: true,
  disableFrontmatter: true,
};

const block = (className: string) => ({ props: { className } });
const BLOCKS: MarkdownToJSX.Options = {
  ...PLAIN,
  forceBlock: true,
  wrapper: null,
  overrides: {
    ul: block('flow grid list-disc gap-2 pl-6 marker:text-soft'),
    ol: block('flow grid list-decimal gap-2 pl-7 marker:text-soft marker:tabular-nums'),
    blockquote: block('border-l-4 border-rule-strong pl-4 italic'),
  },
};

/** The words of a lesson or a guide, in markdown: paragraphs, lists, quotes, bold, emphasis, links. No HTML, no headings. */
export function Prose({ text, small = false }: { text: string; small?: boolean }) {
  return (
    <div
      className={`measure flow grid font-serif ${small ? 'gap-2 leading-normal' : 'gap-4 text-lg leading-relaxed'}`}
    >
      {compiler(text, BLOCKS)}
    </div>
  );
}

/** One line of the same, inside whatever stands around it. */
export function ProseLine({ text }: { text: string }): ReactNode {
  return compiler(text, { ...PLAIN, forceInline: true, wrapper: null });
}
