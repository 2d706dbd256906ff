import type { OverrideView } from '@/components/feedback/overrides';
import { SetOverrides } from '@/components/feedback/set-overrides';
import type { Layer, LayerGrade } from '@/lib/grading/types';
import type { AttemptReader } from '@/lib/policy';
import { CommentsByTeacher } from './attempt-comments';
import { overrideAction } from './override-action';

/** What a teacher can do about an attempt. */
export function TeacherTools({
  reader,
  classroomId,
  ...points
}: {
  reader: AttemptReader;
  classroomId: string;
  overrides: readonly OverrideView[];
  grades: Readonly<Record<Layer, LayerGrade>>;
  layers: readonly Layer[];
}) {
  return (
    <>
      <SetOverrides {...points} action={overrideAction.bind(null, reader.attemptId)} />
      <CommentsByTeacher reader={reader} classroomId={classroomId} />
    </>
  );
}
