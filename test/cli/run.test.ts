import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { loadModels } from '../../cli/load-models.js';
import { createProgram } from '../../cli/program.js';
import { run } from '../../cli/run.js';
import type { Terminal } from '../../cli/terminal.js';
import { openCollection } from '../../server/open-collection.js';
import { perform } from '../../server/operations/operation.js';
import { OPERATIONS } from '../../server/operations/operations.js';
import { readSettings } from '../../store/settings.js';
import { indexFolder } from '../store/index-folder.js';
import { realIndex } from './real-index.js';

const indexDir = realIndex();
const folder = indexFolder();

async function typed(line: string | readonly string[], env: Record<string, string> = {}, piped = '') {
  let [out, said] = ['', ''];
  const exit = await run(typeof line === 'string' ? line.split(' ') : line, {
    out: (text) => {
      out += text;
    },
    say: (text) => {
      said += text;
    },
    input: () => Readable.from(piped === '' ? [] : [Buffer.from(piped)]),
    width: null,
    env: { INDEX_DIR: indexDir, ...env },
  });
  return { exit, out, said };
}

const NOWHERE: Terminal = {
  out: () => {},
  say: () => {},
  input: () => Readable.from([]),
  width: null,
  env: {},
};

describe('what is found', () => {
  test('is a table, with the words and where they stand', async () => {
    const { exit, out, said } = await typed('search children on protection plans --limit 2');
    expect([exit, said]).toEqual([0, '']);
    expect(out).toContain('│ score');
    expect(out.match(/├/g)).toHaveLength(2);
  });

  // What HTTP and MCP answer is compared with the plain functions, too: test/server/openapi, test/server/mcp.
  test.each<[string, string, Readonly<Record<string, readonly string[]>>]>([
    [
      'search',
      'search neglect --limit 2 --per-article 1 --explain --rerank',
      { q: ['neglect'], limit: ['2'], perArticle: ['1'], explain: ['true'], rerank: ['true'] },
    ],
    [
      'ask',
      'ask who reviews child deaths --as-of 2025-01',
      { q: ['who reviews child deaths'], asOf: ['2025-01'] },
    ],
    [
      'quotes',
      'quotes caseloads --kind sentence --limit 3',
      { q: ['caseloads'], kind: ['sentence'], limit: ['3'] },
    ],
    ['check_quote', 'check-quote the board met in May', { text: ['the board met in May'] }],
    ['speakers', 'speakers director --limit 3', { q: ['director'], limit: ['3'] }],
    [
      'judgements',
      'judgements --grade requires-improvement --grade good --limit 3',
      { grade: ['requires improvement', 'good'], limit: ['3'] },
    ],
  ])('by %s is the JSON of the plain function, by the same parameters', async (name, line, given) => {
    const settings = readSettings([], { INDEX_DIR: indexDir });
    const collection = await openCollection(settings, await loadModels(settings));
    const operation = OPERATIONS.find((one) => one.name === name)!;
    const answer = JSON.parse(JSON.stringify(await perform(operation, collection, given)));
    await collection.store.close();
    const { out } = await typed(`${line} --json`);
    expect({ ...JSON.parse(out), tookMs: 0 }).toEqual({ ...answer, tookMs: 0 });
  });

  test('is a line for each thing, or a table for spreadsheets', async () => {
    const lines = (await typed('search neglect --limit 3 --jsonl')).out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).rank)).toEqual([1, 2, 3]);
    const rows = parse((await typed('judgements --grade requires-improvement --csv')).out, {
      bom: true,
      columns: true,
    });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows as Record<string, string>[]) expect(row.grade).toBe('requires improvement');
  });

  test('of a quotation is its verdict with the source', async () => {
    const quote = JSON.parse((await typed('quotes --limit 1 --kind sentence --json')).out).quotes[0];
    const { exit, out } = await typed(['check-quote', quote.text]);
    expect([exit, out.split('\n')[0]]).toEqual([0, 'exact']);
    expect(out).toContain(quote.document);
    expect(out).toContain(`Said by ${quote.speaker.name}`);
  });

  test('of an altered quotation tells the word that differs', async () => {
    const quote = JSON.parse((await typed('quotes --limit 1 --kind sentence --json')).out).quotes[0];
    const [first, ...others] = quote.text.split(' ');
    const { out } = await typed(['check-quote', ['purple', ...others].join(' ')]);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'altered',
      `  you have “purple”, the source has “${first}”`,
    ]);
  });

  test('of words that nobody is quoted with says so', async () => {
    const { hits } = JSON.parse((await typed('search protection plans --limit 1 --json')).out);
    const { out } = await typed(['check-quote', hits[0].passage.text.split('. ')[0]]);
    expect(out).toContain('nobody is quoted with them there');
  });
});

