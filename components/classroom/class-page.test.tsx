import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ClassPage } from './class-page';

/** What the places of a class are called, as they are read out. */
function listPlaces(openContests: number): string[] {
  const html = renderToStaticMarkup(
    <ClassPage classroom={{ id: 'c', name: '10b', openContests }} place="now" title="10b">
      {null}
    </ClassPage>,
  );
  const [, nav = ''] = /<nav aria-label="This class"[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
  return [...nav.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, inner = '']) => inner.replace(/<[^>]+>/g, ''));
}

describe('the places of a class', () => {
  it('say in words how many contests wait for an answer', () => {
    expect(listPlaces(3)).toContain('Disputes 3 open');
  });

  it('have only their names while none waits', () => {
    expect(listPlaces(0)).toEqual([
      ...['Now', 'Live', 'Article', 'Key entries', 'Telling apart', 'Students', 'Assignments', 'Disputes'],
      'Settings',
    ]);
  });
});
