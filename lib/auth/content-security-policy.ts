/**
 * What a page may load: nothing from any other host, and no script without this response's nonce. Style
 * attributes are allowed because widths and positions are computed; style elements and sheets are our own files.
 */
export function makeContentSecurityPolicy(
  nonce: string,
  { development, secure }: { development: boolean; secure: boolean },
): string {
  return [
    `default-src 'none'`,
    // React rebuilds server stack traces with eval, in development only.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    // The development server injects style elements as it reloads them.
    `style-src 'self' ${development ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    // The one that lets practice be opened without a network.
    `worker-src 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `object-src 'none'`,
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
