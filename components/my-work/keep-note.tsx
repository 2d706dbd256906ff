import { HowLongKept } from '../site/how-long-kept';

type Props = {
  guest: boolean;
  inClass: boolean;
  hasReturnCode: boolean;
  /** A guest who is away for so many days is removed. */
  guestDays: number;
};

/** Where the work is kept and for how long, and what can be done with it. */
export function KeepNote({ guest, inClass, hasReturnCode, guestDays }: Props) {
  return (
    <section aria-labelledby="keep" className="grid gap-2 border-t border-rule pt-6 print:hidden">
      <h2 id="keep">Where your work is kept</h2>
      <div className="measure grid gap-1">
        <p>{describeKeeping({ guest, inClass, hasReturnCode })}</p>
        {guest ? <HowLongKept days={guestDays} hasReturnCode={hasReturnCode} /> : null}
      </div>
      <p className="flex flex-wrap gap-x-6">
        {guest ? (
          <a href="/account" className="text-link">
            Keep my work
          </a>
        ) : null}
        <a href="/account#take-it-with-you" className="text-link">
          Take a copy
        </a>
        <a href="/account#erase" className="text-link">
          Erase it
        </a>
      </p>
    </section>
  );
}

function describeKeeping({ guest, inClass, hasReturnCode }: Omit<Props, 'guestDays'>): string {
  if (inClass) return 'Your work is kept in your class. Your return code brings you back to it.';
  if (!guest) return 'Your work is kept with your account until you erase it.';
  return hasReturnCode
    ? 'Your work can be opened in this browser, and anywhere with your return code.'
    : 'Without a return code or an account, your work can be opened in this browser only.';
}
