import { givenNames } from '../../language/ar/given-names.ts';
import { placeWords } from '../../language/name-words.ts';
import type { NameLexicon } from '../../language/names.ts';
import { isDefinite, isProper, withoutArticle } from './context.ts';
import { knownAt } from './gazetteer.ts';
import type { Token } from './token.ts';

// What may stand behind the generic word of a name, or end it.

/** «العربية», «الأوروبية»: with the article an adjective of a part of the world. */
export function isOfRegion(token: Token | undefined, { adjectives }: NameLexicon): boolean {
  return isDefinite(token) && adjectives.has(withoutArticle(token?.word.norm ?? ''));
}

/** «المدني» of «للطيران المدني», «المتحدة» of «للأمم المتحدة»: an ending of adjectives. */
export function isAdjective(token: Token | undefined): boolean {
  return isDefinite(token) && /[يه]$/.test(token?.word.norm ?? '');
}

/** How many words of a place's name stand at a token: a known one, one of the table of cities, «سان» and a foreign word. */
export function placeAt(tokens: readonly Token[], at: number, lexicon: NameLexicon): number {
  const known = knownAt(tokens, at);
  if (known?.cut === 0) return known.count;
  if (lexicon.particles.has(tokens[at]?.word.norm ?? '') && isProper(tokens[at + 1])) return 2;
  return placeWords.ar.has(tokens[at]?.word.norm ?? '') ? 1 : 0;
}

/** A participle that governs what follows («المرتبطة ب…», «المتنازع عليه») is no part of the name before it. */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.word.norm ?? '';
  const after = tokens[at + 1]?.word.norm ?? '';
  return /^ال(م|تاب)/.test(norm) && /^(علي|عليه|عليها|في|من|عن|مع|الي|ب..+|ل..+)$/.test(after);
}

/** «للطيران», «لكرة القدم». */
export function isForDefinite(tokens: readonly Token[], at: number, { purposes }: NameLexicon): boolean {
  const norm = tokens[at]?.word.norm ?? '';
  if (norm.startsWith('لل') && norm.length > 4) return true;
  return norm.startsWith('ل') && purposes.has(norm.slice(1)) && isDefinite(tokens[at + 1]);
}

/** A given name with what only people have behind it: «محمد بن», «طارق الرفاعي». */
export function isPersonAt(tokens: readonly Token[], at: number): boolean {
  const [name, next] = [tokens[at]?.word.norm ?? '', tokens[at + 1]?.word.norm ?? ''];
  return givenNames.has(name) && (next === 'بن' || givenNames.has(next) || /^ال.+ي$/.test(next));
}

/** A dash or number inside a name («محطة أرتيوم - بريمورسكي - 1»). */
export function isNumbered(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.word.norm === '-' && (isProper(next) || next?.word.kind === 'number');
}
