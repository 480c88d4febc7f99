/** The text of a file's bytes, or why it has none. */
export type Decoded =
  | {
      readonly text: string;
      /** Name of the encoding as in the Encoding Standard: `utf-8`, `utf-16le`, `windows-1256` … */
      readonly encoding: string;
      /** A sentence for the user where the encoding was found out rather than stated. */
      readonly notice?: string;
    }
  | { readonly reason: string };

/** Longest file that is read, in bytes: far above any article, below what an editor bears. */
export const LONGEST_FILE = 8_000_000;

/**
 * Decodes a text file: UTF-8, UTF-16 by its byte order mark, and what is no valid UTF-8 as
 * Windows-1256 where that makes plausible Arabic, otherwise as Windows-1252 where that makes
 * plausible Latin text. The byte order mark is dropped, line ends stay. Binary, empty and very long
 * files are refused with a reason. Linear in the bytes.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'The file is empty.' };
  if (bytes.length > LONGEST_FILE) return { reason: `The file is larger than ${LONGEST_FILE / 1_000_000} MB.` };
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (utf16 !== undefined) return utf16Text(bytes, utf16);
  const text = strictly('utf-8', bytes);
  if (text !== undefined && !isBinary(text)) return { text, encoding: 'utf-8' };
  if (bytes.includes(0)) return bareUtf16(bytes) ?? { reason: 'The file is not text.' };
  if (text !== undefined) return { reason: 'The file is not text.' };
  return oneByte(bytes);
}

function utf16Text(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  if (isBinary(text)) return { reason: 'The file is not text.' };
  return { text, encoding, notice: 'Read as UTF-16.' };
}

/** UTF-16 that lost its mark: every other byte of its blanks and line ends is zero. */
function bareUtf16(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = strictly(encoding, bytes);
    if (text !== undefined && !isBinary(text) && share(text, /[\p{Script=Arabic}a-zA-Z\s]/gu) > 0.8)
      return { text, encoding, notice: 'Read as UTF-16.' };
  }
  return undefined;
}

/** Windows-1256 and Windows-1252 give every byte a character, so what the characters make up decides. */
function oneByte(bytes: Uint8Array): Decoded {
  const arabic = new TextDecoder('windows-1256').decode(bytes);
  if (isBinary(arabic)) return { reason: 'The file is not text.' };
  if (isPlausibleArabic(arabic))
    return { text: arabic, encoding: 'windows-1256', notice: 'Read as Windows-1256 (Arabic).' };
  const latin = windows1252(bytes);
  const letters = latin.match(/\p{L}/gu)?.length ?? 0;
  const accented = latin.match(/[À-ÿŒœŠšŽžŸ]/g)?.length ?? 0;
  if (letters > 0 && accented <= letters * 0.3 && share(latin, /[\p{L}\p{N}\p{P}\p{Sc}\s]/gu) > 0.95)
    return { text: latin, encoding: 'windows-1252', notice: 'Read as Windows-1252 (Western European).' };
  return { reason: 'The encoding of the file is not known; save it as UTF-8.' };
}

/**
 * Arabic words: letters follow one another without Latin ones between them, and the commonest
 * letters of the language (ا ل ي م ن و ر ت) make up their usual part, about half.
 */
function isPlausibleArabic(text: string): boolean {
  const letters = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (letters < 4) return false;
  const common = text.match(/[اليمنورتبه]/g)?.length ?? 0;
  const broken = text.match(/\p{Script=Arabic}[A-Za-zÀ-ÿ]|[A-Za-zÀ-ÿ]\p{Script=Arabic}/gu)?.length ?? 0;
  return common >= letters * 0.4 && broken <= letters * 0.05;
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // the decoder's only way to say that the bytes are not in this encoding
  }
}

/** Zero bytes, or more control characters than a page can have. */
function isBinary(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return text.includes('\u0000') || controls > text.length * 0.01 + 2;
}

// Bytes 0x80–0x9f. Node 20 decodes them as ISO 8859-1, browsers as the standard says: so not left to either.
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (char) => C1.charAt(char.charCodeAt(0) - 0x80));
}

function share(text: string, characters: RegExp): number {
  return (text.match(characters)?.length ?? 0) / text.length;
}
