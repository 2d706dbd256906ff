/** What the environment says about signing in. */
export type AuthSettings = {
  readonly secret: string;
  /** The site is served over https, so cookies may insist on it. */
  readonly secure: boolean;
};

export function getAuthSettings(): AuthSettings {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set.');
  return { secret, secure: (process.env.NEXTAUTH_URL ?? '').startsWith('https://') };
}
