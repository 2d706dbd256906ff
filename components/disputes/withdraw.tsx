/** Takes a contest back, by a plain form. */
export function Withdraw({
  action,
  ...ids
}: {
  action: (form: FormData) => Promise<void>;
  attemptId: string;
  noteId: string;
  disputeId: string;
}) {
  return (
    <form action={action} className="grid justify-items-start gap-2 border-t border-rule pt-4">
      {Object.entries(ids).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="text-soft">Looked again, and now you agree with the note?</p>
      <button type="submit" className="button">
        Take it back
      </button>
    </form>
  );
}
