import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { CallToolResult, ResourceLink } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import { readDocumentUri } from '../../../server/mcp/links.js';
import { TOOLS } from '../../../server/mcp/tools.js';
import { perform } from '../../../server/operations/operation.js';
import { OPERATIONS } from '../../../server/operations/operations.js';
import { realIndex } from '../../cli/real-index.js';
import { indexFolder } from '../../store/index-folder.js';
import { compileFolders } from '../../store/processes.js';
import { bundledCollection } from '../bundled-collection.js';
import { building, currentWith } from '../example-collection.js';
import { expectProblem } from '../problem.js';

const bundled = bundledCollection();
const indexDir = realIndex();
const folder = indexFolder();
const MODELS = join(import.meta.dirname, '../../../models');

const overApp = () => createApp({ current: currentWith(bundled.get()), host: '127.0.0.1' });

function stopping() {
  const stop = new AbortController();
  return { signal: stop.signal, abort: () => stop.abort('Enough.') };
}

/** Arguments that filter, for each tool. */
const CALLS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  search: { q: 'children', limit: 2, from: '2014-01', perArticle: 1, mode: 'hybrid' },
  ask: { q: 'Which council was judged inadequate?', from: '2014-01', to: '2025-12' },
  quotes: { q: 'inspectors', limit: 3, kind: 'sentence' },
  check_quote: { text: 'Those that recorded sexual exploitation also dropped 8%' },
  judgements: { grade: ['inadequate', 'good'], limit: 3 },
  get_document: { path: 'practice/national-safeguarding-day.md' },
};

/** Arguments that are wrong, for each tool, with the same request over HTTP. */
const BAD: Readonly<
  Record<string, { given: Readonly<Record<string, unknown>>; path: string; body?: string }>
> = {
  search: { given: { q: 'a', limit: 0 }, path: '/api/search?q=a&limit=0' },
  ask: { given: { q: ' ' }, path: '/api/ask?q=+' },
  quotes: { given: { colour: 'red' }, path: '/api/quotes?colour=red' },
  check_quote: { given: {}, path: '/api/quotes/check', body: '{}' },
  judgements: { given: { grade: 'superb' }, path: '/api/judgements?grade=superb' },
  get_document: { given: { path: '../package.json' }, path: '/api/documents/..%2Fpackage.json' },
};

function overHttp({ path, body }: (typeof BAD)[string]): Response | Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return overApp().request(path, body === undefined ? {} : { method: 'POST', headers, body });
}

