// Arithmetic of the Gregorian calendar on day numbers (days since 1970-01-01), proleptic, without time zones.
// Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a date; `day` may run over the month's ends. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}

export function civil(number: number): Civil {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);
}

/** True when the month has that day (there is no 31 June). */
export function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Same day so many months away, or the last one of a shorter month. */
export function plusMonths(number: number, months: number): number {
  const { year, month, day } = civil(number);
  const total = year * 12 + month - 1 + months;
  const y = Math.floor(total / 12);
  const m = total - y * 12 + 1;
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)));
}

/** Sunday of Easter in the western churches (Meeus/Jones/Butcher) or, with `orthodox`, the eastern (Meeus, Julian). */
export function easter(year: number, orthodox = false): number {
  if (orthodox) {
    const d = (19 * (year % 19) + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const sum = d + e + 114;
    return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + 13;
  }
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

export function isoDay(number: number): string {
  const { year, month, day } = civil(number);
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function two(n: number): string {
  return String(n).padStart(2, '0');
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)[?~%]?$/;

/** Day number of an EDTF day; `undefined` for anything else and for days that don't exist. */
export function parseDay(text: string): number | undefined {
  const match = DAY.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return exists(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** First and last day of an EDTF day, month, year or interval; `undefined` when it leaves digits open. */
export function parseSpan(text: string): readonly [first: number, last: number] | undefined {
  const [from, to] = text.split('/') as [string, string | undefined];
  const first = edges(from);
  const last = to === undefined ? first : edges(to);
  return first && last && first[0] <= last[1] ? [first[0], last[1]] : undefined;
}

function edges(text: string): readonly [number, number] | undefined {
  const day = parseDay(text);
  if (day !== undefined) return [day, day];
  const match = /^(\d{4})(?:-(\d\d))?[?~%]?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  return [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))];
}
