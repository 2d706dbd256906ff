/** Where the work is kept, and what can be done with it. */
export function KeepNote({ guest, hasReturnCode }: { guest: boolean; hasReturnCode: boolean }) {
  return (
    <section aria-labelledby="keep" className="grid gap-2 border-t border-rule pt-6 print:hidden">
      <h2 id="keep">Where your work is kept</h2>
      <p className="measure">{describeKeeping(guest, hasReturnCode)}</p>
      <p className="flex flex-wrap gap-x-6">
        {guest ? (
          <a href="/account" className="text-link">
            Keep my work
          </a>
        ) : null}
        <a href="/account" className="text-link">
          Download or erase it
        </a>
      </p>
    </section>
  );
}

function describeKeeping(guest: boolean, hasReturnCode: boolean): string {
  if (!guest) return 'Your work is kept with your account. You can take a copy of it, or erase it all.';
  return hasReturnCode
    ? 'Your work can be opened in this browser, and anywhere with your return code.'
    : 'Without a return code or an account, your work can be opened in this browser only.';
}
