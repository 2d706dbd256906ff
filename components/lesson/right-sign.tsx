/** Right or not, by sign and word; the colour only repeats it. */
export function RightSign({ right }: { right: boolean }) {
  return (
    <span className={`font-semibold whitespace-nowrap ${right ? 'text-met' : 'text-wrong'}`}>
      <span aria-hidden="true">{right ? '✓ ' : '✗ '}</span>
      {right ? 'Right.' : 'Not quite.'}
    </span>
  );
}
