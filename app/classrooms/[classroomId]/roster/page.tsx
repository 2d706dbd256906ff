import type { Metadata } from 'next';
import { ByName } from '@/components/classroom/by-name';
import { ClassPage } from '@/components/classroom/class-page';
import { HideNames } from '@/components/classroom/hide-names';
import { RosterList } from '@/components/roster/roster-list';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { requireTeacherOf } from '@/lib/auth/require';
import { getClassroom } from '@/lib/db/classrooms';
import { getRoster } from '@/lib/db/roster';
import type { Roster } from '@/lib/db/roster';
import { readPage } from '../lessons/read-page';
import { describeRoster } from './describe-roster';

export const metadata: Metadata = { title: 'Roster' };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Who is in the class: the way to every change of an entry, to slips and to the import of a list. */
export default async function RosterPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const home = `/classrooms/${classroomId}/roster`;
  const teacher = await requireTeacherOf(classroomId, home);
  const query = await searchParams;
  const [classroom, roster] = await Promise.all([getClassroom(teacher), getRoster(teacher, readPage(query))]);
  return (
    <ClassPage classroom={classroom} place="students" title="Roster" lede={describeRoster(roster)}>
      <div className="grid grid-cols-1 gap-8">
        {query.removed === '1' ? (
          <Notice kind="done">The entry is removed, and the name is free again.</Notice>
        ) : null}
        {query.removed === '0' ? (
          <Notice kind="problem">This entry is not in the class any more.</Notice>
        ) : null}
        <div className="flex flex-wrap gap-3">
          {roster.withoutWayIn > 0 ? (
            <LinkButton href={`${home}/slips`} look="primary">
              Make slips for those without a code
            </LinkButton>
          ) : null}
          <LinkButton href={`${home}/import`} look={roster.students === 0 ? 'primary' : 'plain'}>
            Import a list of names
          </LinkButton>
          {roster.students > 0 ? (
            <LinkButton href={`${home}/slips?who=all`}>New slips for everybody</LinkButton>
          ) : (
            <LinkButton href={`/classrooms/${classroomId}/code`}>Show the class code</LinkButton>
          )}
        </div>
        {roster.students > 0 ? (
          <>
            <HideNames />
            <ByName>
              <p className="text-soft">
                Press a name to change it, to give a new return code, to merge it with another entry, or to
                remove it.
              </p>
              <RosterList home={home} entries={roster.entries} />
              <Pages home={home} roster={roster} />
            </ByName>
          </>
        ) : null}
      </div>
    </ClassPage>
  );
}

function Pages({ home, roster: { page, pages } }: { home: string; roster: Roster }) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages of the roster" className="flex flex-wrap items-center gap-x-6">
      {page > 1 ? (
        <a href={`${home}?page=${page - 1}`} className="text-link">
          Names before these
        </a>
      ) : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <a href={`${home}?page=${page + 1}`} className="text-link">
          Names after these
        </a>
      ) : null}
    </nav>
  );
}
