import { QrCode } from '../classroom/join-panel';
import type { JoinLink } from '../classroom/join-panel';

export type SlipSheet = {
  readonly className: string;
  /** Where the code is typed, as it is read: "says-who.school.org/return". */
  readonly address: string;
  /** The address points at this very computer; no phone can follow it. */
  readonly onlyHere: boolean;
  readonly qr: JoinLink['qr'];
  readonly slips: readonly { readonly name: string; readonly code: string }[];
};

/** To be cut along the dashes. The QR code leads to the page where the code is typed; the code itself is not in it. */
export function Slips({ className, address, qr, slips }: SlipSheet) {
  return (
    <ul aria-label="Slips" className="slips">
      {slips.map(({ name, code }) => (
        <li key={code} className="slip">
          <div className="grid content-start gap-1">
            <p className="text-lg leading-tight font-semibold break-words">{name}</p>
            <p className="text-sm break-words text-soft">{className}</p>
            <p className="pt-1 text-sm">
              Go to <span className="font-semibold break-all">{address}</span> and type
            </p>
            <p className="slip-code">{code}</p>
          </div>
          <QrCode qr={qr} label={`QR code for ${address}`} className="slip-qr" />
          <p className="col-span-2 text-sm text-soft">
            This is your return code. Keep it: it brings you back to your work on any phone or computer. Do
            not share it, for whoever has it can work in your name.
          </p>
        </li>
      ))}
    </ul>
  );
}