test('nothing found is said, and ends with 1', async () => {
  for (const line of [
    'speakers zzzqqq',
    'judgements --authority Nowhere',
    'check-quote purple elephants dance on the moon at midnight',
  ]) {
    const { exit, said } = await typed(line);
    expect([line, exit]).toEqual([line, 1]);
    expect(said).toContain('Nothing');
  }
  expect((await typed('quotes --from 2015-01 --to 2014-01')).said).toContain('exchange the two dates');
  expect((await typed('search sourdough starter hydration recipe')).exit).toBe(1);
});

test.each([
  ['frobnicate', 'unknown command'],
  ['search', 'missing required argument'],
  ['search x --colour red', 'unknown option'],
  ['search x --limit 0', 'limit must be a whole number from 1 to 100.'],
  ['search x --mode fuzzy', 'mode must be one of hybrid, semantic, keyword.'],
  ['quotes --from 2014-13', 'from must be a date that exists'],
  ['keys add a/b', '1 to 50 letters'],
  ['serve --host 0.0.0.0 --keys-file /nonexistent/keys.json', 'keys add NAME'],
  ['completion fish', 'bash, zsh'],
])('wrong use, %s, ends with 2 and says what would be right', async (line, remedy) => {
  const { exit, out, said } = await typed(line);
  expect([exit, out]).toEqual([2, '']);
  expect(said).toContain(remedy);
});

test('without an index every question ends with 3 and says how to make one', async () => {
  for (const line of ['search neglect', 'quotes', 'judgements', 'doctor']) {
    const { exit, out, said } = await typed(line, { INDEX_DIR: join(folder, 'none') });
    expect([line, exit]).toEqual([line, 3]);
    expect(out + said).toContain('npm run index');
  }
});

test('doctor says that all is well, or which file of the model is missing', async () => {
  const well = await typed('doctor');
  expect([well.exit, well.out.match(/^ok/gm)?.length]).toEqual([0, 4]);
  const broken = await typed('doctor', { MODELS_DIR: folder });
  expect(broken.exit).not.toBe(0);
  expect(broken.out).toContain('MODELS_DIR');
});

test('keys are made, listed and revoked', async () => {
  const env = { KEYS_FILE: join(folder, 'keys.json') };
  const { out } = await typed('keys add reporting', env);
  expect(out).toMatch(/^sgs_[\w-]{43}\n$/);
  expect((await typed('keys list', env)).out).toMatch(/^reporting\t/);
  expect((await typed('keys revoke reporting', env)).exit).toBe(0);
  expect((await typed('keys list', env)).exit).toBe(1);
});

test('documents are added and removed, and nothing is written over', async () => {
  const [corpus, mine] = [join(folder, 'corpus'), join(folder, 'mine')];
  for (const one of [corpus, mine]) mkdirSync(one);
  writeFileSync(join(corpus, 'old.md'), '# Board met\n\nThe board met in May to read the review.\n');
  writeFileSync(join(mine, 'new.md'), '# Panel met\n\nThe panel met in June to read the review.\n');
  const env = { CORPUS_DIR: corpus, INDEX_DIR: join(folder, 'own') };
  const added = await typed(['add', mine], env);
  expect([added.exit, added.said]).toEqual([0, `Added ${join('mine', 'new.md')}\n`]);
  expect((await typed('search panel june', env)).out).toContain('June');
  const again = await typed(['add', mine], env);
  expect([again.exit, again.said]).toEqual([2, expect.stringContaining('in the corpus already')]);
  for (const path of ['../mine/new.md', 'none.md', 'mine'])
    expect((await typed(['remove', path], env)).said).toContain('is no document of');
  expect(readdirSync(mine)).toEqual(['new.md']);
  expect((await typed(['remove', 'mine/new.md'], env)).exit).toBe(0);
  expect(readdirSync(join(corpus, 'mine'))).toEqual([]);
});

