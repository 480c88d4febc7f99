import { arAliasCues, arFormerCues } from '../../language/ar/aliases.ts';
import { arNames } from '../../language/ar/names.ts';
import { enAliasCues, enFormerCues } from '../../language/en/aliases.ts';
import { enNames } from '../../language/en/names.ts';
import { normalise } from '../../text/normalise.ts';
import { acronymOf, initialsOf } from './bodies.ts';
import type { NameForm } from './name-form.ts';

const CUES = new Set([...arAliasCues, ...enAliasCues].map((cue) => bare(cue)));
const FORMER = [...arFormerCues, ...enFormerCues];

/** True when the words between two names list them («أ وب», «أ، ب», "a and b"): two full names of people in a list are two people. */
export function areListed(between: string): boolean {
  return /^\s*(?:[،,]?\s*و|[،,]|[,]?\s*(?:and|&)\s+)\s*$/u.test(between);
}

/**
 * Why a text says that two names that follow one another name the same («المعروف باسم», "also known as", an acronym or
 * another script in brackets); `undefined` when it doesn't. `between` and `after` are the words between them and after
 * the second.
 */
export function aliasReason(a: NameForm, b: NameForm, between: string, after: string): string | undefined {
  if (a.type !== b.type || a.parts.join(' ') === b.parts.join(' ')) return undefined;
  if (between.length > 60) return undefined;
  if (isCue(between)) return `the text says so: «${between.replace(/^[\s"'«»“”,،(]+|[\s"'«»“”,،(]+$/gu, '')}»`;
  const isOpened = /^["»”]?\s*[([]\s*["«“]?$/u.test(between.trim());
  if (isOpened && FORMER.some((cue) => normalise(after).trim().startsWith(cue)))
    return 'the text gives the former name';
  if (a.country || b.country || a.capitalOf || b.capitalOf) return undefined;
  const isQuoted = /^["«“]$/u.test(between.trim());
  if (!isOpened && !isQuoted) return undefined;
  if (isOpened && !/^["»”]?\s*[)\]]/u.test(after.trim())) return undefined;
  if (a.type === 'ORG' && (isInitialsOf(b, a) || isInitialsOf(a, b))) return 'the text gives the acronym';
  if (isOpened && a.arabic !== b.arabic) return 'the text gives the name in another script';
  const isByname = a.type === 'ORG' && a.parts.length > 1 && b.parts.length === 1 && a.arabic === b.arabic;
  return isByname ? 'the text gives the other name in marks' : undefined;
}

function isInitialsOf(short: NameForm, long: NameForm): boolean {
  const letters = acronymOf(short);
  return letters !== undefined && initialsOf(long).includes(letters);
}

/** The words alone are a cue, or one and the kind of what is named («المعروفة باسم حركة»). */
function isCue(between: string): boolean {
  const words = bare(between).split(' ');
  if (CUES.has(words.join(' '))) return true;
  const last = (words[words.length - 1] ?? '').replace(/^ب/, '');
  const isKind = [arNames, enNames].some(({ heads, markedHeads }) => heads.has(last) || markedHeads.has(last));
  if (!isKind) return false;
  const rest = words.slice(0, -1).join(' ');
  return CUES.has(rest) || (words[words.length - 1] !== last && CUES.has(`${rest} ب`));
}

function bare(words: string): string {
  return normalise(words)
    .replace(/["'()[\]،,:؛;-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
