/** How far the session is, in words and as a bar. */
export function SessionProgress({ place, of }: { place: number; of: number }) {
  return (
    <div className="grid gap-1">
      <p className="flex justify-between gap-4 text-sm text-soft">
        <span>Practice</span>
        <span className="font-semibold tabular-nums" data-progress>
          {place} of {of}
        </span>
      </p>
      <progress className="step-progress" value={place} max={of} aria-label="Sentences of this session">
        {place} of {of}
      </progress>
    </div>
  );
}
