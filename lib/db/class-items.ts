import 'server-only';
import { WHOLE_ARTICLE } from '../content/catalog';
import type { Exercise } from '../content/types';
import type { ClassGrade } from '../grading/class-summary';
import type { AnswerKey } from '../grading/types';
import type { ClassroomTeacher } from '../policy';
import { getClassResults } from './class-results';

/** What a class handed in on one exercise, for measuring places of the text and students by each other. */
export type ClassItemsData = {
  /** The key of the class, as far as the exercise asks for it. */
  readonly key: AnswerKey;
  /** In the whole class, whether they handed in or not. */
  readonly students: number;
  /** Everybody whose counted attempt is graded by this key, by name. */
  readonly handedIn: readonly {
    readonly personId: string;
    readonly name: string;
    readonly attemptId: string;
    readonly grade: ClassGrade;
  }[];
  /** Graded by an older key, and left out. */
  readonly olderGrades: number;
  /** Only so many students by name are read; true where the class has more. */
  readonly cut: boolean;
};

/** One attempt a student, the one that counts. Queries as getClassResults: the same number for any class. */
export async function getClassItems(
  actor: ClassroomTeacher,
  exercise: Exercise = WHOLE_ARTICLE,
): Promise<ClassItemsData> {
  const { key, rows, students, pages } = await getClassResults(actor, exercise);
  const graded = rows.flatMap(({ personId, name, latest }) =>
    latest ? [{ personId, name, attemptId: latest.attemptId, grade: latest.grade }] : [],
  );
  const handedIn = graded.filter(({ grade }) => grade.keyVersion === key.version);
  return { key, students, handedIn, olderGrades: graded.length - handedIn.length, cut: pages > 1 };
}
