import type { Document, LocalEntity } from '../../document/document.ts';
import { areListed } from '../../document/names/beside.ts';
import { isOrgan } from '../../document/names/bodies.ts';
import { isSubsequence, type NameForm, nameForm } from '../../document/names/name-form.ts';
import { normalise } from '../../text/normalise.ts';
import { slice } from '../../text/span.ts';
import { unshared } from '../../text/unshared.ts';
import type { LocalName } from './node.ts';

/** What one document names, and which of it the document tells apart. */
export interface DocumentNames {
  /** By local entity; `undefined` for one without a name. */
  readonly locals: readonly (LocalName | undefined)[];
  /** Pairs of people that are listed side by side, as `smaller larger`. */
  readonly listed: ReadonlySet<string>;
  /** People that are named in full more than once. */
  readonly often: ReadonlySet<number>;
}

/** Takes a document's names apart. `decided` are the names, normalised, that the user joins or keeps apart. Linear. */
export function documentNames(document: Document, decided: ReadonlySet<string>): DocumentNames {
  const counts = document.entities.map(() => new Map<string, number>());
  for (const mention of document.mentions) {
    if (mention.form !== 'name') continue;
    const own = counts[mention.entity];
    const text = slice(document.text, mention);
    own?.set(text, (own.get(text) ?? 0) + 1);
  }
  const locals = document.entities.map((entity, i) => localName(entity, counts[i] ?? new Map(), decided));
  const often = new Set<number>();
  locals.forEach((own, i) => {
    if (own?.type === 'PER' && own.forms.some(({ form, count }) => form.parts.length > 1 && count > 1)) often.add(i);
  });
  return { locals, listed: listedPeople(document, locals), often };
}

function localName(
  { names, type, roles, joins }: LocalEntity,
  counts: ReadonlyMap<string, number>,
  decided: ReadonlySet<string>,
): LocalName | undefined {
  const forms = names.map((name) => ({ form: nameForm(unshared(name), type), count: counts.get(name) ?? 0 }));
  const all = forms.map(({ form }) => form);
  const country = all.find((form) => form.country !== undefined)?.country;
  const isPointedAt = (form: NameForm) => decided.has(normalise(form.text));
  const pointed = all.filter(isPointedAt);
  const kept = distinct(country ? pointed : all.filter((form) => isComplete(form, all) || isPointedAt(form)));
  if (forms.length === 0 || (!country && kept.length === 0)) return undefined;
  const isShort = (form: NameForm) => (type !== 'PER' || form.parts.length > 1) && !kept.some(isWrittenLike(form));
  const shorts = country ? [] : distinct(all.filter(isShort));
  const written = [kept, shorts].map((own) => own.map(({ text }) => normalise(text)).join(' | ')).join(' > ');
  const key = `${type} ${country ? `country ${country} ` : ''}${written}`;
  return {
    key,
    type,
    full: country && kept.length === 0 ? [countryForm(country)] : kept,
    shorts,
    names: [...new Set([...kept, ...shorts].map(({ text }) => normalise(text)))],
    forms,
    roles: roles.map(unshared),
    joins: joins.map((join) => ({ ...join, a: unshared(join.a), b: unshared(join.b) })),
    country,
    isOrgan: all.every(isOrgan),
  };
}

/** One form each of those that are written alike, in code-unit order. */
function distinct(forms: readonly NameForm[]): NameForm[] {
  const byName = new Map<string, NameForm>();
  for (const form of forms) {
    const name = normalise(form.text);
    if (form.parts.length > 0 && (byName.get(name)?.text ?? '\uffff') > form.text) byName.set(name, form);
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, form]) => form);
}

function countryForm(country: string): NameForm {
  return { ...nameForm(country, 'LOC'), parts: [country], country };
}

/** A form that no other one completes. */
function isComplete(form: NameForm, all: readonly NameForm[]): boolean {
  return !all.some(
    (other) =>
      other.arabic === form.arabic && other.parts.length > form.parts.length && isSubsequence(form.parts, other.parts),
  );
}

function isWrittenLike(form: NameForm): (other: NameForm) => boolean {
  return (other) => normalise(other.text) === normalise(form.text);
}

/** People whose full names the text lists one after the other. */
function listedPeople(document: Document, locals: readonly (LocalName | undefined)[]): Set<string> {
  const out = new Set<string>();
  const names = document.mentions.filter(({ form }) => form === 'name');
  names.forEach((second, i) => {
    const first = names[i - 1];
    if (first?.type !== 'PER' || second.type !== 'PER' || first.entity === second.entity) return;
    if (second.start <= first.end || second.start - first.end > 6) return;
    if (!areListed(document.text.slice(first.end, second.start).replaceAll('\n', '.'))) return;
    const isFull = ({ entity }: { readonly entity: number }) =>
      locals[entity]?.full.some(({ parts }) => parts.length > 1);
    if (isFull(first) && isFull(second)) out.add(pairKey(first.entity, second.entity));
  });
  return out;
}

/** Looks a pair of local entities up in `listed`. */
export function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
