import type { ReactNode } from 'react';

/** Where students go: the bare address to type, and the full link that the QR code holds. */
export type JoinLink = {
  readonly host: string;
  readonly url: string;
  /** The address points at this very computer; no other device can follow it. */
  readonly onlyHere: boolean;
  readonly qr: { readonly size: number; readonly path: string };
};

/** Always dark on white with a quiet zone of four modules: many cameras cannot read an inverted code. */
export function QrCode({
  qr,
  label,
  className = '',
}: {
  qr: JoinLink['qr'];
  label: string;
  className?: string;
}) {
  const side = qr.size + 8;
  return (
    <svg role="img" aria-label={label} viewBox={`-4 -4 ${side} ${side}`} className={className}>
      <rect x={-4} y={-4} width={side} height={side} fill="#ffffff" />
      <path d={qr.path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** `code` as it is printed, "BCD-FGH". Read aloud letter by letter. */
export function JoinCode({ code, className = '' }: { code: string; className?: string }) {
  return (
    <p className={`font-plain font-bold tracking-[0.06em] whitespace-nowrap ${className}`}>
      <span className="sr-only">{code.split('').join(' ')}</span>
      <span aria-hidden="true">{code}</span>
    </p>
  );
}

export function JoinPanel({ code, link, children }: { code: string; link: JoinLink; children?: ReactNode }) {
  return (
    <section aria-labelledby="join" className="sheet grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div className="grid gap-1">
          <h2 id="join" className="kicker font-plain">
            Class code
          </h2>
          <JoinCode code={code} className="text-4xl leading-tight" />
          <p className="text-sm text-soft">
            at <span className="font-semibold break-all text-ink">{link.host}/join</span>
          </p>
        </div>
        <QrCode qr={link.qr} label={`QR code for ${link.url}`} className="size-28" />
      </div>
      {link.onlyHere ? (
        <p className="text-sm text-soft">
          “{link.host}” only works on this computer. For other devices, open this page under the address that
          they can reach.
        </p>
      ) : null}
      {children}
    </section>
  );
}
