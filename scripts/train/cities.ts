import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const WRITTEN = { ar: /^[^\p{Script=Latin}()]+$/u, en: /\p{L}/u };

/**
 * Names of cities from the translation catalogues of GeoNames that the package libgeonames-common installs;
 * `locales` is the folder of all languages (/usr/share/locale).
 */
export function cityNames(locales: string, language: 'ar' | 'en'): string[] {
  const names = messages(readFileSync(join(locales, language, 'LC_MESSAGES', 'geonames.mo')));
  return [...new Set(names)].filter((name) => WRITTEN[language].test(name));
}

/** The translations of a compiled catalogue (the GNU .mo format), its header left out. */
function messages(file: Buffer): string[] {
  const [count, table] = [file.readUInt32LE(8), file.readUInt32LE(16)];
  return Array.from({ length: count }, (_, i) => {
    const [length, start] = [file.readUInt32LE(table + 8 * i), file.readUInt32LE(table + 8 * i + 4)];
    return file.toString('utf8', start, start + length);
  }).slice(1);
}
