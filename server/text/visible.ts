/**
 * A text as it can be shown safely among words of ours: on one line, with characters that show
 * nothing or change the direction of others named by number. Harakat, and the joiners that Persian
 * and emoji need, stay.
 */
export function visible(text: string): string {
  if (!TELLS_MORE.test(text)) return text;
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (/\s/.test(char) && code !== 0xfeff) out += out.endsWith(' ') ? '' : ' ';
    else if (isHidden(code)) out += `⟦U+${code.toString(16).toUpperCase().padStart(4, '0')}⟧`;
    else out += char;
  }
  return out.trim();
}

// Blanks other than single ones between words, and everything that `isHidden` names.
const TELLS_MORE =
  /[^\S ]| {2}|^ | $|[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\u{e0000}-\u{e007f}]/u;

// Controls, bidi embeddings, overrides and isolates (CVE-2021-42574), lone surrogates, tags, BOM.
function isHidden(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xe0000 && code <= 0xe007f) ||
    code === 0xfeff
  );
}
