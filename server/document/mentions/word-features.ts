import { hashEnd, hashOn, hashStart } from '../../language/bloom.ts';
import { basesOf, type Lexical, shapeOf } from './lexical.ts';

/** All features of a word alone, as hashes with this seed. */
export function featuresOf(word: Lexical, seed: number): number[] {
  const { norm, form, classes } = word;
  const { length } = norm;
  const out: number[] = [];
  const start = hashStart(seed);
  /** Adds the feature of this kind that a stretch of text is, with the word's shape behind it where that is told too. */
  const add = (kind: string, text: string, from = 0, to = text.length, shape = '') => {
    out.push(hashEnd(hashOn(hashOn(hashOn(start, kind), text, from, to), shape)));
  };
  add('n', norm);
  if (form.kind !== 'word') return out;
  const bases = word.arabic ? basesOf(word.stems) : [];
  const shape = word.arabic ? '' : shapeOf(form.surface);
  for (const base of bases) add('s', base);
  for (const klass of classes) add('c', klass);
  add('C', classes.join(''));
  if (!word.arabic) add('S', form.surface);
  for (let n = 1; n <= 4 && n < length; n++) {
    add('p', norm, 0, n, shape);
    add('x', norm, length - n, length, shape);
  }
  const bare = word.arabic ? `^${bases[bases.length - 1]}$` : '';
  for (let i = 0; i + 3 <= bare.length; i++) add('g', bare, i, i + 3);
  add('l', String(Math.min(length, 9)), 0, 1, shape);
  return out;
}

/** The few of them that are also looked at from the neighbouring words, as hashes with this seed. */
export function nearOf(word: Lexical, seed: number): number[] {
  const { norm, form, classes } = word;
  const out: number[] = [];
  const start = hashStart(seed);
  const add = (kind: string, text: string, from = 0, to = text.length) => {
    out.push(hashEnd(hashOn(hashOn(start, kind), text, from, to)));
  };
  add('n', norm);
  if (form.kind !== 'word') return out;
  if (word.arabic) for (const base of basesOf(word.stems)) add('s', base);
  for (const klass of classes) add('c', klass);
  add('x', norm, Math.max(0, norm.length - 2));
  if (word.arabic) add('p', norm, 0, Math.min(norm.length, 2));
  return out;
}
