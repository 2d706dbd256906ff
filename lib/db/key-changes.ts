import 'server-only';
import type { KeyEdit } from '../grading/key-edit';
import type {
  KeyChangeEntry,
  RegradePolicy,
  RegradePreview,
  RegradeProgress,
} from '../grading/regrade-preview';
import type { ClassroomTeacher } from '../policy';

/** `problem` in words to the teacher, but for `changed-since`: look at a new preview first. */
export type KeyChangeProblem = { readonly ok: false; readonly problem: string };
export type Previewed = { readonly ok: true; readonly preview: RegradePreview } | KeyChangeProblem;
/** `moved`: attempts whose points moved, in whole points. */
export type Applied =
  { readonly ok: true; readonly changeId: string; readonly moved: number } | KeyChangeProblem;
export type OnProgress = (progress: RegradeProgress) => void;

export type NewKeyChange = {
  readonly articleId: string;
  readonly edits: readonly KeyEdit[];
  readonly policy: RegradePolicy;
  /** In words to the students. */
  readonly reason: string;
  /** Of the preview that was looked at. */
  readonly token: string;
  /** Open disputes of the class that this change answers. */
  readonly disputeIds: readonly string[];
};
export type TakeBack = { readonly changeId: string; readonly reason: string; readonly token: string };

const NOT_YET: KeyChangeProblem = { ok: false, problem: 'Not yet.' };

/** Who would move by how much if these edits were made to the key of the class. Writes nothing. */
export async function previewKeyChange(
  _actor: ClassroomTeacher,
  _articleId: string,
  _edits: readonly KeyEdit[],
  _policy: RegradePolicy,
): Promise<Previewed> {
  return NOT_YET;
}

/** Makes a new version of the class's key and grades all attempts anew, in one transaction or not at all. */
export async function applyKeyChange(
  _actor: ClassroomTeacher,
  _change: NewKeyChange,
  _onProgress: OnProgress = () => {},
): Promise<Applied> {
  return NOT_YET;
}

/** Who would move by how much if a change were taken back. Writes nothing. */
export async function previewTakeBack(_actor: ClassroomTeacher, _changeId: string): Promise<Previewed> {
  return NOT_YET;
}

/** Every grade becomes what it would be had the change never been; disputes it had answered are open again. */
export async function takeBackKeyChange(
  _actor: ClassroomTeacher,
  _change: TakeBack,
  _onProgress: OnProgress = () => {},
): Promise<Applied> {
  return NOT_YET;
}

/** The changes of a class's key, the newest first, those taken back included; at most two hundred. */
export async function listKeyChanges(
  _actor: ClassroomTeacher,
  _articleId: string,
): Promise<KeyChangeEntry[]> {
  return [];
}
