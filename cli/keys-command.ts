import { Command } from 'commander';
import { addKey, readKeys, revokeKey } from '../server/access/key-file.js';
import { readServiceSettings, SERVICE_VARIABLES } from '../server/service-settings.js';
import { readSettings } from '../store/settings.js';
import { addSettings, KEYS, settingFlags } from './settings-options.js';
import { EXIT, type Exit, type Terminal } from './terminal.js';

type Options = Readonly<Record<string, unknown>>;

/** API keys: made, listed and taken back. */
export function keysCommand(terminal: Terminal, end: (exit: Exit) => void): Command {
  const { out, say, env } = terminal;
  const fileOf = (options: Options) => {
    const { more, host } = readSettings(settingFlags(options), env, { variables: SERVICE_VARIABLES });
    return readServiceSettings(more, host).keysFile;
  };
  const keys = new Command('keys').description('Makes, lists and revokes the API keys of a server.');
  const sub = (usage: string, note: string) => addSettings(keys.command(usage).description(note), KEYS);
  sub('add <name>', 'Makes a key and prints it, this once.').action(
    async (name: string, options: Options) => {
      out(`${await addKey(fileOf(options), name)}\n`);
      say('Keep it now: only its hash is stored.\n');
    },
  );
  sub('list', 'Lists the names of the keys.').action(async (options: Options) => {
    const all = await readKeys(fileOf(options));
    for (const { name, created } of all) out(`${name}\t${created}\n`);
    end(all.length > 0 ? EXIT.found : EXIT.nothing);
  });
  sub('revoke <name>', 'Takes a key back.').action((name: string, options: Options) =>
    revokeKey(fileOf(options), name),
  );
  return keys;
}
