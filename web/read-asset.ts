import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Fonts and crests of the government are not for us: the first is licensed for gov.uk alone, the second would deceive. */
const FONT_FACE = /(?:\/\*![^*]*\*\/)?@font-face\{[^}]*\}/g;
const FONT_NAME = /"?GDS Transport"?,\s*arial,\s*sans-serif/g;
const CREST = /url\([^)]*govuk-crest\.svg\)/g;
/** The system's own font, which site.css names. */
const OUR_FONT = 'var(--app-font)';

/** The style sheet of GOV.UK Frontend without what is not for us. */
export function govukStyle(): string {
  const require = createRequire(import.meta.url);
  const file = require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css');
  const style = readFileSync(file, 'utf8').replace(FONT_FACE, '').replace(FONT_NAME, OUR_FONT);
  return style.replace(CREST, 'none');
}

/** A style sheet, script or picture of our own. */
export function readAsset(name: string): string {
  return readFileSync(new URL(name, assetsFolder(new URL('.', import.meta.url))), 'utf8');
}

/** The nearest `web/assets` above: the compiled program stands one folder deeper than its source. */
function assetsFolder(from: URL): URL {
  const folder = new URL('web/assets/', from);
  const above = new URL('..', from);
  return existsSync(folder) || above.href === from.href ? folder : assetsFolder(above);
}
