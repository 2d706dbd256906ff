export type ContentsItem = { readonly id: string; readonly title: string };

/** What stands on a long page. In a column it stays in sight on a wide screen. */
export function Contents({ items, look }: { items: readonly ContentsItem[]; look: 'column' | 'row' }) {
  return (
    <nav
      aria-label="On this page"
      className={`screen-only ${look === 'column' ? 'self-start border-y border-rule py-2 lg:sticky lg:top-4' : 'border-y border-rule py-1'}`}
    >
      <ul className={look === 'column' ? 'grid sm:grid-cols-2 lg:grid-cols-1' : 'flex flex-wrap gap-x-5'}>
        {items.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-11 items-center py-1.5 leading-snug">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
