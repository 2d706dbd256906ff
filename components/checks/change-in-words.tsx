/** What changed in one layer or in both, never without the counts. */
export function ChangeInWords({
  words,
  large = false,
}: {
  words: { readonly counts: string; readonly tellingApart: string; readonly suspicion: string };
  large?: boolean;
}) {
  return (
    <div className="measure grid gap-2">
      <p className={large ? 'font-serif text-xl leading-snug' : ''}>
        {words.tellingApart} {words.suspicion}
      </p>
      <p className="text-soft">{words.counts}</p>
    </div>
  );
}
