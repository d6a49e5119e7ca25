import { writeFileSync } from 'node:fs';
import { pathsModule } from './paths-module.js';

writeFileSync('client/paths.ts', await pathsModule());
