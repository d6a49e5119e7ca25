import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createApp } from '../server/app.js';
import { listen } from '../server/listen.js';
import { SERVICE_VARIABLES } from '../server/service-settings.js';
import { readSettings } from '../store/settings.js';
import { bundledCollection } from './server/bundled-collection.js';
import { currentWith } from './server/example-collection.js';

const run = promisify(execFile);
const bundled = bundledCollection();
const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const matches = (pattern: RegExp) => [...readme.matchAll(pattern)].map((match) => match[1]!);

describe('README.md', () => {
  it('names only scripts that there are', () => {
    const named = new Set(matches(/npm run ([\w-]+)/g));
    expect(named.size).toBeGreaterThan(0);
    for (const name of named) expect(scripts).toHaveProperty(name);
  });

  it('links only to files that there are', () => {
    const links = matches(/\]\((?!https?:|#)([^)#]+)/g);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(existsSync(link), link).toBe(true);
  });

  it('names every setting, with a flag that is understood', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| `--([\w-]+)`/gm)];
    expect(rows).toHaveLength(6 + SERVICE_VARIABLES.length);
    const variables = SERVICE_VARIABLES;
    for (const [, , flag] of rows)
      expect(() => readSettings([`--${flag}`, '1'], {}, { variables })).not.toThrow();
  });

  it('names only routes that answer', async () => {
    const app = createApp({ current: currentWith(), host: '127.0.0.1' });
    const routes = matches(/`(?:(?:GET|POST) )?(\/(?:api\/[a-z]+|healthz|readyz))`/g);
    expect(routes.length).toBeGreaterThan(4);
    for (const route of routes) {
      const asked = ['/api/search', '/api/ask'].includes(route) ? `${route}?q=child` : route;
      const { status } = await app.request(asked, { headers: { host: '127.0.0.1' } });
      expect(status, route).toBe(200);
    }
  });

  it('has an address of a feed that answers, and starts tools for assistants by a script that there is', async () => {
    const app = createApp({ current: currentWith(bundled.get()), host: '127.0.0.1' });
    const feeds = matches(/^(http:\S+\/feeds\/\S+)$/gm);
    const [json] = matches(/^```json\n([\s\S]+?)^```$/gm);
    const { args } = JSON.parse(json!).mcpServers.safeguarding as { args: readonly string[] };
    expect(feeds).toHaveLength(1);
    expect((await app.request(feeds[0]!)).headers.get('content-type')).toContain('atom');
    expect(scripts).toHaveProperty(args.at(-1)!);
  });

  it('has examples of curl and Python that run as they are typed', async () => {
    const app = createApp({ current: currentWith(bundled.get()), host: '127.0.0.1' });
    const { address, close } = await listen(app, { host: '127.0.0.1', port: 0 });
    const here = (text: string) => text.replaceAll('http://127.0.0.1:8787', address);
    const curls = matches(/^(curl .+)$/gm);
    expect(curls).toHaveLength(3);
    for (const line of curls) {
      const { stdout } = await run('bash', ['-c', here(`${line} --fail-with-body --silent`)]);
      if (line.includes('format=csv')) expect(stdout).toMatch(/^\ufeffauthority,/);
      else expect(JSON.parse(stdout).hits, line).toBeInstanceOf(Array);
    }
    const [python] = matches(/^```python\n([\s\S]+?)^```$/gm);
    const { stdout } = await run('python3', ['-c', here(python!)]);
    expect(stdout.match(/characters \d+–\d+\.$/gm)).toHaveLength(3);
    await close();
  });
});
