import type { ReactNode } from 'react';
import type { LessonOutline } from '@/lib/content/lessons/types';
import type { PartState } from './part-state';
import { describeState } from './part-state';

export type CourseEntry = {
  readonly outline: LessonOutline;
  readonly state: PartState;
  /** The one to do next. */
  readonly next: boolean;
  /** When it is due, where a teacher asked for it. */
  readonly due: ReactNode;
};

/** Without `links` nobody has begun yet. The lessons in their order, each with how far one is. */
export function CourseList({ entries, links }: { entries: readonly CourseEntry[]; links: boolean }) {
  return (
    <ol className="border-t border-rule">
      {entries.map(({ outline, state, next, due }) => (
        <li
          key={outline.id}
          className="grid gap-x-6 gap-y-2 border-b border-rule py-5 sm:grid-cols-[3rem_minmax(0,1fr)_auto]"
        >
          <span className="font-serif text-3xl text-soft tabular-nums" aria-hidden="true">
            {outline.number}
          </span>
          <div className="grid gap-1">
            <h2 className="text-xl">
              <span className="sr-only">Lesson {outline.number}: </span>
              {outline.title}
            </h2>
            <p className="font-serif text-lg text-soft">{outline.question}</p>
            <p className="text-sm">
              <b>{describeState(state)}</b>
              <span className="text-soft"> · about {outline.minutes} minutes</span>
            </p>
            {due}
          </div>
          <p className="self-center">
            {state.kind === 'locked' || state.kind === 'closed' || !links ? null : (
              <a className={next ? 'button button-primary' : 'button'} href={hrefOf(outline.id, state)}>
                {LABELS[state.kind]}
                <span className="sr-only"> lesson {outline.number}</span>
              </a>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

const LABELS = { new: 'Start', open: 'Go on', finished: 'Look again' } as const;

function hrefOf(id: string, state: PartState): string {
  return state.kind === 'open' ? `/lessons/${id}/${state.next ?? 'end'}` : `/lessons/${id}`;
}
