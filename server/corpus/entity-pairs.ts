import type { Clusters, Member } from './entity-clusters.ts';
import { compareForms, type NameForm } from './entity-names.ts';
import { compareNames } from './names.ts';
import { soundKey } from './sound-key.ts';

/**
 * Kinds of keys in the order in which they are tried: `=` written alike, `~` alike but for one word or
 * the order of words, `<` one contains the other, `x` alike across scripts, `1` a single name that only one full name has,
 * `2` the same across scripts.
 */
export type KeyKind = '=' | '~' | '<' | 'x' | '1' | '2';

/** The keys of a name: only names that share one are ever compared. */
export function bucketKeys(form: NameForm, all: readonly NameForm[]): string[] {
  const { parts, type, country } = form;
  if (country) return [`= ${country}`];
  if (parts.length === 0) return [];
  const lone = all.every((other) => other.parts.length === 1);
  if (parts.length === 1 && !lone) return [];
  const whole = parts.join('');
  const out = [`= ${type} ${whole}`, `x ${type} ${soundKey(parts)}`];
  if (form.capitalOf) out.push(`= capital ${form.capitalOf}`);
  if (parts.length > 1) {
    parts.forEach((_, skip) => {
      out.push(`~ ${type} ${parts.map((part, i) => (i === skip ? '*' : part)).join(' ')}`);
    });
    out.push(`~ ${type} ${[...parts].sort().join(' ')}`);
    if (type === 'PER')
      out.push(
        `< ${type} ${parts[0]} ${parts[parts.length - 1]}`,
        `1 ${parts[0]}`,
        `1 ${parts[parts.length - 1]}`,
        `2 ${soundKey(parts.slice(-1))}`,
      );
    else out.push(...pairKeys(form));
  } else {
    if (whole.length >= 6) out.push(`~ ${type} ${skeleton(whole)}`);
    if (type === 'PER') out.push(`1 ${whole}`, `2 ${soundKey(parts)}`);
    if (type === 'PRODUCT') out.push(...pairKeys(form));
  }
  return out;
}

/** The head with each telling word; of designators the part with the number. */
function pairKeys({ parts, type }: NameForm): string[] {
  if (type === 'PRODUCT') return parts.filter((part) => /\d/.test(part)).map((part) => `< ${type} ${part}`);
  return parts
    .slice(1)
    .filter((part) => part.length > 3)
    .map((part) => `< ${type} ${parts[0]} ${part}`);
}

function skeleton(word: string): string {
  return word.replace(/[اويaeiouy]/g, '').replace(/(.)\1/g, '$1');
}

/** Compares the members that share a key and joins what is the same. */
export function comparePair(kind: KeyKind, bucket: readonly Member[], clusters: Clusters): void {
  if (kind === '1') {
    joinSingleNames(bucket, clusters);
    return;
  }
  if (kind === '2') {
    joinFamilyNames(bucket, clusters);
    return;
  }
  bucket.forEach((a, i) => {
    for (const b of bucket.slice(i + 1)) {
      if (a.type !== b.type || clusters.find(a.index) === clusters.find(b.index)) continue;
      if (kind !== '=' && a.path === b.path && isPair(a, b)) continue;
      const same = kind === 'x' ? acrossScripts(a, b) : verdict(a, b);
      if (same) clusters.join(a, b, same);
    }
  });
}

/** Two people that one document names by full names, more than once each, are two, however alike they look. */
function isPair(a: Member, b: Member): boolean {
  const often = ({ forms, counts }: Member) => forms.some((form, i) => form.parts.length > 1 && (counts[i] ?? 0) > 1);
  return a.type === 'PER' && often(a) && often(b);
}

/** Full names of people, and other names of four letters or more, when their letters fit. */
function acrossScripts(a: Member, b: Member): string | undefined {
  for (const x of a.forms) {
    for (const y of b.forms) {
      if (x.arabic === y.arabic || x.parts.length !== y.parts.length) continue;
      if (x.parts.length === 1 && (a.type === 'PER' || Math.min(x.text.length, y.text.length) < 4)) continue;
      const { same, score, because } = compareNames(x.text, y.text);
      if (same && score >= SURE) return because;
    }
  }
  return undefined;
}

const SURE = 0.8;

function verdict(a: Member, b: Member): string | undefined {
  let same: string | undefined;
  for (const x of a.forms) {
    for (const y of b.forms) {
      const found = compareForms(x, y);
      if (found === 'different') return undefined;
      if (found && !same) same = found.same;
    }
  }
  return same;
}

/** A family or given name alone is the person of that name when the documents know only one. */
function joinSingleNames(bucket: readonly Member[], clusters: Clusters): void {
  const isSingle = (member: Member) => member.forms.every(({ parts }) => parts.length === 1);
  const full = bucket.filter((member) => !isSingle(member));
  const people = new Set(full.map(({ index }) => clusters.find(index)));
  if (people.size !== 1) return;
  const person = full[0] as Member;
  for (const single of bucket.filter(isSingle))
    clusters.join(person, single, 'the only one of that name in these documents');
}

/** "Putin" alone is «فلاديمير بوتين» when the family name of only one person in the other script is spelt like it. */
function joinFamilyNames(bucket: readonly Member[], clusters: Clusters): void {
  const full = bucket.filter(({ forms }) => forms.some(({ parts }) => parts.length > 1));
  for (const single of bucket) {
    const [own] = single.forms;
    if (!own || full.includes(single)) continue;
    const reasons = full.map((member) => familyReason(own, member));
    const people = new Set(full.filter((_, i) => reasons[i]).map(({ index }) => clusters.find(index)));
    const at = reasons.findIndex(Boolean);
    if (people.size === 1) clusters.join(full[at] as Member, single, reasons[at] as string);
  }
}

function familyReason(single: NameForm, { forms }: Member): string | undefined {
  for (const { parts, arabic } of forms) {
    if (parts.length < 2 || arabic === single.arabic) continue;
    const { same, score, because } = compareNames(single.parts[0] ?? '', parts[parts.length - 1] as string);
    if (same && score >= SURE) return because;
  }
  return undefined;
}
