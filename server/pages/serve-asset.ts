import type { Context } from 'hono';
import { govukStyle, readAsset } from '../../web/read-asset.js';

interface Asset {
  readonly type: string;
  readonly body: string;
}

const TYPES = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };

/** What they add is lost without them, and nothing else. */
const SCRIPTS = [
  'copy.js',
  'send.js',
  'evidence-list.js',
  'evidence-formats.js',
  'evidence-page.js',
  'building.js',
];

const ASSETS: ReadonlyMap<string, Asset> = new Map([
  ['govuk-frontend.css', { type: TYPES.css, body: govukStyle() }],
  ['site.css', own('site.css', TYPES.css)],
  ...SCRIPTS.map((name): [string, Asset] => [name, own(name, TYPES.js)]),
  ['icon.svg', own('icon.svg', TYPES.svg)],
]);

/** Answers with a style sheet, script or picture of the pages. A browser asks each time whether it changed. */
export function serveAsset(context: Context): Response | Promise<Response> {
  const asset = ASSETS.get(context.req.param('name') ?? '');
  if (asset === undefined) return context.notFound();
  const headers = { 'content-type': `${asset.type}; charset=utf-8`, 'cache-control': 'no-cache' };
  return context.body(asset.body, 200, headers);
}

function own(name: string, type: string): Asset {
  return { type, body: readAsset(name) };
}
