const TOKEN = /[A-Za-z0-9+/_-]{12,}={0,2}/g;

/** True when a line is made by a template, not written: ids in base64 or hexadecimal, glued menu words, bare code. */
export function isResidue(norm: string, key: string): boolean {
  if (/^(?:https?:\/\/|www\.)\S+$/.test(key)) return true;
  if (/^[{<[].*[}>\]]$/.test(norm) && /[{}<>=;]/.test(norm.slice(1, -1))) return true;
  const longest = Math.max(0, ...key.split(/\s+/, 8).map((part) => part.length));
  if (longest < 16 || key.length > 200) return false;
  if (longest > 45 && !/[-/]/.test(key)) return longest > key.length * 0.6;
  return encoded(norm) !== undefined;
}

/** The part of a line that looks like an encoded id. Case is not looked at. */
function encoded(text: string): string | undefined {
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.length >= 16 && /=$/.test(token)) return token;
    if (token.length >= 20 && /^[0-9a-f-]+$/i.test(token) && /\d/.test(token) && /[a-f]/i.test(token)) return token;
    if (token.length >= 20 && /\d.*\d.*\d/.test(token) && /[a-z]/i.test(token) && !/[-_/]/.test(token)) return token;
  }
  return undefined;
}

/**
 * What an id in the line says when it is base64 (RFC 4648) of readable text; `undefined` when the line holds no such
 * id or it decodes to something that nobody can read.
 */
export function decodedResidue(line: string): string | undefined {
  for (const [token] of line.matchAll(TOKEN)) {
    const bytes = base64(token);
    if (!bytes) continue;
    const text = utf8(bytes);
    if (text !== undefined && text.length >= 6 && readable(text)) return text;
  }
  return undefined;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a base64 or base64url token; `undefined` when it can't be one. Hexadecimal ids and plain words are none. */
function base64(token: string): number[] | undefined {
  const body = token.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  if (body.length % 4 === 1 || /^[0-9a-f]+$/i.test(body) || !/[A-Z]/.test(body) || !/[a-z]/.test(body))
    return undefined;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of body) {
    held = (held << 6) | ALPHABET.indexOf(char);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}

/** Strict UTF-8; `undefined` for bytes that are none. */
function utf8(bytes: readonly number[]): string | undefined {
  const text = new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
  return text.includes('\ufffd') ? undefined : text;
}

function readable(text: string): boolean {
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(text)) return false;
  const known = text.match(/[\p{L}\p{N}\s:.,/@?&=_%+-]/gu)?.length ?? 0;
  return known >= [...text].length * 0.9;
}
