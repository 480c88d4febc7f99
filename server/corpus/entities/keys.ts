import type { NameForm } from '../../document/names/name-form.ts';
import { skeleton } from '../../document/names/spelling.ts';
import { soundKey } from '../sound-key.ts';
import type { LocalName } from './node.ts';

type Keyed = Pick<LocalName, 'full' | 'shorts' | 'country' | 'isOrgan'>;

/** The keys of a name: only names that share one are ever compared. */
export function keysOf({ full, shorts, country, isOrgan }: Keyed): string[] {
  if (isOrgan) return [];
  if (country) return [`= ${country}`];
  const short = shorts.flatMap(({ type, parts }) => [`> ${type} ${parts.join('')}`, `> ${type} ${skeletons(parts)}`]);
  return [...new Set([...full.flatMap(formKeys), ...short])];
}

function formKeys(form: NameForm): string[] {
  const { parts, type } = form;
  const whole = parts.join('');
  const out = [
    `= ${type} ${whole}`,
    `x ${type} ${soundKey(parts)}`,
    `> ${type} ${whole}`,
    `> ${type} ${skeletons(parts)}`,
  ];
  if (form.capitalOf) out.push(`= capital ${form.capitalOf}`);
  if (parts.length === 1) {
    if (whole.length >= 4) out.push(`~ ${type} ${skeleton(whole)}`);
    if (type === 'PRODUCT') out.push(...pairKeys(form));
    return out;
  }
  parts.forEach((_, skip) => {
    out.push(`~ ${type} ${parts.map((part, i) => (i === skip ? '*' : part)).join(' ')}`);
  });
  out.push(`~ ${type} ${[...parts].sort().join(' ')}`, `~ ${type} ${skeletons(parts)}`);
  if (type === 'PER')
    out.push(`< ${type} ${parts[0]} ${parts[parts.length - 1]}`, `< ${type} ${parts.slice(0, 2).join(' ')}`);
  else out.push(...pairKeys(form));
  return out;
}

function skeletons(parts: readonly string[]): string {
  return parts.map(skeleton).join(' ');
}

/** The head with each telling word; of designators the part with the number. */
function pairKeys({ parts, type }: NameForm): string[] {
  if (type === 'PRODUCT') return parts.filter((part) => /\d/.test(part)).map((part) => `< ${type} ${part}`);
  return parts
    .slice(1)
    .filter((part) => part.length > 3)
    .map((part) => `< ${type} ${parts[0]} ${part}`);
}
