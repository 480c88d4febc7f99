import { describe, expect, it } from 'vitest';
import { decode, LONGEST_FILE } from '../../../server/text/decode.ts';

const ARABIC = 'وصل الوفد إلى المدينة، وقال الوزير: «سنعود».\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !bigEndian);
  return bytes;
}

const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** The bytes that a one-byte encoding has for a text. */
function inCodePage(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((char) => table.get(char) ?? 0x3f));
}

describe('texts', () => {
  it.each([
    ['UTF-8', utf8(ARABIC), 'utf-8', ARABIC, false],
    ['UTF-8 with a mark', utf8(`\ufeff${ARABIC}`), 'utf-8', ARABIC, false],
    ['UTF-16 LE', utf16(ARABIC, false, true), 'utf-16le', ARABIC, true],
    ['UTF-16 BE', utf16(ARABIC, true, true), 'utf-16be', ARABIC, true],
    ['UTF-16 LE without a mark', utf16(ARABIC, false, false), 'utf-16le', ARABIC, true],
    ['Windows-1256', inCodePage('windows-1256', ARABIC), 'windows-1256', ARABIC, true],
    [
      'Windows-1256 among English',
      inCodePage('windows-1256', 'BBC\nوصل الوفد'),
      'windows-1256',
      'BBC\nوصل الوفد',
      true,
    ],
    [
      'Windows-1252',
      bytesOf('The caf\xe9 \x93opened\x94 in Z\xfcrich'),
      'windows-1252',
      'The café “opened” in Zürich',
      true,
    ],
    ['ASCII', utf8('plain'), 'utf-8', 'plain', false],
  ])('%s', (_name, bytes, encoding, text, isTold) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ text, encoding });
    expect('notice' in decoded).toBe(isTold);
  });
});

describe('no texts', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0]),
      'not text',
    ],
    ['controls', utf8('\u0001\u0002\u0003\u0004\u0005'), 'not text'],
    ['bytes of no language', Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 128)), 'encoding'],
    ['too much', new Uint8Array(LONGEST_FILE + 1).fill(0x61), 'larger than 8 MB'],
  ])('%s', (_name, bytes, part) => {
    const decoded = decode(bytes);
    expect('reason' in decoded && decoded.reason).toContain(part);
  });
});
