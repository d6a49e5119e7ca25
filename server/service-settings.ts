import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { isLoopback } from './guard.js';

/** What a server is told beside the settings that it shares with the indexer. */
export interface ServiceSettings {
  /** Where the hashes of API keys are kept. */
  readonly keysFile: string;
  /** Requests a minute of one key or address; null: as many as come. */
  readonly rateLimit: number | null;
  /** Websites whose scripts may call the API, such as `https://tools.example.org`. */
  readonly corsOrigins: readonly string[];
  /** Addresses or networks of proxies that say truly for whom they ask. */
  readonly trustedProxies: readonly string[];
  /** How people reach this server where that is not the address at which it listens. */
  readonly publicUrl: URL | null;
  readonly log: LogLevel;
  /** Whether answers are read by the answer reader: better, and slower. */
  readonly answerReader: boolean;
}

const LEVELS = ['off', 'errors', 'requests', 'callers'] as const;

/** What is logged: nothing, what failed, every request, or every request with its caller. Never what was asked. */
export type LogLevel = (typeof LEVELS)[number];

export const SERVICE_VARIABLES = [
  'KEYS_FILE',
  'RATE_LIMIT',
  'CORS_ORIGINS',
  'TRUSTED_PROXIES',
  'PUBLIC_URL',
  'LOG',
  'ANSWER_READER',
] as const;

type Given = Readonly<Partial<Record<(typeof SERVICE_VARIABLES)[number], string>>>;

/** For a server that others can reach, unless it is told otherwise. */
const RATE_LIMIT = 600;

/**
 * Reads them.
 * @param host the setting HOST: on loopback there is no limit of rate by default
 * @throws Error naming the remedy for a value that is none
 */
export function readServiceSettings(given: Given, host: string): ServiceSettings {
  return {
    keysFile: resolve(given.KEYS_FILE ?? '.keys.json'),
    rateLimit: rateLimitOf(given.RATE_LIMIT ?? (isLoopback(host) ? '0' : String(RATE_LIMIT))),
    corsOrigins: listOf(given.CORS_ORIGINS).map(originOf),
    trustedProxies: listOf(given.TRUSTED_PROXIES).map(networkOf),
    publicUrl: given.PUBLIC_URL === undefined ? null : publicUrlOf(given.PUBLIC_URL),
    log: levelOf(given.LOG ?? 'errors'),
    answerReader: isOn(given.ANSWER_READER ?? 'on'),
  };
}

function listOf(text = ''): readonly string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '');
}

function rateLimitOf(text: string): number | null {
  if (!/^\d{1,9}$/.test(text))
    throw new Error(`RATE_LIMIT is "${text}". Give requests a minute, such as 600, or 0 for no limit.`);
  return Number(text) || null;
}

function originOf(text: string): string {
  if (URL.canParse(text) && /^https?:\/\/[^/]+$/.test(text)) return new URL(text).origin;
  throw new Error(`CORS_ORIGINS holds "${text}". Give origins such as https://tools.example.org, no path.`);
}

function networkOf(text: string): string {
  const [address = '', bits = '0'] = text.split('/');
  const family = isIP(address);
  if (family !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32)) return text;
  throw new Error(`TRUSTED_PROXIES holds "${text}". Give addresses or networks, such as 10.0.0.0/8.`);
}

function publicUrlOf(text: string): URL {
  if (URL.canParse(text) && /^https?:\/\/[^/]+\/?$/.test(text)) return new URL(text);
  throw new Error(`PUBLIC_URL is "${text}". Give an address such as https://search.example.org, no path.`);
}

function isOn(text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new Error(`ANSWER_READER is "${text}". Choose on or off.`);
}

function levelOf(text: string): LogLevel {
  const level = LEVELS.find((one) => one === text);
  if (level) return level;
  throw new Error(`LOG is "${text}". Choose one of ${LEVELS.join(', ')}.`);
}
