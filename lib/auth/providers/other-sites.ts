import type { Provider } from 'next-auth/providers/index';
import AzureADProvider from 'next-auth/providers/azure-ad';
import GoogleProvider from 'next-auth/providers/google';
import { admitTeacher } from '../../db/teachers';
import { getEnv } from '../../env';
import { SESSION_DAYS, type Session } from '../session';

export type OtherSite = { readonly id: 'google' | 'azure-ad'; readonly name: string };

/** Microsoft's own words for "any tenant"; with them anybody could bring an address of their own making. */
const SHARED_TENANTS: ReadonlySet<string> = new Set(['common', 'organizations', 'consumers']);

/** Whether a Microsoft tenant is one school's own. */
export function isOwnTenant(tenantId: string | undefined): boolean {
  return tenantId !== undefined && !SHARED_TENANTS.has(tenantId.trim().toLowerCase());
}

/** The sites whose keys are in the environment. */
export function listOtherSites(): OtherSite[] {
  const env = getEnv();
  const sites: OtherSite[] = [];
  if (env.GOOGLE_CLIENT_ID && env.GOOGLE_CLIENT_SECRET) sites.push({ id: 'google', name: 'Google' });
  if (env.AZURE_AD_CLIENT_ID && env.AZURE_AD_CLIENT_SECRET && isOwnTenant(env.AZURE_AD_TENANT_ID)) {
    sites.push({ id: 'azure-ad', name: 'Microsoft' });
  }
  return sites;
}

/** Only what `findVouchedAddress` needs; in particular no picture, which the default would fetch. */
function readProfile(profile: { sub: string; name?: string }) {
  return { id: profile.sub, name: profile.name ?? null };
}

export function makeOtherSiteProviders(): Provider[] {
  const env = getEnv();
  return listOtherSites().map(({ id }) =>
    id === 'google'
      ? GoogleProvider({
          clientId: env.GOOGLE_CLIENT_ID ?? '',
          clientSecret: env.GOOGLE_CLIENT_SECRET ?? '',
          profile: readProfile,
        })
      : AzureADProvider({
          clientId: env.AZURE_AD_CLIENT_ID ?? '',
          clientSecret: env.AZURE_AD_CLIENT_SECRET ?? '',
          // A school's own tenant: in the shared one anybody could claim any address.
          tenantId: env.AZURE_AD_TENANT_ID ?? '',
          checks: ['pkce', 'state', 'nonce'],
          idToken: true,
          profile: readProfile,
        }),
  );
}

/**
 * The address which a site vouches is this person's, or null. Google says so with `email_verified`. Microsoft's
 * `email` may be anything an administrator typed, so there it is the sign-in name of the school's own tenant.
 */
export function findVouchedAddress(site: string, profile: unknown): string | null {
  const claims = (profile ?? {}) as Readonly<Record<string, unknown>>;
  const address =
    site === 'google' && claims.email_verified === true
      ? claims.email
      : site === 'azure-ad'
        ? claims.preferred_username
        : null;
  return typeof address === 'string' && /^[^\s@]+@[^\s@]+$/.test(address) ? address.toLowerCase() : null;
}

/** Whether an address of this domain may become a teacher. A listed domain does not include its subdomains. */
export function isTeacherDomain(address: string, domains: readonly string[]): boolean {
  return domains.includes(address.slice(address.lastIndexOf('@') + 1));
}

/** A session for the teacher, or null for anybody who is none and may not become one. */
export async function admitFromOtherSite(site: string, profile: unknown): Promise<Session | null> {
  const email = findVouchedAddress(site, profile);
  if (!email) return null;
  const { name } = profile as { name?: unknown };
  const teacher = await admitTeacher(
    { email, name: typeof name === 'string' && name.trim() ? name.trim().slice(0, 80) : email },
    isTeacherDomain(email, getEnv().TEACHER_EMAIL_DOMAINS),
  );
  return teacher ? { personId: teacher.id, epoch: teacher.sessionEpoch, days: SESSION_DAYS.account } : null;
}
