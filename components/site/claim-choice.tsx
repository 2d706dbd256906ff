type Props = { error: string | undefined; chosen?: 'yes' };

/**
 * Whether work done in this browser before belongs to the one who joins or signs in now. For joining a class, where
 * computers are shared, nothing is chosen in advance.
 */
export function ClaimChoice({ error, chosen }: Props) {
  const describedBy = error ? 'claim-error' : undefined;
  return (
    <fieldset className="grid gap-2 border-l-4 border-rule-strong bg-shade p-4">
      <legend className="float-left w-full font-semibold">Is the work in this browser yours?</legend>
      <p className="text-sm text-soft">
        Somebody has worked here without signing in. On a shared computer that may have been another student.
      </p>
      <Choice value="yes" label="Yes, take it along" checked={chosen === 'yes'} describedBy={describedBy} />
      <Choice value="no" label="No, leave it out" checked={false} describedBy={describedBy} />
      {error ? (
        <p id="claim-error" className="text-sm font-semibold text-wrong">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

function Choice(props: { value: string; label: string; checked: boolean; describedBy: string | undefined }) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="radio"
        name="claim"
        value={props.value}
        required
        defaultChecked={props.checked}
        aria-describedby={props.describedBy}
        className="size-5"
      />
      {props.label}
    </label>
  );
}
