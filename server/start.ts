import type { Settings } from '../store/settings.js';
import { createApp, type Pages } from './app.js';
import type { Collection, CurrentCollection } from './collection.js';
import { followIndex } from './current-collection.js';
import { type Builder, firstRun } from './first-run.js';
import { listen } from './listen.js';
import type { Service } from './service.js';
import { watchCorpus } from './watch-corpus.js';

interface Parts {
  /** Made for the index that is followed. */
  readonly service: (current: CurrentCollection) => Service;
  readonly settings: Pick<Settings, 'corpusDir' | 'host' | 'port'>;
  /** Whether to build anew whenever the corpus changes. */
  readonly watch: boolean;
  readonly index: {
    readonly readVersion: () => Promise<string | null>;
    readonly open: () => Promise<Collection>;
  };
  readonly builder: Builder;
  readonly pages: (current: CurrentCollection) => Pages;
  /** Tells whoever started the server what happens. */
  readonly say: (message: string) => void;
}

/** A server that runs. */
export interface Running {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Listens at once, with the index in place if it can be used; then builds what is missing while pages say how
 * far that is.
 * @throws Error naming the remedy when the address cannot be had
 */
export async function start({
  settings,
  service,
  watch,
  index,
  builder,
  pages,
  say,
}: Parts): Promise<Running> {
  const current = followIndex({ ...index, report: ({ message }) => say(message) });
  await current.refresh();
  const listening = await listen(
    createApp({ current, host: settings.host, pages: pages(current), service: service(current) }),
    settings,
  );
  say(`Safeguarding Search stands at ${listening.address}`);
  const stop = new AbortController();
  let built = Promise.resolve();
  const keepFresh = () => {
    built = built.then(() => firstRun({ ...builder, index: current, say, signal: stop.signal }));
    return built;
  };
  void keepFresh();
  const unwatch = watch ? watchCorpus({ corpusDir: settings.corpusDir, onChange: keepFresh }) : () => {};
  return {
    address: listening.address,
    close: async () => {
      unwatch();
      stop.abort(new Error('Stopped. The index in use is unchanged.'));
      await Promise.all([listening.close(), built]);
      await current.close();
    },
  };
}
