import type { MiddlewareHandler } from 'hono';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** On every response: nothing from elsewhere is loaded, nothing inline runs, nobody is told who asked what. */
export const SECURITY_HEADERS = {
  'content-security-policy': POLICY.join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/**
 * Sets them on the response as it is (setting one through the context makes the whole response anew), and keeps every response
 * out of caches that does not say itself that it may be kept.
 */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  const own = headers.get('content-security-policy');
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
  if (own !== null) headers.set('content-security-policy', own);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
};
