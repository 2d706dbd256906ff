import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Prose, ProseLine } from './prose';

const html = (text: string) => renderToStaticMarkup(<Prose text={text} />);

describe('markdown of lessons and guides', () => {
  it('becomes paragraphs, lists and links, one paragraph alone too', () => {
    expect(html('One.')).toContain('<p>One.</p>');
    const both = html('One **bold** [term](/glossary#maybe).\n\n- a\n- b\n\n1. c\n2. d\n\n> said');
    expect(both).toContain('<strong>bold</strong> <a href="/glossary#maybe">term</a>.</p>');
    expect(both.match(/<li>/g)).toHaveLength(4);
    for (const tag of ['<ul class', '<ol start', '<blockquote class']) expect(both).toContain(tag);
  });

  it('shows HTML as the characters it is written with', () => {
    expect(html('A <img src=x onerror=alert(1)> B <b>c</b>')).not.toMatch(/<img|<b>/);
  });

  it('goes into a line without a paragraph of its own', () => {
    const line = renderToStaticMarkup(
      <li>
        <ProseLine text="Is it **so**? See *there*." />
      </li>,
    );
    expect(line).toBe('<li>Is it <strong>so</strong>? See <em>there</em>.</li>');
  });
});
