import { DOMParser } from 'linkedom';

const MOST_ELEMENTS = 100_000;
/** Browsers stop at about as many. */
const DEEPEST = 500;
const TAG = /<(\/?)([a-z][^\s<>/]*)[^<>]*>/gi;
/** Elements without an end, or whose end nobody need write. */
const OPEN_ENDED =
  /^(?:area|base|body|br|col|dd|dt|embed|head|hr|html|img|input|li|link|meta|option|p|source|tbody|td|th|thead|tr|track|wbr)$/i;

/** Counts before parsing: what walks a tree takes time in the square of its depth, or no longer returns. */
function refuseDeep(markup: string): number {
  let [depth, elements] = [0, 0];
  for (const [tag, end, name = ''] of markup.matchAll(TAG)) {
    if (!end) elements += 1;
    if (OPEN_ENDED.test(name) || tag.endsWith('/>')) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth > DEEPEST)
      throw new Error(
        'Its elements lie more than 500 deep inside each other. Save the part that you want to search.',
      );
  }
  return elements;
}

/**
 * Parses a web page. Its scripts stay text.
 * @throws Error with the remedy for a page of more than 100,000 elements, or of 500 inside each other
 */
export function parseDocument(html: string): Document {
  if (refuseDeep(html) > MOST_ELEMENTS)
    throw new Error('It has more than 100,000 elements. Save the part that you want to search.');
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
}

/** Parses XML. Only the five entities of XML itself are known: a document type declares none. */
export function parseXml(xml: string): Document {
  refuseDeep(xml);
  return new DOMParser().parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml') as unknown as Document;
}

/** The decoder for the encoding that a page or an XML file names in its first kilobyte; null for none or an unknown one. */
export function readCharset(bytes: Uint8Array): TextDecoder | null {
  const beginning = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  const name = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(
    beginning,
  );
  const label = (name?.[1] ?? name?.[2])?.toLowerCase();
  // What decode.ts tells by the bytes, it tells more surely than the page does.
  if (!label || /^(?:utf-?8|us-ascii|iso-8859-1|latin-?1|windows-1252)$/.test(label)) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
