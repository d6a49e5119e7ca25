import type { Operation } from '../operations/operation.js';
import { authorityFeed } from './authority-feed.js';
import { searchFeed } from './search-feed.js';
import { speakerFeed } from './speaker-feed.js';

/** Everything that a reader of feeds can follow, below `/feeds`. */
export const FEEDS: readonly Operation[] = [searchFeed, speakerFeed, authorityFeed];
