import type { Word } from '../../text/words.ts';
import type { DeedMood, DeedWords, WrittenDeed } from '../deed-words.ts';
import type { Lexicon } from '../language.ts';
import { forms } from '../lexicon.ts';
import { root } from './root.ts';
import { isPastForm, stem } from './stem.ts';

const WILL = forms("will shall would 'll");
/** Behind these stands "to" with what is announced, promised or demanded. */
const TO = forms(
  'plans plan planned planning intends intended expected scheduled due set promised promises vowed vows pledged pledges agreed decided going urged ordered is are preparing prepares',
);
/** Behind these stands a noun of what is demanded. */
const FOR = forms(
  'demanded demands demanding demand ordered orders',
  'called for',
  'calls for',
  'calling for',
  'pending',
);
const NOT = forms("not never no without neither nor won't didn't wasn't weren't hasn't haven't hadn't cannot can't");
const IF = forms('if unless whether provided should were');
const OFF = forms('cancelled canceled postponed scrapped shelved', 'called off', 'put off');
/** Before a past participle they tell nothing past. */
const MODAL = forms("will shall would could should may might must can to 'll");
const BETWEEN = forms(
  'be have been also then now soon first both jointly reportedly formally officially not a an the its their his her for of to',
);
const WERE = forms('was were had');
const EMPTY = forms('be have do get become remain continue begin start');

const REACH = 3;
const OFF_REACH = 5;

/** Deeds of English clauses. */
export const deeds: DeedWords = {
  find,
  key,
  recurring: forms(
    'match matches game games training practice prayer prayers session sessions round rounds lecture talks',
  ),
  hasPronoun: () => false,
  isOfPeople: () => false,
};

function key(norm: string): string {
  return root(stem(norm));
}

function find(words: readonly Word[], first: number, last: number): WrittenDeed[] {
  const out: WrittenDeed[] = [];
  const norm = (i: number) => (i >= first && i < last && words[i]?.kind === 'word' ? (words[i] as Word).norm : '');
  const lengthAt = (i: number, lexicon: Lexicon) =>
    norm(i) === '' ? 0 : lexicon.has(`${norm(i)} ${norm(i + 1)}`) ? 2 : lexicon.has(norm(i)) ? 1 : 0;
  for (let i = first; i < last; i++) if (IF.has(norm(i))) return [];
  const isPassive = (at: number) =>
    isPastForm(norm(at)) && [1, 2].some((n) => /^(?:be|been|being|was|were|is|are)$/.test(norm(at - n)));
  const add = (mood: DeedMood, from: number, at: number) => {
    const own = norm(at);
    if (own.length >= 3 && !BETWEEN.has(own) && !EMPTY.has(stem(own)))
      out.push({ at, from, mood, key: key(own), object: mood !== 'off' && isPassive(at) ? 'before' : 'behind' });
  };
  /** The next word that is no auxiliary, article or adverb. */
  const next = (i: number): number => {
    let at = i;
    while (at < last && (BETWEEN.has(norm(at)) || /ly$/.test(norm(at)))) at++;
    return at;
  };
  let isPlanned = false;
  for (let i = first; i < last; i++) {
    if (norm(i) === '') continue;
    const off = lengthAt(i, OFF);
    if (off > 0 && !NOT.has(norm(i - 1)) && !MODAL.has(norm(i - 1)) && !MODAL.has(norm(i - 2))) {
      // what was called off stands before a passive and behind an active verb
      const isBefore = /^(?:was|were|been|is|are)$/.test(norm(i - 1));
      for (let n = 1; n <= OFF_REACH; n++) add('off', i, isBefore ? i - 1 - n : i + off - 1 + n);
      i += off - 1;
      continue;
    }
    if (WILL.has(norm(i))) {
      isPlanned = true;
      if (norm(i + 1) !== 'have' && !NOT.has(norm(i + 1))) add('planned', i, next(i + 1));
      i = Math.max(i, next(i + 1));
      continue;
    }
    const to = lengthAt(i, TO) > 0 ? [1, 2, REACH, REACH + 1].find((n) => norm(i + n) === 'to') : undefined;
    if (
      to !== undefined &&
      !WERE.has(norm(i - 1)) &&
      !NOT.has(norm(i - 1)) &&
      (to === 1 || !/^(?:is|are)$/.test(norm(i)))
    ) {
      isPlanned = true;
      add('planned', i, next(i + to + 1));
      i = next(i + to + 1);
      continue;
    }
    const demand = lengthAt(i, FOR);
    if (demand > 0 && !NOT.has(norm(i - 1))) {
      isPlanned = true;
      add('planned', i, next(i + demand));
      i = next(i + demand);
      continue;
    }
    if (isPlanned || !isPastForm(norm(i)) || TO.has(norm(i))) continue;
    const isOpen = [1, 2].some((n) => NOT.has(norm(i - n)) || MODAL.has(norm(i - n)));
    if (!isOpen) add('done', i, i);
  }
  return out;
}
