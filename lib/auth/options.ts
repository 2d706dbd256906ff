import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import { encode } from 'next-auth/jwt';
import { getEnv } from '../env';
import { logCode } from './log';
import { classCodeProvider } from './providers/class-code';
import { guestProvider } from './providers/guest';
import { admitFromOtherSite, makeOtherSiteProviders } from './providers/other-sites';
import { passwordProvider } from './providers/password';
import { returnCodeProvider } from './providers/return-code';
import { COOKIE_MAX_AGE_S, encodeSession, isSecureSite, parseSession } from './session';

/** Only the code of what went wrong: the rest could hold names, addresses or secrets. */
const logger: NextAuthOptions['logger'] = {
  error: (code) => logCode(`error ${code}`),
  // Without NEXTAUTH_URL every request says its own address, which is what we want.
  warn: (code) => (code === 'NEXTAUTH_URL' ? undefined : logCode(`warning ${code}`)),
  debug: () => undefined,
};

const callbacks: NextAuthOptions['callbacks'] = {
  // Here only to refuse: what `jwt` below makes of an admitted teacher cannot be handed over from here.
  async signIn({ account, profile }) {
    if (account?.type !== 'oauth') return true;
    return (await admitFromOtherSite(account.provider, profile)) ? true : '/sign-in?error=not-a-teacher';
  },
  // With `user` at sign-in, without when a session is read. Whatever next-auth put into the token is dropped.
  async jwt({ token, user, account, profile }) {
    if (account?.type === 'oauth') return { ...(await admitFromOtherSite(account.provider, profile)) };
    return { ...parseSession(user && 'session' in user ? user.session : token) };
  },
  session: ({ session }) => ({ expires: session.expires }),
};

/** Made per request, as the environment is not there during a build. */
export function getAuthOptions(): NextAuthOptions {
  return {
    secret: getEnv().NEXTAUTH_SECRET,
    useSecureCookies: isSecureSite(),
    session: { strategy: 'jwt', maxAge: COOKIE_MAX_AGE_S },
    jwt: {
      encode: (params) => {
        const session = parseSession(params.token);
        return session ? encodeSession(session) : encode({ ...params, token: {}, maxAge: 0 });
      },
    },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/account', verifyRequest: '/sign-in' },
    providers: [
      passwordProvider,
      classCodeProvider,
      returnCodeProvider,
      guestProvider,
      ...makeOtherSiteProviders(),
    ],
    callbacks,
    logger,
  };
}
