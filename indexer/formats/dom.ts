import { DOMParser } from 'linkedom';

/** Parses a web page. Its scripts stay text. */
export function parseDocument(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
}

/** Parses XML. Only the five entities of XML itself are known: a document type declares none. */
export function parseXml(xml: string): Document {
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
