import { naiveStore } from './naive-store.js';
import { storeSuite } from './suite.js';

storeSuite('naive', async (collection) => naiveStore(collection));
