import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { type Host, type HostOptions, openHost } from './host.ts';
import { picture, pointAway } from './picture.ts';
import {
  analysed,
  answer,
  CARET,
  caretIn,
  caretPlace,
  choose,
  clickLens,
  command,
  hover,
  isUnderlined,
  lensTexts,
  openFile,
  outline,
  problemCount,
  problems,
  quickFix,
  scrambledLines,
  searchResult,
  status,
} from './steps.ts';

// The five sample articles in a real VS Code. Each kind of window a reader may have runs the same steps.

const ARTICLE = '000_';
const HEADLINE = 'كيم يختتم زيارته إلى روسيا حاملاً تعهدات بتعزيز التعاون';
const NAME = 'فلاديمير بوتين';
const PLACE = 'أوكرانيا';
const CAPITAL = 'موسكو';
const AGENCY = 'تاس';

const windows: readonly [name: string, options: HostOptions][] = [
  ['trusted', { trusted: true }],
  ['untrusted', { trusted: false, theme: 'Default Dark Modern' }],
  ['browser', { trusted: true, kind: 'web' }],
];

describe.each(windows)('in a window that is %s', (name, options) => {
  let host: Host;
  const shot = (what: string, own?: string) => picture(host.page, `${name}-${what}`, own);
  /** A test with a picture of how it looked when it failed. */
  const step = (title: string, run: () => Promise<void>) =>
    test(title, async () => {
      onTestFailed(async () => shot(`failed-${title.replaceAll(/\W+/g, '-')}`).catch(() => {}));
      await run();
    });

  /** What stands in the user's file; nothing while it is being written. */
  const decided = () => {
    const file = join(host.folder, '.isnad.json');
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return {};
    }
  };

  beforeAll(async () => {
    host = await openHost(options);
  });
  afterAll(() => host?.close());

  if (!options.trusted) {
    step('asks for trust and is refused it', async () => {
      await host.page.getByText("No, I don't trust the authors").click();
      await host.page.getByText('Restricted Mode', { exact: true }).first().waitFor();
      await shot('restricted');
    });
  }

  step('starts by itself and analyses the folder', async () => {
    await analysed(host.page, 5);
  });

  step('opens an article and underlines names, whole lines left whole', async () => {
    await openFile(host.page, ARTICLE);
    // Marks come after the text, and letters move once their font has come.
    await expect.poll(() => isUnderlined(host.page, NAME), { timeout: 60_000 }).toBe(true);
    expect(await scrambledLines(host.page)).toEqual([]);
    await shot('article');
  });

  step('tells who is named in a hover', async () => {
    expect(await hover(host.page, NAME)).toContain(NAME);
    await shot('hover', name === 'trusted' ? 'hover' : undefined);
    await host.page.keyboard.press('Escape');
  });

  step('shows the outline', async () => {
    const rows = await outline(host.page);
    expect(rows.some((row) => row.includes(HEADLINE))).toBe(true);
    expect(rows.length).toBeGreaterThan(2);
    await pointAway(host.page);
    await shot('outline', name === 'trusted' ? 'outline' : undefined);
  });

  step('lists findings of all articles, also of those that are not open', async () => {
    const rows = await problems(host.page);
    expect(await rows.count()).toBeGreaterThan(0);
    await rows.first().dblclick();
    await host.page.locator('.editor-instance .squiggly-info, .editor-instance .squiggly-warning').first().waitFor();
    expect(await scrambledLines(host.page)).toEqual([]);
    await pointAway(host.page);
    await shot('findings', name === 'untrusted' ? 'findings-dark' : undefined);
  });

  step('compares both passages of a finding', async () => {
    const { page } = host;
    await quickFix(page, 'Compare both passages');
    for (const side of ['original', 'modified']) {
      await page.locator(`.monaco-diff-editor .editor.${side} .view-line`).filter({ hasText: /\S/ }).first().waitFor();
    }
    await pointAway(page);
    await shot('compare', name === 'trusted' ? 'compare' : undefined);
    await command(page, 'View: Close Editor');
  });

  step('leads from a lens to the passages of the others', async () => {
    const { page } = host;
    await openFile(page, ARTICLE);
    await clickLens(page);
    await page.locator('.peekview-widget, .reference-zone-widget').first().waitFor();
    await shot('lens');
    await page.keyboard.press('Escape');
    await page.locator('.peekview-widget').waitFor({ state: 'detached' });
  });

  step('forgets a finding that the user ignores, and writes that down', async () => {
    const { page } = host;
    const rows = await problems(page);
    const message = await rows.first().textContent();
    const before = await problemCount(page);
    await rows.first().dblclick();
    await quickFix(page, 'Ignore this finding');
    await expect.poll(() => decided().ignore, { timeout: 60_000 }).toHaveLength(1);
    expect(message).toContain(decided().ignore[0].code);
    await expect.poll(() => problemCount(page), { timeout: 60_000 }).toBeLessThan(before);
  });

  step('goes on to the next mention of a name, by command and by key', async () => {
    const { page } = host;
    await openFile(page, ARTICLE);
    await caretIn(page, NAME);
    await expect.poll(() => caretPlace(page)).toMatch(/^Ln 14,/);
    await command(page, 'Isnad: Go to Next Mention');
    await expect.poll(() => caretPlace(page), { timeout: 60_000 }).toMatch(/^Ln 24,.*selected/);
    await page.keyboard.press('Control+F7');
    await expect.poll(() => caretPlace(page), { timeout: 60_000 }).toMatch(/^Ln 32,.*selected/);
    await page.keyboard.press('Control+Shift+F7');
    await expect.poll(() => caretPlace(page), { timeout: 60_000 }).toMatch(/^Ln 24,.*selected/);
  });

  step('takes no word for a name that the user says is none', async () => {
    const { page } = host;
    await caretIn(page, PLACE);
    await expect.poll(() => isUnderlined(page, PLACE), { timeout: 60_000 }).toBe(true);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row').filter({ hasText: 'Not a name' }).waitFor();
    await shot('decisions');
    await page.keyboard.press('Escape');
    await quickFix(page, 'Not a name');
    await expect.poll(() => decided().notNames, { timeout: 60_000 }).toEqual([PLACE]);
    await expect.poll(() => isUnderlined(page, PLACE), { timeout: 60_000 }).toBe(false);
    await shot('not-a-name');
  });

  step('takes a decision back that is undone in the file', async () => {
    const { page } = host;
    await openFile(page, '.isnad.json');
    await page.locator('.editor-instance .view-line').filter({ hasText: PLACE }).waitFor();
    await shot('user-file');
    await page.locator('.editor-instance .view-line').filter({ hasText: PLACE }).click();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+s');
    await expect.poll(() => decided().notNames, { timeout: 60_000 }).toEqual([]);
    await command(page, 'View: Close Editor');
    await openFile(page, ARTICLE);
    await expect.poll(() => isUnderlined(page, PLACE), { timeout: 60_000 }).toBe(true);
  });

  step('joins what the user says is the same, found by its name in the other script', async () => {
    const { page } = host;
    await caretIn(page, CAPITAL);
    await command(page, 'Isnad: Same as…');
    await page.locator('.quick-input-widget').filter({ hasText: 'is the same as' }).waitFor();
    await shot('same-as');
    await choose(page, 'is the same as', 'Russia', 'روسيا');
    await expect
      .poll(() => decided().same, { timeout: 60_000 })
      .toEqual([['روسيا', CAPITAL]].map((pair) => pair.sort()));
    // A card that is open stays as it is.
    const card = async () => {
      await page.keyboard.press('Escape');
      return hover(page, CAPITAL);
    };
    await expect.poll(card, { timeout: 60_000 }).toContain('joined by you');
    await shot('joined');
    await page.keyboard.press('Escape');
  });

  step('tells who says a passage, and where the articles come from', async () => {
    const { page } = host;
    const list = (title: string) => page.locator('.quick-input-widget').filter({ hasText: title });
    await caretIn(page, AGENCY);
    await command(page, 'Isnad: Show Who Says This');
    await list('Who says this').locator('.monaco-list-row').filter({ hasText: AGENCY }).first().waitFor();
    await shot('chain');
    await page.keyboard.press('Escape');
    await command(page, 'Isnad: Show Where the Articles Come From');
    await list('Where the articles come from')
      .locator('.monaco-list-row')
      .filter({ hasText: ARTICLE })
      .first()
      .waitFor();
    await shot('origins');
    await page.keyboard.press('Escape');
  });

  step('finds all spellings of a name with one search', async () => {
    const { page } = host;
    await caretIn(page, NAME);
    await command(page, 'Isnad: Find All Spellings');
    await expect.poll(() => searchResult(page), { timeout: 60_000 }).toMatch(/results in 5 files/);
    await shot('spellings');
    await command(page, 'View: Show Explorer');
  });

  step('takes in articles that come and go', async () => {
    copyFileSync(
      join(host.folder, readdirSync(host.folder).find((file) => file.startsWith('004_')) as string),
      join(host.folder, 'مقال جديد.txt'),
    );
    await analysed(host.page, 6);
    rmSync(join(host.folder, 'مقال جديد.txt'));
    await analysed(host.page, 5);
  });

  step('lists on the status item what was and was not analysed', async () => {
    await status(host.page).click();
    await host.page.locator('.quick-input-widget').filter({ hasText: '5 articles analysed' }).waitFor();
    await shot('status');
    await host.page.keyboard.press('Escape');
  });

  step('dates an article as the user says, and refuses a day that does not exist', async () => {
    const { page } = host;
    await caretIn(page, NAME);
    await command(page, 'Isnad: Set the Date of This Article…');
    await answer(page, 'Date of', '2023-02-30', 'There is no day');
    await answer(page, 'Date of', '17 أيلول 2023', 'Sunday');
    await expect.poll(() => Object.values(decided().published ?? {}), { timeout: 60_000 }).toEqual(['2023-09-17']);
    expect(Object.keys(decided().published)[0]).toMatch(/^000_/);
    await page.locator(CARET).first().focus();
    await page.keyboard.press('Control+Home');
    await expect
      .poll(async () => (await lensTexts(page)).join(' '), { timeout: 60_000 })
      .toContain('2023-09-17 (given)');
    await shot('dated');
  });

  step('starts again when told to', async () => {
    await command(host.page, 'Isnad: Restart Server');
    await analysed(host.page, 5);
  });

  step('keeps what was analysed, forgets it on command, and keeps it again after the next start', async () => {
    const { page, storage } = host;
    const packs = () => {
      const folder = join(storage, 'cache');
      return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pack')) : [];
    };
    const forget = async () => {
      await command(page, 'Isnad: Clear Cache');
      const told = page.locator('.notification-toast').filter({ hasText: 'No analysed articles are kept any more.' });
      await told.waitFor();
      await command(page, 'Notifications: Clear All Notifications');
    };
    if (options.kind === 'web') return forget();
    await expect.poll(() => packs().length, { timeout: 60_000 }).toBeGreaterThan(0);
    await forget();
    expect(packs()).toEqual([]);
    await forget(); // also of what is not there
    await analysed(page, 5);
    await command(page, 'Isnad: Restart Server');
    await expect.poll(() => packs().length, { timeout: 60_000 }).toBeGreaterThan(0);
    await analysed(page, 5);
  });

  test('changes no article', () => {
    const seeds = join(import.meta.dirname, '..', '..', 'seeds');
    for (const file of readdirSync(seeds))
      expect(readFileSync(join(host.folder, file)).equals(readFileSync(join(seeds, file)))).toBe(true);
  });
});
