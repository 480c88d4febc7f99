import { isOneOf, type Line } from './line.ts';
import { type Head, headAt } from './phrase.ts';

/** «للصحافيين», after a name also «للصحيفة»: who is spoken to, written to its preposition. */
export function isAddressee(line: Line, at: number, complete: boolean): boolean {
  const { lexicon, words } = line;
  const norm = words[at]?.norm ?? '';
  if (lexicon.order !== 'VS' || !norm.startsWith('ل') || (line.mentionAt[at] as number) >= 0) return false;
  return isOneOf(line, at, lexicon.audiences) || (complete && isOneOf(line, at, lexicon.media));
}

/** "familiar with the matter", "briefed on the plans": how near a source stands belongs to its description. */
export function isKnowing(line: Line, at: number, begin: number): boolean {
  const { lexicon, words } = line;
  for (let i = at - 1; i > Math.max(begin, at - 6); i--) {
    const norm = words[i]?.norm ?? '';
    if (words[i]?.kind === 'mark' || lexicon.form(norm)?.dependent === false) return false;
    if (lexicon.knowing.has(norm))
      return (
        !lexicon.stops.has(words[at]?.norm ?? '') &&
        (lexicon.form(words[at]?.norm ?? '') === undefined || lexicon.articles.has(words[at - 1]?.norm ?? ''))
      );
  }
  return false;
}

const SAME = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها']);

/**
 * What is said begins here, without a word that leads to it: an object noun («أكدت الاختبارات سلامة …», «رجحت أوساط
 * سياسية التأجيل»), or how the source wants to be kept («مصدر فضل عدم …»).
 */
export function endsDescription(line: Line, at: number, head: Head, begin: number): boolean {
  const { lexicon, words } = line;
  if (lexicon.order !== 'VS' || (line.mentionAt[at] as number) >= 0) return false;
  const norm = words[at]?.norm ?? '';
  const before = words[at - 1]?.norm ?? '';
  if (words[at + 1]?.norm === 'عدم' && /^(فضل|رفض|طلب|اشترط|اثر)ت?$/.test(norm)) return true;
  if (SAME.has(norm) || /^(لل|[ولب])/.test(norm) || isOneOf(line, at, lexicon.people)) return false;
  if (lexicon.isDefinite(norm)) {
    return (
      !lexicon.isDefinite(before) &&
      at - 1 > begin &&
      /(ي|يه|يون|يين)$/.test(before) &&
      headAt(line, at - 1) === 'other'
    );
  }
  return (
    (head === 'body' || head === 'medium' || head === 'publication') &&
    lexicon.isDefinite(before) &&
    (line.mentionAt[at - 1] as number) < 0
  );
}