const MINUTES = '# Board met again\n\nThe board met in July to read the review.\n';
const PIPED = `<!doctype html><p>${MINUTES}`;

test('what is piped in is added under its name, or one that its bytes tell, and the report is a page', async () => {
  const corpus = join(folder, 'piped');
  const report = join(folder, 'report.html');
  const env = { CORPUS_DIR: corpus, INDEX_DIR: join(folder, 'of-piped') };
  const named = await typed(['add', '-', '--name', 'july.md', '--report', report], env, MINUTES);
  expect([named.exit, named.said]).toEqual([0, 'Added july.md\n']);
  expect(readFileSync(join(corpus, 'july.md'), 'utf8')).toBe(MINUTES);
  expect(readFileSync(report, 'utf8')).toContain('<bdi>Markdown</bdi></th>');
  const unnamed = await typed('add -', env, PIPED);
  expect(unnamed.said).toMatch(/^Added piped-[0-9a-f]{12}\.html\n$/);
  expect(readdirSync(corpus)).toHaveLength(2);
});

test.each([
  ['add -', 'words alone', 'does not tell its format'],
  ['add - --name a.html', '', 'Nothing was piped in'],
  ['add - --name ../a.html', PIPED, 'without folders'],
  ['add - --name a.exe', PIPED, 'ends in one of'],
  ['add - --name README.md', PIPED, 'would not be read'],
  ['add - --name a.txt', 'x'.repeat(21 * 2 ** 20), 'larger than 20 MB'],
  ['add - --name a.html --report a.pdf', PIPED, 'ends in .html'],
  ['add old.html --name a.html', '', '--name is for what is piped in'],
  ['add - --name old.html', PIPED, 'in the corpus already'],
])('%s adds nothing when that is wrong', async (line, piped, remedy) => {
  const corpus = mkdtempSync(join(folder, 'kept-'));
  writeFileSync(join(corpus, 'old.html'), 'old');
  const { exit, said } = await typed(line, { CORPUS_DIR: corpus, INDEX_DIR: join(corpus, 'none') }, piped);
  expect([exit, said]).toEqual([2, expect.stringContaining(remedy)]);
  expect(readdirSync(corpus)).toEqual(['old.html']);
  expect(readFileSync(join(corpus, 'old.html'), 'utf8')).toBe('old');
});

test('the completion script names every command, and bash takes it', async () => {
  const { out } = await typed('completion bash');
  const program = createProgram(NOWHERE, () => {});
  for (const command of program.commands) expect(out).toContain(`    ${command.name()}) words="`);
  const asked = `${out}\nCOMP_WORDS=(safeguarding-search search --per); COMP_CWORD=2; _safeguarding_search; echo "\${COMPREPLY[@]}"`;
  expect(execFileSync('bash', ['-c', asked], { encoding: 'utf8' })).toBe('--per-article\n');
});

describe('the README and --help agree', () => {
  const readme = readFileSync('README.md', 'utf8');
  const program = createProgram(NOWHERE, () => {});
  const optionsOf = ({ options }: Command) => options.map(({ long }) => long!);

  test('on every command', () => {
    for (const command of program.commands)
      expect(readme, command.name()).toContain(`| \`${command.name()}\` | ${command.description()} |`);
  });

  test('on every parameter of what can be asked', () => {
    const noted = OPERATIONS.filter(({ path }) => !path.includes('{'));
    for (const { path, parameters } of noted) {
      const [, row] = new RegExp(`^\\| [^|]*/api${path}\`[^|]* \\| (.+) \\|$`, 'm').exec(readme)!;
      for (const name of Object.keys(parameters.shape)) expect(row, path).toContain(`\`${name}\``);
    }
  });

  test('on every option: it is a setting, a parameter, or named by itself', () => {
    const settings = [...readme.matchAll(/^\| `[A-Z_]+` \| `(--[\w-]+)`/gm)].map(([, flag]) => flag!);
    const parameters = OPERATIONS.flatMap((one) => Object.keys(one.parameters.shape)).map(
      (name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    );
    const options = new Set(program.commands.flatMap(optionsOf));
    expect(options.size).toBeGreaterThan(20);
    for (const option of options)
      if (![...settings, ...parameters].includes(option))
        expect(readme, option).toMatch(new RegExp(`\`[^\`\n]*${option}[ \`]`));
    for (const setting of settings) expect([...options], setting).toContain(setting);
  });
});
