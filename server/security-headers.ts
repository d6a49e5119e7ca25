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

/** Sets them, and keeps every response out of caches that does not say itself that it may be kept. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const own = c.res.headers.get('content-security-policy');
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value);
  if (own !== null) c.header('content-security-policy', own);
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
};
