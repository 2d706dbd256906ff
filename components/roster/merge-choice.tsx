import { Button } from '../ui/button';

/** Which other entry is the same student. Leads to a page that says what comes together. */
export function MergeChoice({
  action,
  others,
}: {
  action: string;
  others: readonly { readonly id: string; readonly name: string }[];
}) {
  if (others.length === 0) return <p>There is no other entry in this class.</p>;
  return (
    <form action={action} className="measure grid gap-3">
      <label htmlFor="with" className="font-semibold">
        Another entry of the same student
      </label>
      <p className="text-sm text-soft">
        For a student who is on the roster twice, under two names. All work of both is kept.
      </p>
      <select id="with" name="with" className="input" required defaultValue="">
        <option value="" disabled>
          Choose …
        </option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <div>
        <Button type="submit">See what would come together …</Button>
      </div>
    </form>
  );
}
