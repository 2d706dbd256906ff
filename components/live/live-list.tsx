import { ByName } from '@/components/classroom/by-name';
import type { LiveGroups, LiveState, LiveStudent } from './live-state';
import { describeChange, describePlace } from './live-words';
import type { LivePart } from './live-words';

type Group = {
  readonly state: LiveState;
  readonly title: string;
  readonly sign: string;
  /** Names alone: there is no more to tell. */
  readonly brief: boolean;
};
const GROUPS: readonly Group[] = [
  { state: 'stuck', title: 'Seem stuck', sign: '△', brief: false },
  { state: 'working', title: 'At work', sign: '●', brief: false },
  { state: 'left', title: 'Left it open', sign: '◌', brief: false },
  { state: 'not-started', title: 'Not started', sign: '○', brief: true },
  { state: 'handed-in', title: 'Handed in', sign: '✓', brief: true },
];

/** Everybody by name, in groups; who may need help comes first. */
export function LiveList({
  groups,
  now,
  part,
  classHref,
}: {
  groups: LiveGroups;
  now: number;
  part: LivePart;
  classHref: string;
}) {
  return (
    <section aria-labelledby="students" className="grid gap-3">
      <h2 id="students">Student by student</h2>
      <ByName>
        <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-2">
          {GROUPS.filter(({ state }) => groups[state].length > 0).map(({ state, title, sign, brief }) => (
            <section
              key={state}
              aria-labelledby={`live-${state}`}
              className={`grid gap-2 ${brief ? 'md:col-span-2' : ''}`}
            >
              <h3 id={`live-${state}`} className={state === 'stuck' ? 'text-wrong' : ''}>
                <span aria-hidden="true">{sign} </span>
                {title} <span className="font-normal tabular-nums">({groups[state].length})</span>
              </h3>
              <ul
                className={`border-t ${state === 'stuck' ? 'border-wrong' : 'border-rule-strong'} ${brief ? 'flex flex-wrap gap-x-6' : ''}`}
              >
                {groups[state].map((student) =>
                  brief ? (
                    <li key={student.personId}>
                      <Name student={student} classHref={classHref} />
                    </li>
                  ) : (
                    <Working key={student.personId} {...{ student, state, now, part, classHref }} />
                  ),
                )}
              </ul>
            </section>
          ))}
        </div>
      </ByName>
    </section>
  );
}

function Working({
  student,
  state,
  now,
  part,
  classHref,
}: {
  student: LiveStudent;
  state: LiveState;
  now: number;
  part: LivePart;
  classHref: string;
}) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule py-1">
      <Name student={student} classHref={classHref} />
      <span className="text-sm">
        {student.handedIn ? 'trying again: ' : ''}
        {describePlace(student, part)},{' '}
        <span className={state === 'stuck' ? 'font-semibold text-wrong' : 'text-soft'}>
          {describeChange(student, now)}
        </span>
      </span>
    </li>
  );
}

function Name({ student, classHref }: { student: LiveStudent; classHref: string }) {
  return (
    <a href={`${classHref}/students/${student.personId}`} className="text-link font-semibold">
      {student.name}
    </a>
  );
}
