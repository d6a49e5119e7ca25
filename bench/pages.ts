import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/browser/launch-browser.js';
import { serveBriefings } from '../test/browser/serve-briefings.js';
import { visit } from '../test/browser/visit.js';
import type { Benchmark } from './benchmark.js';
import { quantile } from './quantile.js';

const ADDRESSES = {
  'the first page': '/',
  'a search': '/search?q=neglect',
  'the collection': '/collection',
};

interface Painted {
  /** Milliseconds after the request. */
  readonly received: number;
  readonly largestPaint: number;
  /** Of every task that held the page up for more than 50 ms, what was above them. */
  readonly blocked: number;
}

/** In the page: waits until nothing has happened for half a second, as web-vitals and Lighthouse do. */
const MEASURE = `new Promise((resolve) => {
  let largestPaint = 0;
  let blocked = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) largestPaint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  const { responseEnd } = performance.getEntriesByType('navigation')[0];
  setTimeout(() => resolve({ received: responseEnd, largestPaint, blocked }), 500);
})`;

function load(browser: Browser, address: string): Promise<Painted> {
  return visit(browser, {}, async (page) => {
    await page.goto(address, { waitUntil: 'load' });
    return page.evaluate<Painted>(MEASURE);
  });
}

/** How long after its page was received a browser shows its largest part, and for how long it could not be used. */
export const pagesBenchmark: Benchmark = {
  name: 'pages',
  size: 10,
  async run(size, report) {
    const browser = await launchBrowser();
    await serveBriefings(async (server) => {
      for (const [name, path] of Object.entries(ADDRESSES)) {
        const loads: Painted[] = [];
        while (loads.length < size) loads.push(await load(browser, server + path));
        const median = (of: (one: Painted) => number) => quantile(loads.map(of), 0.5);
        const largestPaintMs = median(({ largestPaint }) => largestPaint);
        const receivedMs = median(({ received }) => received);
        report({
          of: `largest contentful paint of ${name}`,
          against: 'when its HTML had been received',
          ratio: largestPaintMs / receivedMs,
          figures: { largestPaintMs, receivedMs, totalBlockingMs: median(({ blocked }) => blocked) },
        });
      }
    }).finally(() => browser.close());
  },
};
