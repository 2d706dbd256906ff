import { HABIT_NAMES } from '@/lib/grading/reading-habit';
import { COURSE_NEED_NAMES } from './needs';

const AT_TEXT: readonly (readonly [string, string])[] = [
  [
    HABIT_NAMES.hardly,
    'Safe places are marked about as often as entries of the key. Who marks nearly everything finds nearly everything, and is here as well.',
  ],
  [
    HABIT_NAMES['too-readily'],
    'More than a tenth of the safe places is marked, but entries of the key clearly more often.',
  ],
  [
    HABIT_NAMES.little,
    'At most a tenth of the safe places is marked, and less than half of the entries found.',
  ],
  ['At it', 'Begun and not handed in yet.'],
  [
    HABIT_NAMES.well,
    'Half or more of the entries are found, and at most a tenth of the safe places is marked. It is no grade.',
  ],
];

const IN_COURSE: readonly (readonly [string, string])[] = [
  [
    COURSE_NEED_NAMES['false-alarms'],
    'In two or more check-out texts, words were marked that are safe, or far too many.',
  ],
  [
    COURSE_NEED_NAMES['finds-little'],
    'Of the check-out questions of the finished lessons, less than half are all right.',
  ],
  ['At it', 'A lesson is begun and none is finished.'],
  [COURSE_NEED_NAMES['on-track'], 'Nothing of the above. It is no grade.'],
];

/** What the words in the table stand for, where they stand. */
export function NeedsNote({ inCourse }: { inCourse: boolean }) {
  return (
    <details className="measure text-sm">
      <summary className="min-h-11 cursor-pointer py-2.5 text-accent underline underline-offset-4">
        What the words stand for
      </summary>
      <dl className="grid gap-2 pb-2 text-soft [&_dt]:font-semibold [&_dt]:text-ink">
        {(inCourse ? IN_COURSE : AT_TEXT).map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
