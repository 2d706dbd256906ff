/** Where a comment is typed, with what went wrong beside it. */
export function CommentText({
  id,
  label,
  text,
  longest,
  problem,
}: {
  id: string;
  label: string;
  text: string;
  longest: number;
  problem: string | null;
}) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        name="text"
        rows={3}
        maxLength={longest}
        defaultValue={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        className="input"
      />
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="text-sm font-semibold text-wrong">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
