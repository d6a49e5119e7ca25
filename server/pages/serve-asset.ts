import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Context } from 'hono';

interface Asset {
  readonly type: string;
  readonly body: string;
}

/** Fonts and crests of the government are not for us: the first is licensed for gov.uk alone, the second would deceive. */
const FONT_FACE = /(?:\/\*![^*]*\*\/)?@font-face\{[^}]*\}/g;
const FONT_NAME = /"?GDS Transport"?,\s*arial,\s*sans-serif/g;
const CREST = /url\([^)]*govuk-crest\.svg\)/g;
/** The system's own font, which site.css names. */
const OUR_FONT = 'var(--app-font)';

const TYPES = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };

/** What they add is lost without them, and nothing else. */
const SCRIPTS = ['copy.js', 'evidence-list.js', 'evidence-formats.js', 'evidence-page.js', 'building.js'];

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

function govukStyle(): string {
  const require = createRequire(import.meta.url);
  const file = require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css');
  const style = readFileSync(file, 'utf8').replace(FONT_FACE, '').replace(FONT_NAME, OUR_FONT);
  return style.replace(CREST, 'none');
}

function own(name: string, type: string): Asset {
  return { type, body: readFileSync(new URL(name, assetsFolder(new URL('.', import.meta.url))), 'utf8') };
}

/** The nearest `web/assets` above: the compiled server stands one folder deeper than its source. */
function assetsFolder(from: URL): URL {
  const folder = new URL('web/assets/', from);
  const above = new URL('..', from);
  return existsSync(folder) || above.href === from.href ? folder : assetsFolder(above);
}
