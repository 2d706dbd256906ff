/** The part of a request that rate limits need; next-auth hands over a plain object, Next a Headers. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/**
 * The address to count failures by. Behind a proxy it is the last entry, the one which that proxy wrote.
 * Without a proxy Next fills the header in from the socket only when it is empty, so a sender can then claim any
 * address: that is why every limit by address stands beside one that counts all addresses or one e-mail.
 */
export function readClientAddress(headers: HeaderValues | undefined): string {
  const last = headers?.['x-forwarded-for']?.split(',').at(-1)?.trim() ?? '';
  // One household or school has a whole /64 of IPv6 addresses.
  return last.includes(':') && !last.includes('.') ? networkOfIpv6(last) : last || 'unknown';
}

function networkOfIpv6(address: string): string {
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return groups.slice(0, 4).join(':');
}