function suite(transport: string, connect: () => Promise<Client>): void {
  describe(`MCP over ${transport}`, () => {
    let client: Client;
    beforeAll(async () => {
      client = await connect();
    });
    afterAll(() => client.close());
    const call = async (name: string, given: Record<string, unknown>) =>
      (await client.callTool({ name, arguments: given })) as CallToolResult;

    test('offers its tools, which only read, with schemas of what goes in and comes out', async () => {
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
      for (const { annotations, inputSchema, outputSchema, description } of tools) {
        expect(annotations).toMatchObject({ readOnlyHint: true });
        expect([inputSchema.type, outputSchema?.type]).toEqual(['object', 'object']);
        expect(description).toMatch(/\.$/);
      }
    });

    // The client itself holds structured content to the output schema.
    test.each(TOOLS.map(({ name }) => name))('answers %s with filters, and cites', async (name) => {
      const { isError, structuredContent, content } = await call(name, { ...CALLS[name]! });
      expect(isError).toBeFalsy();
      expect(JSON.parse((content[0] as { text: string }).text)).toEqual(structuredContent);
      const links = content.filter(({ type }) => type === 'resource_link') as ResourceLink[];
      if (name !== 'get_document') expect(links.length).toBeGreaterThan(0);
      for (const { uri, description } of links) {
        const { contents } = await client.readResource({ uri });
        expect((contents[0] as { text: string }).text).toBe(description);
      }
    });

    test.each(TOOLS.map(({ name }) => name))('says what is wrong with %s as HTTP says it', async (name) => {
      const { isError, content } = await call(name, BAD[name]!.given);
      const { detail } = (await (await overHttp(BAD[name]!)).json()) as { detail: string };
      expect([isError, content]).toEqual([true, [{ type: 'text', text: detail }]]);
    });

    test('names its tools to whoever calls another', async () => {
      const { isError, content } = await call('delete_everything', {});
      expect([isError, content[0]]).toEqual([
        true,
        expect.objectContaining({ text: expect.stringContaining('There are: search') }),
      ]);
    });

    test('lists the documents and reads them', async () => {
      const { resources } = await client.listResources();
      const documents = await bundled.get().store.documents();
      expect(resources.map(({ name }) => name)).toEqual(documents.map(({ path }) => path));
      const { contents } = await client.readResource({ uri: resources[0]!.uri });
      expect((contents[0] as { text: string }).text).toBe(await bundled.get().store.text(documents[0]!.path));
      expect((await client.listResourceTemplates()).resourceTemplates).toHaveLength(1);
      for (const uri of [
        'safeguarding-search://documents/..%2Fpackage.json',
        'file:///etc/passwd',
        `${resources[0]!.uri}#x`,
      ])
        await expect(client.readResource({ uri })).rejects.toThrow('There is no document');
    });

    test.each(TOOLS.map(({ name }) => name))('goes on after a call of %s was cancelled', async (name) => {
      const { signal, abort } = stopping();
      const cancelled = client.callTool({ name, arguments: { ...CALLS[name]! } }, undefined, { signal });
      abort();
      await expect(cancelled).rejects.toThrow('Enough');
      expect((await call(name, { ...CALLS[name]! })).isError).toBeFalsy();
    });
  });
}

suite('streamable HTTP', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const fetch = async (url: string | URL, init?: RequestInit) => overApp().request(String(url), init);
  await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch }));
  return client;
});

suite('standard input and output', async () => {
  compileFolders(folder, ['cli', 'indexer', 'language', 'server', 'store', 'web']);
  const client = new Client({ name: 'test', version: '1' });
  const args = [join(folder, 'cli/main.js'), 'mcp', '--index-dir', indexDir, '--models-dir', MODELS];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  return client;
});

test('structured content is what the plain functions give', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const fetch = async (url: string | URL, init?: RequestInit) => overApp().request(String(url), init);
  await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch }));
  for (const { name } of TOOLS) {
    const operation = OPERATIONS.find((one) => one.name === name)!;
    const given = Object.fromEntries(
      Object.entries(CALLS[name]!).map(([key, value]) => [key, [value].flat().map(String)]),
    );
    const answer = await perform(operation, bundled.get(), given);
    const { structuredContent } = await client.callTool({ name, arguments: { ...CALLS[name]! } });
    const plain = typeof answer === 'string' ? { text: answer } : JSON.parse(JSON.stringify(answer));
    expect({ ...(structuredContent as object), tookMs: 0 }).toEqual({ ...plain, tookMs: 0 });
  }
});

test('a web page elsewhere cannot call it', async () => {
  const headers = { 'content-type': 'application/json', origin: 'https://evil.example' };
  await expectProblem(await overApp().request('/mcp', { method: 'POST', headers, body: '{}' }), 403);
});

test('while the index is built, a tool says so', async () => {
  const app = createApp({ current: building, host: '127.0.0.1' });
  const client = new Client({ name: 'test', version: '1' });
  const fetch = async (url: string | URL, init?: RequestInit) => app.request(String(url), init);
  await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch }));
  const { isError, content } = (await client.callTool({
    name: 'search',
    arguments: { q: 'a' },
  })) as CallToolResult;
  expect([isError, content[0]]).toEqual([
    true,
    expect.objectContaining({ text: expect.stringContaining('3 of 12') }),
  ]);
});

test.each(['safeguarding-search://documents/%ff', 'safeguarding-search://other/a', 'x', ''])(
  '%s names no document',
  (uri) => {
    expect(readDocumentUri(uri)).toBeNull();
  },
);
