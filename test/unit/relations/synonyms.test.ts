import { describe, expect, test } from 'vitest';
import { between, FLOOD, FLOOD_EN } from '../../support/events.ts';

/** How two sentences of articles about a flood stand to each other, where both articles know all `words`. */
function relations(a: string, b: string, around: readonly string[], words: string): string[] {
  const [headline, ...endings] = around;
  const knowing = [headline as string, ...endings.map((ending) => `${ending}\n\n${words}`)];
  return between(a, b, knowing).map(({ kind, differs }) => [kind, ...differs.map(({ what }) => what)].join(' '));
}

/** A sentence with each of two words. */
const both = (sentence: string, [one, other]: readonly [string, string]) =>
  [sentence.replace('…', one), sentence.replace('…', other)] as const;

const AR = 'وجرفت المياه … متوقفة أمام المدرسة القديمة قرب جسر سورما مساء';
const AR_VERB = '… السلطات بناء سد ترابي حول مستشفى سيلهيت قبل هبوب العاصفة';
const EN = 'Water swept away … parked outside the old school near the Surma bridge';
const EN_VERB = 'Officials … building an earthen dam round the hospital of Sylhet before the storm';

describe('a word for another in one sentence', () => {
  test.each([
    ['everyday synonyms, Arabic', FLOOD, AR, ['سيارة', 'مركبة'], 'repeats'],
    ['everyday verbs, Arabic', FLOOD, AR_VERB, ['وبدأت', 'وباشرت'], 'repeats'],
    ['another thing, Arabic', FLOOD, AR, ['سيارة', 'دراجة'], 'alters object'],
    ['words that take sides, Arabic', FLOOD, AR.replace('متوقفة', 'متحصنين'), ['مسلحين', 'إرهابيين'], 'alters framing'],
    ['everyday synonyms, English', FLOOD_EN, EN, ['cars', 'vehicles'], 'repeats'],
    ['everyday verbs, English', FLOOD_EN, EN_VERB, ['began', 'commenced'], 'repeats'],
    ['another thing, English', FLOOD_EN, EN, ['cars', 'bicycles'], 'alters object'],
    ['words that take sides, English', FLOOD_EN, EN, ['militants', 'terrorists'], 'alters framing'],
  ] as const)('%s', (_, around, sentence, words, kind) => {
    const [a, b] = both(sentence, words);
    expect(relations(`${a}.`, `${b}.`, around, `${words.join('. ')}.`)).toEqual([kind]);
  });

  test.each([
    ['Arabic', FLOOD, 'وأسفر تصادم حافلة وسيارة عن إصابة تسعة ركاب', 'وتسبب اصطدام باص بمركبة في جرح تسعة مسافرين'],
    [
      'English',
      FLOOD_EN,
      'A car and a lorry collided and nine passengers were injured in the downpour',
      'Nine travellers were hurt when a vehicle and a truck crashed in the rainstorm',
    ],
  ] as const)('links what shares no other word (%s)', (_, around, a, b) => {
    expect(relations(`${a}.`, `${b}.`, around, '')).toEqual(['paraphrases']);
  });
});
