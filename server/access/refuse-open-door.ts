import { isLoopback } from '../guard.js';
import type { ServiceSettings } from '../service-settings.js';

interface Door extends Pick<ServiceSettings, 'trustedProxies' | 'keysFile'> {
  readonly host: string;
  /** How many keys there are. */
  readonly keys: number;
  /** Whether whoever starts the server said that everybody may call it. */
  readonly insecure: boolean;
}

/** What the server does about keys. */
export interface Doorkeeping {
  readonly keysNeeded: boolean;
  /** To be said loudly; null when there is nothing to warn of. */
  readonly warning: string | null;
}

/**
 * Decides whether callers need keys: when others than this computer can reach the server, by its own address or
 * through a proxy.
 * @throws Error naming the remedy when they do and there are none
 */
export function refuseOpenDoor({ host, trustedProxies, keysFile, keys, insecure }: Door): Doorkeeping {
  const reachable = !isLoopback(host.toLowerCase()) || trustedProxies.length > 0;
  if (!reachable) return { keysNeeded: false, warning: null };
  if (insecure) return { keysNeeded: false, warning: WARNING };
  if (keys > 0) return { keysNeeded: true, warning: null };
  throw new Error(
    `Others could call this server (HOST=${host}), and there is no API key in ${keysFile}. Make one with \`safeguarding-search keys add NAME\`, or start with --insecure to let everybody in who can reach it.`,
  );
}

const WARNING =
  'WARNING: --insecure is given. EVERYBODY who can reach this address can search and read the whole collection.';
