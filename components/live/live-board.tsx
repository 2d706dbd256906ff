'use client';

import type { ReactNode } from 'react';
import { CourseBar } from '@/components/classroom/course-bar';
import { countOf } from '@/lib/grading/phrases';
import { LiveList } from './live-list';
import { countPlaces, groupLive } from './live-state';
import type { LiveGroups } from './live-state';
import { describeClassLive, listNames, namePlace } from './live-words';
import type { LiveKind, LivePart } from './live-words';
import { useCalm } from './use-calm';
import { useLive } from './use-live';
import type { Connection, Live } from './use-live';

const CONNECTION: Readonly<Record<Connection, string>> = {
  live: 'Live: what is saved shows here by itself.',
  lost: 'Connection lost. Trying again; what stands here may be old.',
  ended: 'You are signed out. Reload the page to sign in.',
};

/** Who is where right now. What is told by name is covered under "Hide names". */
export function LiveBoard({
  url,
  initial,
  part,
  classHref,
  children,
}: {
  url: string;
  initial: Live;
  part: LivePart;
  classHref: string;
  /** What stands between the sentence and the lists. */
  children?: ReactNode;
}) {
  const { live, now, connection } = useLive(url, initial);
  const groups = groupLive(live.rows, now);
  const named = describeClassLive(groups, listNames(groups.stuck));
  const unnamed = describeClassLive(groups, countOf(groups.stuck.length, 'student'));
  const calm = { named: useCalm(named), unnamed: useCalm(unnamed) };
  return (
    <div className="grid grid-cols-1 gap-8">
      <section aria-labelledby="now" className="grid gap-4">
        <h2 id="now" className="kicker font-plain">
          What to do now
        </h2>
        {/* Read out below, and not at every change. */}
        <div aria-hidden="true" className="max-w-4xl font-serif text-2xl leading-snug font-semibold">
          <p className="by-name">{named}</p>
          <p className="without-names">{unnamed}</p>
        </div>
        <div role="status" className="sr-only">
          <p className="by-name">{calm.named}</p>
          <p className="without-names">{calm.unnamed}</p>
        </div>
        <p role="status" className={connection === 'live' ? 'text-sm text-soft' : 'font-semibold text-wrong'}>
          <span aria-hidden="true">{connection === 'live' ? '● ' : '○ '}</span>
          {CONNECTION[connection]}
        </p>
        {children}
      </section>
      {live.rows.length > 0 ? (
        <>
          <Places groups={groups} of={live.rows.length} kind={part.kind} />
          <LiveList groups={groups} now={now} part={part} classHref={classHref} />
        </>
      ) : null}
    </div>
  );
}

/** Without names: how many are where, fit for a projector. */
function Places({ groups, of, kind }: { groups: LiveGroups; of: number; kind: LiveKind }) {
  const lines = [
    { key: 'waiting', label: 'Not started', students: groups['not-started'].length },
    ...countPlaces(groups).map(({ at, students }) => ({
      key: `at-${at}`,
      label: namePlace(at, kind),
      students,
    })),
    { key: 'left', label: 'Left it open', students: groups.left.length },
    { key: 'done', label: 'Handed in', students: groups['handed-in'].length },
  ].filter(({ students }) => students > 0);
  return (
    <section aria-labelledby="places" className="grid gap-3">
      <h2 id="places">Where the class is</h2>
      <ul className="max-w-2xl border-t-2 border-rule-strong">
        {lines.map(({ key, label, students }) => (
          <li
            key={key}
            className="grid grid-cols-[minmax(0,11rem)_minmax(0,1fr)_2.5rem] items-center gap-x-4 border-b border-rule py-2"
          >
            <span>{label}</span>
            <CourseBar filled={students} of={of} />
            <span className="text-right font-semibold tabular-nums">{students}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
