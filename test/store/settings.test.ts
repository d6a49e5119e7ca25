import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../store/settings.js';

const root = resolve(import.meta.dirname, '../..');

test('without flags and variables everything has its default, and the corpus and models are the installed ones', () => {
  expect(readSettings([], {})).toEqual({
    corpusDir: join(root, 'corpus'),
    indexDir: resolve('.index'),
    host: '127.0.0.1',
    port: 8787,
    modelsDir: join(root, 'models'),
    embeddingModel: 'e5-small-v2',
    switches: new Set(),
    more: {},
  });
  expect(existsSync(readSettings([], {}).modelsDir)).toBe(true);
});

test('variables set everything, relative paths from the working directory', () => {
  const env = {
    CORPUS_DIR: '../docs',
    INDEX_DIR: '/x',
    HOST: '::1',
    PORT: '0',
    MODELS_DIR: 'm',
    EMBEDDING_MODEL: 'e',
  };
  expect(readSettings([], env)).toMatchObject({
    corpusDir: resolve('../docs'),
    indexDir: '/x',
    host: '::1',
    port: 0,
    modelsDir: resolve('m'),
    embeddingModel: 'e',
  });
});

test('a flag comes before its variable, and an empty one counts as not given', () => {
  expect(readSettings(['--port', '1'], { PORT: '2' }).port).toBe(1);
  expect(readSettings(['--port='], { PORT: '2' }).port).toBe(2);
  expect(readSettings([], { PORT: '' }).port).toBe(8787);
});

test('every setting has a flag of its name, and --corpus is short for --corpus-dir', () => {
  const flags = '--index-dir=i --host h --models-dir m --embedding-model e --corpus c'.split(' ');
  expect(readSettings(flags, {})).toMatchObject({
    corpusDir: resolve('c'),
    indexDir: resolve('i'),
    host: 'h',
    modelsDir: resolve('m'),
    embeddingModel: 'e',
  });
  expect(readSettings(['--corpus-dir', 'd'], {}).corpusDir).toBe(resolve('d'));
});

test('a command takes the switches that it names', () => {
  const { switches } = readSettings(['--watch'], {}, { switches: ['watch', 'explain'] });
  expect(switches).toEqual(new Set(['watch']));
});

test('a command takes the variables that it names, as flags too, and gives those that were given', () => {
  const variables = ['RATE_LIMIT', 'KEYS_FILE', 'LOG'] as const;
  const { more } = readSettings(['--rate-limit', '5'], { KEYS_FILE: 'k', LOG: '' }, { variables });
  expect(more).toEqual({ RATE_LIMIT: '5', KEYS_FILE: 'k' });
});

test.each([
  [['--prot', '1'], '--prot'],
  [['--watch'], '--watch'],
  [['--port'], '--port'],
  [['corpus'], 'corpus'],
  [['--explain=1'], '--explain'],
])('the arguments %j are refused with what is known', (argv, named) => {
  expect(() => readSettings(argv, {}, { switches: ['explain'] })).toThrow(named);
  expect(() => readSettings(argv, {}, { switches: ['explain'] })).toThrow(
    /Known here: --corpus-dir VALUE,.* --explain\.$/,
  );
});

test.each(['abc', '-1', '65536', '80.5', ' 80'])('PORT=%s is refused with an example', (port) => {
  expect(() => readSettings([], { PORT: port })).toThrow('PORT=8787');
});
