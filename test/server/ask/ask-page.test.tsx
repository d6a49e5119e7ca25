import { describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import { errorPage, pageRoutes } from '../../../server/pages.js';
import { bundledCollection } from '../bundled-collection.js';
import { currentWith } from '../example-collection.js';

const bundled = bundledCollection();

function request(path: string, body?: string) {
  const current = currentWith(bundled.get());
  const app = createApp({ current, host: '127.0.0.1', pages: { routes: pageRoutes(current), errorPage } });
  const headers = {
    host: '127.0.0.1',
    accept: 'text/html',
    'content-type': 'application/x-www-form-urlencoded',
  };
  return app.request(path, body === undefined ? { headers } : { method: 'POST', headers, body });
}

describe('the page that greets a visitor', () => {
  test('asks, says what there is, and offers questions that the records answer', async () => {
    const html = await (await request('/')).text();
    expect(html).toContain('Ask about safeguarding');
    expect(html).toContain('href="/ask?q=');
    expect(html).toContain('href="/inspections"');
  });

  test('answers a list as a table that can be kept, each value with its source', async () => {
    const html = await (await request('/ask?q=Which+councils+were+rated+inadequate%3F')).text();
    expect(html).toContain('<table');
    expect(html).toContain('Slough');
    expect(html).toContain('href="#source-1"');
    expect(html).toContain('<mark>');
    const csv = await (await request('/ask.csv?q=Which+councils+were+rated+inadequate%3F')).text();
    expect(csv).toContain('Slough');
  });

  test('says what is missing, with the nearest passages', async () => {
    const html = await (await request('/ask?q=What+was+Kirklees+rated%3F')).text();
    expect(html).toContain('Not in this collection');
    expect(html).toContain('Kirklees');
    expect(html).toContain('The nearest passages there are');
  });

  test('keeps a private question out of the title and of links', async () => {
    const html = await (await request('/ask', 'q=What+was+Slough+rated%3F')).text();
    expect(html).toContain('<title>Private question');
    expect(html).not.toMatch(/href="[^"]*q=What\+was\+Slough/);
  });

  test('says what is wrong with a question that is none', async () => {
    const long = await request('/ask', `q=${'x'.repeat(1001)}`);
    expect(long.status).toBe(400);
    expect(await long.text()).toContain('Your question');
  });
});
