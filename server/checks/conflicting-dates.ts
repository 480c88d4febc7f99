import { impliedWeekday } from '../document/dates/article-day.ts';
import { weekdayName } from '../document/dates/because.ts';
import { parseDay, weekdayOf } from '../document/dates/civil.ts';
import type { ArticleDay, DateExpression, Document } from '../document/document.ts';
import { quoted } from '../text/isolate.ts';
import { contains, slice } from '../text/span.ts';
import type { Check, Finding } from './finding.ts';

/** Words of one article that cannot all be written on one day: «اليوم الأحد» and «أمس الأحد», or a day that was given. */
export const conflictingDates: Check = {
  codes: ['conflicting-dates'],
  *run(corpus, path, document) {
    for (const article of document.articles) {
      const told = telling(document, article.id);
      const first = told[0];
      if (!first) continue;
      const day = corpus.day(path, article.id);
      const against = told.find((one) => one.weekday !== first.weekday);
      if (against) yield apart(path, document, first, against);
      const known = given(day);
      if (!against && known !== undefined && weekdayOf(known) !== first.weekday)
        yield misdated(path, document, first, day?.value ?? '', weekdayOf(known));
    }
  },
};

interface Telling {
  readonly date: DateExpression;
  readonly weekday: number;
}

/** Expressions that tell the article's weekday, outside of quoted words: what is quoted may be of another day. */
function telling(document: Document, article: number): Telling[] {
  return document.dates.flatMap((date): Telling[] => {
    const weekday = impliedWeekday(date.said.meaning);
    if (weekday === undefined) return [];
    const block = document.blocks.find((one) => contains(one, date));
    if (block?.article !== article || block.zone === 'related' || block.repeated) return [];
    if (document.quotes.some((quote) => quote.direct && contains(quote, date))) return [];
    return [{ date, weekday }];
  });
}

function given(day: ArticleDay | undefined): number | undefined {
  return day?.confidence === 'given' && day.value !== undefined ? parseDay(day.value) : undefined;
}

function apart(path: string, document: Document, a: Telling, b: Telling): Finding {
  const [one, other] = [slice(document.text, a.date), slice(document.text, b.date)];
  const message = `These days cannot both hold: the article would be of a ${weekdayName(b.weekday)} by these words, of a ${weekdayName(a.weekday)} by others. ${quoted(other)} against ${quoted(one)}`;
  const related = [{ path, start: a.date.start, end: a.date.end, message: quoted(one) }];
  return {
    code: 'conflicting-dates',
    severity: 'warning',
    path,
    start: b.date.start,
    end: b.date.end,
    message,
    related,
  };
}

function misdated(path: string, document: Document, told: Telling, value: string, weekday: number): Finding {
  const words = quoted(slice(document.text, told.date));
  // what was written the evening before is published, or saved, the day after
  const isDayAfter = (weekday - told.weekday + 7) % 7 === 1;
  const message = `The date given for this article, ${value}, is a ${weekdayName(weekday)}; its own words make it a ${weekdayName(told.weekday)}${isDayAfter ? ', the day before' : ''}: ${words}`;
  return {
    code: 'conflicting-dates',
    severity: isDayAfter ? 'information' : 'warning',
    path,
    start: told.date.start,
    end: told.date.end,
    message,
    related: [],
  };
}
