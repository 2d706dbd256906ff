import { LocalTime } from '@/components/ui/local-time';
import { nameAtStart } from '@/lib/grading/phrases';

/** A comment as the student it is for sees it. */
type StudentComment = {
  readonly id: string;
  readonly text: string;
  readonly byName: string;
  readonly createdAt: Date;
  readonly changedAt: Date | null;
  /** Not shown before, in these words. */
  readonly isNew: boolean;
  /** What it speaks of; null where that is plain. */
  readonly place: { readonly label: string; readonly href: string | null } | null;
};

/** What the teacher wrote, for the student. */
export function TeacherComments({ comments }: { comments: readonly StudentComment[] }) {
  return (
    <ul className="grid gap-5">
      {comments.map(({ id, text, byName, createdAt, changedAt, isNew, place }) => (
        <li key={id} className="keep grid gap-1 border-l-4 border-rule-strong pl-4">
          {place ? (
            <p className="text-sm">
              About{' '}
              {place.href ? (
                <a href={place.href} className="text-link">
                  {place.label}
                </a>
              ) : (
                place.label
              )}
            </p>
          ) : null}
          <p className="measure font-serif text-lg leading-snug break-words whitespace-pre-wrap">{text}</p>
          <p className="text-sm text-soft">
            {isNew ? <span className="font-semibold text-ink">New. </span> : null}
            {nameAtStart(byName)}, <LocalTime iso={(changedAt ?? createdAt).toISOString()} />
            {changedAt ? ' (changed)' : ''}
          </p>
        </li>
      ))}
    </ul>
  );
}
