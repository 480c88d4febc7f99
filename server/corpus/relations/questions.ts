import type { Language } from '../../language/language.ts';
import type { QuestionTopic } from '../../language/question-words.ts';
import type { Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { bare } from './happening.ts';
import { areSurelyOne } from './one-event.ts';
import type { Pairing } from './pair.ts';

const SCORE = 0.8;

const TOPIC: Readonly<Record<QuestionTopic, string>> = {
  perpetrator: 'who did it',
  responsibility: 'who claims it',
  cause: 'its cause',
  motive: 'the motive',
  identity: 'who it was',
};

const MOST_ANSWERS = 4;

/**
 * What one article says is not known yet and the other of the same event tells: who did it, why, who claims it. The one
 * that tells is the later state, unless the days on which both were written say otherwise. Cost: bounded for each open
 * question.
 */
export function questionPairings(a: Comparand, b: Comparand): Pairing[] {
  if (a.language !== b.language || a.questions.length === 0 || b.questions.length === 0) return [];
  const found = [...answered(a, b, 'b'), ...answered(b, a, 'a')];
  return found.length > 0 && areSurelyOne(a, b) ? found : [];
}

/** The open questions of one article that the other answers; `side` is where the answer stands in the pairing. */
function answered(asks: Comparand, tells: Comparand, side: 'a' | 'b'): Pairing[] {
  if (isLater(asks, tells)) return [];
  const out: Pairing[] = [];
  for (const open of asks.questions)
    for (const { topic, isOpen } of open.claim.questions) {
      if (!isOpen) continue;
      const answers = tells.questions.filter(
        (one) =>
          one.claim.questions.some((told) => !told.isOpen && told.topic === topic) && isOfOne(open, one, asks.language),
      );
      for (const answer of answers.slice(0, MOST_ANSWERS)) {
        const reason = `${TOPIC[topic]} not known on one side, told on the other`;
        const sides = side === 'a' ? { a: answer, b: open } : { a: open, b: answer };
        out.push({ ...sides, verdict: { kind: 'supersedes', score: SCORE, differs: [], reason }, from: side });
      }
    }
  return out;
}

/** True when one article is dated after another to the day. A day that was guessed from a weekday tells nothing. */
function isLater(a: Comparand, b: Comparand): boolean {
  const [one, other] = [a, b].map(({ document, article }) => document.articles[article]?.day.value ?? '');
  return DAY.test(one as string) && DAY.test(other as string) && (one as string) > (other as string);
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Both name the same happening: «سبب الانفجار» and «التفجير ناجم عن». */
function isOfOne(one: Statement, other: Statement, language: Language): boolean {
  const happenings = happeningsIn(other, language);
  return happeningsIn(one, language).some((kind) => happenings.includes(kind));
}

/** Kinds of causes, and general words as they stand. */
function happeningsIn({ terms }: Statement, { tolls, questions }: Language): string[] {
  return terms.flatMap(({ kind, norm, key }) => {
    if (kind !== 'word') return [];
    const own = bare(norm);
    const isGeneral = questions.happenings.has(own) || questions.happenings.has(key);
    return tolls.causes.get(own) ?? tolls.causes.get(key) ?? (isGeneral ? key : []);
  });
}
