import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readServiceSettings } from '../../server/service-settings.js';

test('by default a server of this computer alone has no limit of rate, and one for others has', () => {
  expect(readServiceSettings({}, '127.0.0.1')).toEqual({
    keysFile: resolve('.keys.json'),
    rateLimit: null,
    answerReader: true,
    corsOrigins: [],
    trustedProxies: [],
    publicUrl: null,
    log: 'errors',
  });
  expect(readServiceSettings({}, '0.0.0.0').rateLimit).toBe(600);
});

test('lists are parted by commas or spaces', () => {
  const given = { CORS_ORIGINS: 'https://a.example, http://b.example:81', TRUSTED_PROXIES: '10.0.0.0/8 ::1' };
  expect(readServiceSettings(given, '127.0.0.1')).toMatchObject({
    corsOrigins: ['https://a.example', 'http://b.example:81'],
    trustedProxies: ['10.0.0.0/8', '::1'],
  });
});

test.each([
  [{ RATE_LIMIT: 'many' }, '600'],
  [{ CORS_ORIGINS: '*' }, 'https://tools.example.org'],
  [{ CORS_ORIGINS: 'https://a.example/path' }, 'no path'],
  [{ TRUSTED_PROXIES: 'proxy.lan' }, '10.0.0.0/8'],
  [{ TRUSTED_PROXIES: '10.0.0.0/33' }, '10.0.0.0/8'],
  [{ PUBLIC_URL: 'search.example.org' }, 'https://search.example.org'],
  [{ LOG: 'queries' }, 'off, errors, requests, callers'],
])('%o is refused with an example', (given, remedy) => {
  expect(() => readServiceSettings(given, '127.0.0.1')).toThrow(remedy);
});
