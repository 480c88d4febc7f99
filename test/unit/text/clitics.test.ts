import { describe, expect, it } from 'vitest';
import { ar } from '../../../server/language/ar/ar.ts';
import { en } from '../../../server/language/en/en.ts';
import { type Word, words } from '../../../server/text/words.ts';

function readings(surface: string): string[] {
  const text = `قال ${surface}`;
  const word = words(text)[1] as Word;
  return ar.splits(word).map(({ prefix, norm, at, article }) => {
    const rest = text.slice(word.start + at);
    return `${prefix}${article ? '!' : ''}+${norm} @${rest}`;
  });
}

describe('attached clitics', () => {
  it.each([
    ['وبالقطار', ['+وبالقطار @وبالقطار', 'و+بالقطار @بالقطار', 'وب+القطار @القطار', 'وبال!+قطار @قطار']],
    ['المدينة', ['+المدينه @المدينة', 'ال!+مدينه @مدينة']],
    ['للجامعة', ['+للجامعه @للجامعة', 'ل+لجامعه @لجامعة', 'ل+الجامعه @للجامعة', 'لل!+جامعه @جامعة']],
    ['سيصل', ['+سيصل @سيصل', 'س+يصل @يصل']],
    ['وسيصل', ['+وسيصل @وسيصل', 'و+سيصل @سيصل', 'وس+يصل @يصل']],
    ['سفينة', ['+سفينه @سفينة']],
    ['وَبِـــباريس', ['+وبباريس @وَبِـــباريس', 'و+بباريس @بِـــباريس', 'وب+باريس @باريس']],
    ['بي', ['+بي @بي']],
    ['ولد', ['+ولد @ولد', 'و+لد @لد']],
    ['تونس', ['+تونس @تونس']],
    ['وأ.ف.ب', ['+وا.ف.ب @وأ.ف.ب', 'و+ا.ف.ب @أ.ف.ب']],
  ])('%s', (surface, expected) => {
    expect(readings(surface)).toEqual(expected);
  });

  it('takes nothing off numbers, marks, abbreviations and English words', () => {
    for (const word of words('أ.ف.ب 2001 « Bell')) expect(ar.splits(word)).toHaveLength(1);
    expect(en.splits(words('bell')[0] as Word)).toHaveLength(1);
  });
});

describe('light stems', () => {
  it.each([
    ['المحادثات', 'محادثات'],
    ['والمحادثات', 'محادثات'],
    ['الوزير', 'وزير'],
    ['والوزارة', 'وزارة'],
    ['مدينتين', 'مدينتان'],
    ['القذائف', 'قذائف'],
    ['قتلى', 'القتلى'],
    ['المسؤولين', 'مسؤولون'],
    ['وأعلنت', 'أعلنت'],
  ])('%s meets %s', (a, b) => {
    expect(ar.stem(words(a)[0]?.norm ?? '')).toBe(ar.stem(words(b)[0]?.norm ?? ''));
  });

  it.each([
    ['وصول', 'وصل'],
    ['وزير', 'زير'],
    ['ولاية', 'لاية'],
    ['حكومة', 'حكم'],
  ])('%s and %s stay apart', (a, b) => {
    expect(ar.stem(words(a)[0]?.norm ?? '')).not.toBe(ar.stem(words(b)[0]?.norm ?? ''));
  });

  it.each([
    ['meetings', 'meeting'],
    ['denied', 'denies'],
    ['stopped', 'stops'],
    ['killed', 'kill'],
    ['announced', 'announces'],
    ['cities', 'city'],
    ['said', 'says'],
    ['hostages', 'hostage'],
    ['arriving', 'arrived'],
  ])('%s meets %s', (a, b) => {
    expect(en.stem(a)).toBe(en.stem(b));
  });

  it.each([
    ['negotiation', 'negotiate'],
    ['news', 'new'],
    ['kingdom', 'king'],
  ])('%s and %s stay apart', (a, b) => {
    expect(en.stem(a)).not.toBe(en.stem(b));
  });
});
