import { ByName } from '@/components/classroom/by-name';
import type { LiveGroups, LiveState, LiveStudent } from './live-state';
import { describeChange, describePlace } from './live-words';
import type { LivePart } from './live-words';

const GROUPS: readonly { readonly state: LiveState; readonly title: string; readonly sign: string }[] = [
  { state: 'stuck', title: 'Seem stuck', sign: '△' },
  { state: 'working', title: 'At work', sign: '●' },
  { state: 'left', title: 'Left it open', sign: '◌' },
  { state: 'not-started', title: 'Not started', sign: '○' },
  { state: 'handed-in', title: 'Handed in', sign: '✓' },
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
          {GROUPS.filter(({ state }) => groups[state].length > 0).map(({ state, title, sign }) => (
            <section key={state} aria-labelledby={`live-${state}`} className="grid gap-2">
              <h3 id={`live-${state}`} className={state === 'stuck' ? 'text-wrong' : ''}>
                <span aria-hidden="true">{sign} </span>
                {title} <span className="font-normal tabular-nums">({groups[state].length})</span>
              </h3>
              <ul className={`border-t ${state === 'stuck' ? 'border-wrong' : 'border-rule-strong'}`}>
                {groups[state].map((student) => (
                  <Student key={student.personId} {...{ student, state, now, part, classHref }} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </ByName>
    </section>
  );
}

function Student({
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
  const open = student.open !== null && state !== 'handed-in';
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule py-1">
      <a href={`${classHref}/students/${student.personId}`} className="text-link font-semibold">
        {student.name}
      </a>
      {open ? (
        <span className="text-sm">
          {student.handedIn ? 'trying again: ' : ''}
          {describePlace(student, part)}
          <span className={state === 'stuck' ? 'font-semibold text-wrong' : 'text-soft'}>
            {', '}
            {describeChange(student, now)}
          </span>
        </span>
      ) : null}
    </li>
  );
}
