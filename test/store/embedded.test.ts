import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../store/embedded/open-store.js';
import { buildIndex, indexFolder } from './index-folder.js';
import { storeSuite } from './suite.js';

const folder = indexFolder();

storeSuite('embedded', async (collection) => {
  const indexDir = mkdtempSync(join(folder, 'index-'));
  await buildIndex(indexDir, collection);
  return openStore(indexDir);
});
