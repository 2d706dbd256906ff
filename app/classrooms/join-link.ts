import 'server-only';
import { headers } from 'next/headers';
import QRCode from 'qrcode';
import type { JoinLink } from '@/components/classroom/join-panel';

const THIS_COMPUTER = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** The address that the teacher uses, since that one is known to work in this network. */
export async function getSite(): Promise<Pick<JoinLink, 'host' | 'onlyHere'> & { readonly origin: string }> {
  const sent = await headers();
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost';
  const scheme = sent.get('x-forwarded-proto')?.split(',')[0] ?? 'http';
  return { host, origin: `${scheme}://${host}`, onlyHere: THIS_COMPUTER.test(host) };
}

export async function getJoinLink(code: string): Promise<JoinLink> {
  const { host, origin, onlyHere } = await getSite();
  const url = `${origin}/join/${code}`;
  return { host, url, onlyHere, qr: drawQr(url) };
}

export function drawQr(text: string): JoinLink['qr'] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  let path = '';
  data.forEach((dark, index) => {
    if (dark) path += `M${index % size} ${Math.floor(index / size)}h1v1h-1z`;
  });
  return { size, path };
}
