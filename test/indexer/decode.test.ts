import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../indexer/decode.js';

const trials = { seed: 20140218, numRuns: process.env.TRIALS === 'full' ? 2000 : 200 };
const NEWS = 'Ofsted found “serious” failings – the council’s café cost £5.\r\nIt was inadequate.';

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))),
  );
}

function utf16le(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le');
}

function utf16be(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('decode', () => {
  it.each([
    ['UTF-8', bytes(NEWS), 'utf-8', NEWS],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], NEWS), 'utf-8', NEWS],
    ['UTF-8 with two marks', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'a'), 'utf-8', 'a'],
    ['ASCII', bytes('plain'), 'utf-8', 'plain'],
    ['UTF-16, little end first, with a mark', bytes([0xff, 0xfe], [...utf16le(NEWS)]), 'utf-16le', NEWS],
    ['UTF-16, big end first, with a mark', bytes([0xfe, 0xff], [...utf16be(NEWS)]), 'utf-16be', NEWS],
    ['UTF-16, little end first', utf16le(NEWS), 'utf-16le', NEWS],
    ['UTF-16, big end first', utf16be(NEWS), 'utf-16be', NEWS],
    ['UTF-16 cut in a character', utf16le(NEWS).subarray(0, 21), 'utf-16le', `${NEWS.slice(0, 10)}\ufffd`],
    [
      'Windows-1252',
      bytes([0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x92, 0x80, 0xe9]),
      'windows-1252',
      '“a” – ’€é',
    ],
    [
      'UTF-8 cut in a character',
      bytes('“Neglect”, she said – caf', [0xc3]),
      'utf-8',
      '“Neglect”, she said – caf\ufffd',
    ],
    ['UTF-8 with a stray byte', bytes('“Neglect”', [0x92], 's'), 'utf-8', '“Neglect”\ufffds'],
    ['an empty file', bytes(), 'utf-8', ''],
    ['nothing but a mark', bytes([0xef, 0xbb, 0xbf]), 'utf-8', ''],
    ['nothing but a UTF-16 mark', bytes([0xff, 0xfe]), 'utf-16le', ''],
  ])('reads %s', (_, file, encoding, text) => {
    expect(decode(file)).toEqual({ text, encoding });
  });

  it('knows every character of Windows-1252', () => {
    const file = Uint8Array.from({ length: 96 }, (_, index) => index + 0xa0);
    expect(decode(file).text).toBe(String.fromCharCode(...file));
    expect(decode(Uint8Array.of(0x80, 0x8a, 0x8c, 0x8e, 0x99, 0x9a, 0x9c, 0x9e, 0x9f)).text).toBe(
      '€ŠŒŽ™šœžŸ',
    );
  });

  it('leaves carriage returns, stray NULs, soft hyphens and marks inside the text as they are', () => {
    const text = 'one\0two\r\nsafe\u00adguarding\rthree\ufefffour\u200b';
    expect(decode(bytes(text)).text).toBe(text);
  });

  it('replaces lone surrogates', () => {
    const text = 'The council \ud83d said so \ude00. 😀 stays.';
    const replaced = 'The council \ufffd said so \ufffd. 😀 stays.';
    expect(decode(utf16le(text)).text).toBe(replaced);
    expect(decode(utf16be(text)).text).toBe(replaced);
  });

  it.each([
    ['an image', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], noise(4000))],
    ['an archive', bytes('PK', [3, 4, 20, 0, 8, 0], noise(4000))],
    ['zeros', new Uint8Array(5000)],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0], ...[...'Ofsted said'].map((c) => [c.charCodeAt(0), 0, 0, 0]))],
    ['samples of sound', Uint8Array.from({ length: 4000 }, (_, index) => (index % 2 === 0 ? index % 19 : 0))],
  ])('refuses %s and names the remedy', (_, file) => {
    expect(() => decode(file)).toThrow(/not text\. Save it as UTF-8/);
  });

  it('takes back every text from every Unicode encoding with a mark', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.startsWith('\ufeff'));
    const check = (value: string) => {
      expect(decode(bytes([0xef, 0xbb, 0xbf], value)).text).toBe(value);
      expect(decode(bytes([0xff, 0xfe], [...utf16le(value)])).text).toBe(value);
      expect(decode(bytes([0xfe, 0xff], [...utf16be(value)])).text).toBe(value);
    };
    fc.assert(fc.property(text, check), trials);
  });

  it('never gives a mark, a lone surrogate or another error, whatever the bytes', () => {
    const check = (file: Uint8Array) => {
      try {
        expect(decode(file).text).toMatch(/^(?!\ufeff)\P{Cs}*$/u);
      } catch (error) {
        expect((error as Error).message).toContain('Save it as UTF-8');
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check), trials);
  });
});

/** Bytes that look random, the same in every run. */
function noise(length: number): readonly number[] {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return state & 0xff;
  });
}
