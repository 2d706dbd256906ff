import { Button } from '@/components/ui/button';

/** Which text a page speaks of. A plain form: the address holds the choice, and it works before any script does. */
export function ExercisePicker({
  exercises,
  current,
}: {
  exercises: readonly { readonly id: string; readonly title: string }[];
  current: string;
}) {
  return (
    <form method="get" className="screen-only flex flex-wrap items-end gap-3">
      <label className="grid max-w-full min-w-0 grid-cols-1 gap-1">
        <span className="text-sm font-semibold">Counted from</span>
        <select name="exercise" defaultValue={current} className="input w-auto max-w-full">
          {exercises.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">Show</Button>
    </form>
  );
}
