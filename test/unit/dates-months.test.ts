import { describe, expect, test } from 'vitest';
import { datesIn } from '../support/dates.ts';

// Month names of each region as the runtime's CLDR gives them, in a sentence with day and year.
const REGIONS = [
  'ar',
  'ar-EG',
  'ar-SA',
  'ar-LB',
  'ar-SY',
  'ar-IQ',
  'ar-JO',
  'ar-DZ',
  'ar-TN',
  'ar-MA',
  'ar-MR',
  'en',
  'en-GB',
];

describe('month names of every region', () => {
  test.each(REGIONS)('%s', (region) => {
    const format = new Intl.DateTimeFormat(`${region}-u-ca-gregory-nu-latn`, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const name = format.format(Date.UTC(2019, month - 1, 15));
      const text = region.startsWith('ar') ? `حدث ذلك في 15 ${name} 2019.` : `It happened on 15 ${name} 2019.`;
      expect(datesIn(text)).toEqual([
        `15 ${name} 2019 → DATE 2019-${String(month).padStart(2, '0')}-15 - 2019-${String(month).padStart(2, '0')}-15`,
      ]);
    }
  });

  test('weekdays', () => {
    const format = new Intl.DateTimeFormat('ar-EG', { weekday: 'long', timeZone: 'UTC' });
    for (let weekday = 1; weekday <= 7; weekday++) {
      const name = format.format(Date.UTC(2019, 3, weekday)); // 1 April 2019 was a Monday
      expect(datesIn(`حدث ذلك يوم ${name}.`)[0]).toContain(`XXXX-WXX-${weekday}`);
    }
  });
});
