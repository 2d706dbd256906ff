import type { ReactNode } from 'react';
import { SelfRatings, WrittenFields } from '@/components/classroom/written-answer';
import { ProseLine } from '@/components/lesson/prose';
import type { WriteStep } from '@/lib/content/lessons/types';
import type { Rating } from '@/lib/grading/steps';
import type { CommentView } from './comment-section';

export type Writing = {
  readonly courseAttemptId: string;
  readonly stepId: string;
  readonly lessonNumber: number;
  readonly step: WriteStep;
  readonly fields: Readonly<Record<string, string>>;
  readonly ratings: Readonly<Record<string, Rating>>;
  readonly comments: readonly CommentView[];
};

/** What a student wrote in the lessons, each with its own rating and what the teacher says to it. */
export function StudentWritings({
  writings,
  commentsOn,
}: {
  writings: readonly Writing[];
  commentsOn: (writing: Writing) => ReactNode;
}) {
  if (writings.length === 0)
    return (
      <p className="text-soft">
        Nothing yet. A draft stays with its writer until it is compared with the samples.
      </p>
    );
  return (
    <ul className="grid grid-cols-1 border-t-2 border-rule-strong">
      {writings.map((writing) => {
        const { courseAttemptId, stepId, step, lessonNumber, fields, ratings } = writing;
        return (
          <li key={`${courseAttemptId} ${stepId}`} className="grid gap-4 border-b border-rule py-5">
            <div className="grid gap-1">
              <p className="text-sm text-soft">Lesson {lessonNumber}</p>
              <h3 id={`answer-${stepId}`} className="text-xl">
                {step.title}
              </h3>
              <p className="measure text-soft">
                <ProseLine text={step.prompt} />
              </p>
            </div>
            <div className="grid gap-x-10 gap-y-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
              <WrittenFields step={step} fields={fields} />
              <div className="grid content-start gap-1">
                <p className="text-sm font-semibold">Rated by the student</p>
                <SelfRatings step={step} ratings={ratings} />
              </div>
            </div>
            {commentsOn(writing)}
          </li>
        );
      })}
    </ul>
  );
}
