import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BoldWords } from './bold-words';
import { quote } from './quotes';

describe('words of a result', () => {
  it('shows what is bold without its signs', () => {
    const html = renderToStaticMarkup(
      <p>
        <BoldWords text="**Strong:** a name. **Could be sharper:** a date." />
      </p>,
    );
    expect(html).toBe('<p><b>Strong:</b> a name. <b>Could be sharper:</b> a date.</p>');
  });

  it('puts quotation marks inside quotation marks in single ones', () => {
    expect(quote('“noted” is weaker than “said”')).toBe('“‘noted’ is weaker than ‘said’”');
    expect(quote('it’s so')).toBe('“it’s so”');
  });
});
