import { basesOf, type Lexical, shapeOf } from './lexical.ts';

/** All features of a word alone. */
export function featuresOf(word: Lexical): string[] {
  const { norm, form, classes } = word;
  const out: string[] = [`n${norm}`];
  if (form.kind !== 'word') return out;
  const bases = word.arabic ? basesOf(word.stems) : [];
  const shape = word.arabic ? '' : shapeOf(form.surface);
  for (const base of bases) out.push(`s${base}`);
  for (const klass of classes) out.push(`c${klass}`);
  out.push(`C${classes.join('')}`);
  if (!word.arabic) out.push(`S${form.surface}`);
  for (let n = 1; n <= 4 && n < norm.length; n++)
    out.push(`p${norm.slice(0, n)}${shape}`, `x${norm.slice(-n)}${shape}`);
  const bare = word.arabic ? `^${bases[bases.length - 1]}$` : '';
  for (let i = 0; i + 3 <= bare.length; i++) out.push(`g${bare.slice(i, i + 3)}`);
  out.push(`l${Math.min(norm.length, 9)}${shape}`);
  return out;
}

/** The few of them that are also looked at from the neighbouring words. */
export function nearOf(word: Lexical): string[] {
  const { norm, form, classes } = word;
  const out: string[] = [`n${norm}`];
  if (form.kind !== 'word') return out;
  if (word.arabic) for (const base of basesOf(word.stems)) out.push(`s${base}`);
  for (const klass of classes) out.push(`c${klass}`);
  out.push(`x${norm.slice(-2)}`);
  if (word.arabic) out.push(`p${norm.slice(0, 2)}`);
  return out;
}
