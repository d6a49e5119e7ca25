import { type Command, Option } from 'commander';

/** A setting as an option of a command; see store/settings.ts and server/service-settings.ts for what it means. */
interface SettingOption {
  readonly variable: string;
  readonly value: string;
  readonly note: string;
}

export const READING: readonly SettingOption[] = [
  { variable: 'CORPUS_DIR', value: 'folder', note: 'where the documents lie' },
  { variable: 'INDEX_DIR', value: 'folder', note: 'where the index is kept' },
  { variable: 'MODELS_DIR', value: 'folder', note: 'where the models lie' },
  { variable: 'EMBEDDING_MODEL', value: 'name', note: 'the model among them' },
];

export const KEYS: readonly SettingOption[] = [
  { variable: 'KEYS_FILE', value: 'file', note: 'where the hashes of API keys are kept' },
];

export const SERVING: readonly SettingOption[] = [
  {
    variable: 'HOST',
    value: 'address',
    note: 'the address to listen at; any but this computer’s own needs API keys',
  },
  { variable: 'PORT', value: 'number', note: 'the port to listen at' },
  ...KEYS,
  {
    variable: 'RATE_LIMIT',
    value: 'number',
    note: 'requests a minute of one key or address, 0 for no limit',
  },
  { variable: 'CORS_ORIGINS', value: 'list', note: 'websites whose scripts may call the API' },
  { variable: 'TRUSTED_PROXIES', value: 'list', note: 'proxies that say truly for whom they ask' },
  { variable: 'PUBLIC_URL', value: 'url', note: 'how people reach the server through a proxy' },
  { variable: 'ANSWER_READER', value: 'on|off', note: 'whether answers are read by the answer reader' },
  { variable: 'LOG', value: 'level', note: 'what to log: off, errors, requests or callers' },
];

const flagOf = (variable: string) => variable.toLowerCase().replaceAll('_', '-');

/** Lets a command take settings. */
export function addSettings(command: Command, settings: readonly SettingOption[]): Command {
  for (const { variable, value, note } of settings)
    command.addOption(new Option(`--${flagOf(variable)} <${value}>`, `${note} (or ${variable})`));
  if (settings.includes(READING[0]!))
    command.addOption(new Option('--corpus <folder>', 'short for --corpus-dir'));
  return command;
}

/** The settings that were given, and `more` options, as flags again for what reads them. */
export function settingFlags(options: Readonly<Record<string, unknown>>, more: readonly string[] = []) {
  const named = new Set(['corpus', ...[...READING, ...SERVING].map(({ variable }) => flagOf(variable))]);
  return Object.entries(options).flatMap(([name, value]) => {
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (typeof value === 'string' && (named.has(flag) || more.includes(flag))) return [`--${flag}=${value}`];
    return value === true && more.includes(flag) ? [`--${flag}`] : [];
  });
}
