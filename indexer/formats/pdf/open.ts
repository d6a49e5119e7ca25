import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { OnPages } from '../format.js';
import type { Fragment, PrintedPage } from './fragment.js';
import { readingOrder } from './order.js';

const MOST_PAGES = 2_000;
const LONGEST_MS = 120_000;

/** The pages of a file, and which of them hold nothing but a picture. */
export interface PrintedFile {
  readonly pages: readonly PrintedPage[];
  readonly pictures: readonly number[];
  readonly title: string | null;
  readonly date: string | null;
  /** Pages that could not be read. */
  readonly unread: readonly number[];
}

/**
 * Reads the words of a PDF and where they stand. Nothing of it runs, nothing is drawn, nothing is fetched.
 * @throws Error with the remedy for a file that is encrypted, damaged, too long or too slow
 */
export async function openPdf(bytes: Uint8Array, onPages: OnPages): Promise<PrintedFile> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const loading = getDocument({
    // The library takes its bytes for good.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
  });
  try {
    return await readFile(await loading.promise.catch(explain), onPages);
  } finally {
    await loading.destroy();
  }
}

function explain(cause: Error): never {
  if (cause.name === 'PasswordException')
    throw new Error('It is encrypted. Save it without a password.', { cause });
  throw new Error(`It is damaged (${cause.message}). Get it anew, or print it to PDF again.`, { cause });
}

async function readFile(file: PDFDocumentProxy, onPages: OnPages): Promise<PrintedFile> {
  if (file.numPages > MOST_PAGES)
    throw new Error(`It has ${file.numPages} pages, more than 2,000. Split it into smaller files.`);
  const ends = performance.now() + LONGEST_MS;
  const labels = await file.getPageLabels().catch(() => null);
  const pages: PrintedPage[] = [];
  const unread: number[] = [];
  for (let page = 1; page <= file.numPages; page++) {
    if (performance.now() > ends)
      throw new Error(
        `It takes longer than ${LONGEST_MS / 1000} seconds to read. Split it into smaller files.`,
      );
    const read = await readPage(file, page, labels?.[page - 1] || String(page)).catch(() => null);
    if (read) pages.push(read);
    else unread.push(page);
    onPages({ done: page, total: file.numPages });
  }
  const pictures = pages
    .filter(({ lines, fields }) => lines.length + fields.length === 0)
    .map(({ page }) => page);
  return { pages, pictures, unread, ...(await factsOf(file)) };
}

async function factsOf(file: PDFDocumentProxy) {
  const info = ((await file.getMetadata().catch(() => null))?.info ?? {}) as Readonly<
    Record<string, unknown>
  >;
  const title = typeof info.Title === 'string' ? info.Title.replace(/\s+/g, ' ').trim() : '';
  const made = /^D:(\d{4})(\d\d)(\d\d)/.exec(String(info.CreationDate ?? ''));
  return { title: title || null, date: made ? `${made[1]}-${made[2]}-${made[3]}` : null };
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

async function readPage(file: PDFDocumentProxy, number: number, label: string): Promise<PrintedPage> {
  const page = await file.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const [a, b, c, d, e, f] = view.transform as [number, number, number, number, number, number];
  const placed = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const { str, transform, width } = item as TextItem;
    const [ta, tb, tc, td, te, tf] = transform as [number, number, number, number, number, number];
    // Along the words, and up from them, as the page is shown.
    const along = { x: a * ta + c * tb, y: b * ta + d * tb };
    const size = Math.hypot(a * tc + c * td, b * tc + d * td) || 10;
    return [
      {
        str,
        width,
        size,
        x: a * te + c * tf + e,
        y: b * te + d * tf + f,
        angle: Math.atan2(along.y, along.x),
      },
    ];
  });
  // Words that stand on their side are read turned, after all others.
  const quarters = placed.map(({ angle }) => Math.round(angle / (Math.PI / 2)) & 3);
  const lines = [0, 1, 2, 3].flatMap((quarter) =>
    readingOrder(placed.filter((_, at) => quarters[at] === quarter).map((one) => turned(one, quarter))),
  );
  const fields = await fieldsOf(page).catch(() => []);
  page.cleanup();
  return { page: number, label, height: view.height, lines, fields };
}

function turned(
  { str, width, size, x, y }: { str: string; width: number; size: number; x: number; y: number },
  quarter: number,
): Fragment {
  const [left, base] = [
    [x, y],
    [y, -x],
    [-x, -y],
    [-y, x],
  ][quarter] as [number, number];
  return { text: spelled(str), left, right: left + width, base, size };
}

async function fieldsOf(page: PDFPageProxy): Promise<readonly string[]> {
  const notes = (await page.getAnnotations()) as readonly Readonly<Record<string, unknown>>[];
  return notes.flatMap(({ subtype, fieldName, alternativeText, fieldValue }) => {
    const value = [fieldValue].flat().filter((one) => typeof one === 'string' && one.trim() !== '');
    if (subtype !== 'Widget' || value.length === 0) return [];
    return [`${String(alternativeText || fieldName || 'Field')}: ${value.join(', ')}`];
  });
}

/** Where TeX's fonts keep ligatures, in both of their encodings: their files name them by number alone. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

function spelled(text: string): string {
  const whole = text.replace(/[\x0b-\x0f\x1b-\x1f]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return LIGATURES[code - (code < 0x1b ? 0x0b : 0x1b)]!;
  });
  return whole.toWellFormed();
}
