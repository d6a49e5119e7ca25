import { isUtf8 } from 'node:buffer';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A document's text, to which every span refers, and how its bytes spelled it. */
interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

// Of the bytes 80 to 9F. Node's own decoder takes them for controls in 20.18.3 and later, 22.13 and later and
// early 24 (https://github.com/nodejs/node/issues/56542), which would lose every curly quotation mark.
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of a file: by its byte order mark, else by what its bytes look like. The text has no byte order
 * mark, and U+FFFD for what the encoding cannot mean, such as lone surrogates; nothing else is changed.
 * @throws when the bytes are no text, with the remedy.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = findEncoding(bytes);
  // Tools that join files leave a second mark; a reader of the served text would drop it and shift all spans.
  const text = spell(bytes, encoding).replace(/^\uFEFF+/, '');
  if (!isText(text)) {
    throw new Error('Its bytes are not text. Save it as UTF-8 text, or move it out of the corpus.');
  }
  return { text, encoding };
}

function findEncoding(bytes: Uint8Array): Encoding {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  return marked?.encoding ?? utf16ByZeros(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** European text in UTF-16 has a zero in every other byte and hardly any in the rest. */
function utf16ByZeros(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096);
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length / sample.length;
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length / sample.length;
  if (odd > 0.2 && even < 0.05) return 'utf-16le';
  return even > 0.2 && odd < 0.05 ? 'utf-16be' : null;
}

/** A page cut inside a character, or with one stray byte, is still UTF-8; Windows-1252 text is so by no accident. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  const text = spell(bytes, 'utf-8');
  const broken = count(text, /\ufffd/g);
  return count(text, /[^\0-\x7f]/gu) - broken > broken;
}

function spell(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/**
 * Compressed or binary data reads as at least one control character in eight, a scraped page as one in
 * thousands: one in twenty parts them. Eight are free, so that stray NULs do not lose a file of a few words.
 */
function isText(text: string): boolean {
  return count(text, /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]/g) <= 8 + text.length / 20;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
