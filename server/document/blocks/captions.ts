import type { Line } from './lines.ts';
import { phrases } from './phrases.ts';

const pictureWords = phrases('pictureWords');
const pictureSources = phrases('pictureSources', 'agencies');

const LAST_BRACKETS = /[([]([^()[\]]{1,60})[)\]]\s*[.]?\s*(?:[a-z]+(?:-[a-z]+)?)?$/;

/** True when a line reads like the words under a picture: it names who made the picture. */
export function isCaption(line: Line): boolean {
  const { norm, key, words } = line;
  if (words > 60 || (words > 35 && line.stops > 1)) return false;
  if (/^!\[.*\]\(\S*\)$/.test(norm)) return true; // a picture in Markdown
  if (/^©/.test(norm) && words <= 8 && (norm.includes('/') || !/\d{4}/.test(norm))) return true;
  const label = pictureWords.opening(key);
  if (
    label > 0 &&
    (/^\s*[:：/]/.test(key.slice(label)) || (key.slice(0, label).includes(' ') && line.ending !== 'stop'))
  )
    return true;
  if (words <= 3 && line.script === 'latin' && pictureSources.has(key)) return true;
  const credit = creditOf(norm);
  const sentence = /[)\]]\.$/.test(norm) && words > 8; // «… (أ ف ب).» closes a paragraph
  if (credit !== undefined && !sentence && words > 2) return isPictureSource(credit);
  const tail = /(?:[|©/–—]|\s-)\s*([^|©/–—]{2,40})$/.exec(norm)?.[1];
  return (
    tail !== undefined &&
    line.ending === 'open' &&
    words > 2 &&
    pictureSources.has(tail.trim()) &&
    !pictureSources.has(key)
  );
}

/** The words in the brackets that end a normalised line, a player's or zoom button's name after them left out. */
export function creditOf(norm: string): string | undefined {
  return LAST_BRACKETS.exec(norm)?.[1]?.trim();
}

/** True when the words name an agency, an archive or a maker of pictures, alone or beside others. */
export function isPictureSource(credit: string): boolean {
  const bare = credit.replace(/[.\s]+$/, '').replace(/^[\s©@]+/, '');
  if (/^\p{L}(?:\s?\.\s?\p{L}){1,3}\.?$/u.test(bare) || /^\p{L}(?:\s\p{L}){1,3}$/u.test(bare)) return true; // أ.ف.ب
  if (pictureSources.has(bare)) return true;
  const parts = bare.split(/\s*[-–—/،,|:]\s*|\s+(?:via|عبر|و)\s+/);
  if (parts.length > 1 && parts.some((part) => pictureSources.has(part) || pictureWords.has(part))) return true;
  if (pictureSources.opening(bare) > 0) return parts.length <= 3;
  return pictureWords.opening(bare) > 0 && /[:：]| by |^(?:تصوير|عدسه) /.test(bare);
}

/** True when a line is nothing but the credit of a picture; the words above it may be its caption. */
export function isPureCredit(line: Line): boolean {
  if (line.words > 9) return false;
  return (
    line.norm.startsWith('©') ||
    pictureWords.opening(line.key) > 0 ||
    isPictureSource(line.key) ||
    /[|/]/.test(line.key)
  );
}
