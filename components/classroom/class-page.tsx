import '@/components/classroom/class.css';
import type { ReactNode } from 'react';
import { Page } from '@/components/ui/page';

const PLACES = [
  { id: 'now', path: '', name: 'Now' },
  { id: 'live', path: '/live', name: 'Live' },
  { id: 'article', path: '/article', name: 'Article' },
  { id: 'items', path: '/items', name: 'Key entries' },
  { id: 'telling-apart', path: '/telling-apart', name: 'Telling apart' },
  { id: 'students', path: '/students', name: 'Students' },
  { id: 'assignments', path: '/assignments', name: 'Assignments' },
  { id: 'disputes', path: '/disputes', name: 'Disputes' },
  { id: 'settings', path: '/settings', name: 'Settings' },
] as const;

export type ClassPlace = (typeof PLACES)[number]['id'];

/** The frame of every page of a class: where one is, and where else one can go. */
export function ClassPage({
  classroom,
  place,
  title,
  lede,
  children,
}: {
  classroom: {
    readonly id: string;
    readonly name: string;
    /** Contests that wait for an answer. */
    readonly openContests: number;
  };
  /** null: a page that another place leads to. */
  place: ClassPlace | null;
  /** Of the page; on the first page of a class, its name. */
  title: ReactNode;
  lede?: ReactNode;
  children: ReactNode;
}) {
  const home = `/classrooms/${classroom.id}`;
  return (
    <Page
      kicker={
        <>
          <a href="/classrooms">My classes</a>
          {place === 'now' ? null : (
            <>
              {' '}
              / <a href={home}>{classroom.name}</a>
            </>
          )}
        </>
      }
      title={title}
      lede={lede}
    >
      <nav aria-label="This class" className="screen-only mb-8 border-y border-rule">
        <ul className="flex flex-wrap gap-x-5">
          {PLACES.map(({ id, path, name }) => (
            <li key={id}>
              <a
                href={`${home}${path}`}
                aria-current={id === place ? 'page' : undefined}
                className="inline-flex min-h-11 items-center border-b-2 border-transparent no-underline hover:underline aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
              >
                {name}
                {id === 'disputes' && classroom.openContests > 0 ? (
                  <>
                    {' '}
                    <span className="ms-1.5 text-sm font-semibold">{classroom.openContests} open</span>
                  </>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
}
