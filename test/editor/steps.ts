/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

// What a reader does in the editor. Every step waits for a state, never for a time.

/** A slow machine with two cores still passes. */
const PATIENCE = 90_000;

/** The status item of the extension. */
export function status(page: Page): Locator {
  return page.locator('[id="isnad.isnad.isnad.status"]');
}

/** Waits until the status item tells of that many articles and nothing is under way. */
export async function analysed(page: Page, articles: number): Promise<void> {
  const done = status(page).filter({ hasText: `${articles} articles`, hasNot: page.locator('.codicon-modifier-spin') });
  await done.waitFor({ timeout: PATIENCE });
}

/** Opens a file of the folder by its name's beginning. */
export async function openFile(page: Page, start: string): Promise<void> {
  await page.locator(`.explorer-folders-view [aria-label^="${start}"]`).dblclick({ timeout: PATIENCE });
  await page.locator(`.tab.active[aria-label^="${start}"]`).waitFor({ timeout: PATIENCE });
  await page.locator('.editor-instance .view-line').first().waitFor({ timeout: PATIENCE });
}

/** Runs a command of the palette by its title. */
export async function command(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
  // A palette that was opened before the extensions were known does not learn of them.
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('F1');
        await input.fill(`>${title}`);
        return row.waitFor({ timeout: 5_000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: PATIENCE },
    )
    .toBe(true);
  await row.click();
}

/** Rows of the Problems panel that are findings, once there are some. */
export async function problems(page: Page): Promise<Locator> {
  await command(page, 'Problems: Focus on Problems View');
  const rows = page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'isnad' });
  await rows.first().waitFor({ timeout: PATIENCE });
  return rows;
}

/** How many problems the status bar counts: the panel's list holds only the rows that fit into it. */
export async function problemCount(page: Page): Promise<number> {
  const text = await page.locator('[id="status.problems"]').textContent();
  return (text?.match(/\d+/g) ?? []).reduce((sum, count) => sum + Number(count), 0);
}

/** Where words stand on the screen. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box of the first visible place of some words in the editor; they stand in one visual line. */
async function boxOf(page: Page, words: string, timeout = PATIENCE): Promise<Box> {
  const box = await page.waitForFunction(
    (wanted) => {
      const lines = document.querySelectorAll('.editor-instance .view-line');
      for (const line of lines) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
      }
      return undefined;
    },
    words,
    { timeout },
  );
  return (await box.jsonValue()) as Box;
}

/** The underlines on the screen: boxes with nothing but a lower border. */
async function underlines(page: Page): Promise<readonly Box[]> {
  const boxes = await page.waitForFunction(
    () => {
      const all = [...document.querySelectorAll('.editor-instance .view-overlays .cdr')].filter((element) => {
        const { borderBottomWidth, borderTopWidth, borderBottomStyle } = getComputedStyle(element);
        return borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) >= 1 && borderTopWidth === '0px';
      });
      if (all.length === 0) return undefined;
      return all.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      });
    },
    undefined,
    { timeout: PATIENCE },
  );
  return (await boxes.jsonValue()) as Box[];
}

/** Whether exactly one underline stands under some words, as wide as they are. */
export async function isUnderlined(page: Page, words: string): Promise<boolean> {
  const boxes = await underlines(page);
  const { x, y, width, height } = await boxOf(page, words);
  const isUnder = (box: Box) =>
    Math.abs(box.x - x) < 3 && Math.abs(box.width - width) < 6 && box.y <= y + height && y <= box.y + box.height;
  return boxes.filter(isUnder).length === 1;
}

/** Points at some words and returns what the hover says. Lines move while lenses come: then it points again. */
export async function hover(page: Page, words: string): Promise<string> {
  const content = page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: /\S/ });
  const isShown = () =>
    content
      .first()
      .waitFor({ timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const { x, y, width, height } = await boxOf(page, words);
    // The hover opens where the pointer comes to rest: move on to the words from beside them.
    await page.mouse.move(x + width / 2, y - 200 > 0 ? y - 60 : y + 60);
    await page.mouse.move(x + width / 2 - 1, y + height / 2);
    await page.mouse.move(x + width / 2, y + height / 2);
    if (!(await isShown())) continue;
    const said = (await content.allInnerTexts()).join('\n');
    if (said.includes(words)) return said;
  }
  return (await content.allInnerTexts()).join('\n');
}

/** Puts the caret into some words of the open article, from its top and paging down to them. */
export async function caretIn(page: Page, words: string): Promise<void> {
  await command(page, 'Notifications: Clear All Notifications');
  await page.locator(CARET).first().focus();
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 20; i++) {
    const box = await boxOf(page, words, 3_000).catch(() => undefined);
    if (!box) {
      await page.keyboard.press('PageDown');
      continue;
    }
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    // Lines move while lenses come: a click that hit none leaves the caret at the top.
    const place = page.locator('[id="status.editor.selection"]').filter({ hasNotText: /^Ln 1, Col 1$/ });
    const isThere = place.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
    // … and one that hit another line: there the caret stands beside the words.
    const now = (await isThere) ? await boxOf(page, words, 3_000).catch(() => undefined) : undefined;
    const caret = await page.locator('.editor-instance .cursors-layer .cursor').first().boundingBox();
    if (now && caret && Math.abs(caret.y + caret.height / 2 - now.y - now.height / 2) < now.height) return;
    await page.keyboard.press('Control+Home');
  }
  throw new Error(`«${words}» is not in the open article`);
}

/** Line and column of the caret, as the status bar tells them. */
export async function caretPlace(page: Page): Promise<string> {
  return (await page.locator('[id="status.editor.selection"]').textContent()) ?? '';
}

/** Types into a list of choices and takes the first that shows some words. */
export async function choose(page: Page, title: string, typed: string, words: string): Promise<void> {
  const list = page.locator('.quick-input-widget').filter({ hasText: title });
  await list.waitFor({ timeout: PATIENCE });
  await list.locator('input[type="text"]').fill(typed);
  const row = list.locator('.monaco-list-row').filter({ hasText: words }).first();
  await row.click({ timeout: PATIENCE });
  await list.waitFor({ state: 'hidden', timeout: PATIENCE });
}

/** Answers a question with a text, once what is told of it shows some words. */
export async function answer(page: Page, title: string, typed: string, told: string): Promise<void> {
  const box = page.locator('.quick-input-widget').filter({ hasText: title });
  await box.waitFor({ timeout: PATIENCE });
  await box.locator('input[type="text"]').fill(typed);
  await box.filter({ hasText: told }).waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Enter');
}

/** The lenses of the open article that are on the screen. */
export function lensTexts(page: Page): Promise<readonly string[]> {
  return page.locator('.codelens-decoration').allInnerTexts();
}

/** What the search view tells of its results. */
export async function searchResult(page: Page): Promise<string> {
  return (await page.locator('.search-view .messages').textContent()) ?? '';
}

/** Clicks the first lens of the open article that leads somewhere, paging down to it. */
export async function clickLens(page: Page): Promise<void> {
  await page.locator(CARET).first().focus();
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 40; i++) {
    const lens = await page
      .waitForFunction(freeLens, undefined, { timeout: i === 0 ? 10_000 : 2_000 })
      .catch(() => undefined);
    const place = await lens?.jsonValue();
    if (place) return page.mouse.click(place.x, place.y);
    await page.keyboard.press(i === 20 ? 'Control+Home' : 'PageDown');
  }
  throw new Error('no lens leads anywhere');
}

/** In the page: the middle of a lens to other passages that lies under nothing, such as the lines that stick to the top. */
function freeLens(): { x: number; y: number } | undefined {
  for (const lens of document.querySelectorAll('.codelens-decoration a')) {
    if (lens.textContent?.startsWith('set the date')) continue;
    const { x, y, width, height } = lens.getBoundingClientRect();
    const middle = { x: x + Math.min(width, 40) / 2, y: y + height / 2 };
    if (width > 0 && lens.contains(document.elementFromPoint(middle.x, middle.y))) return middle;
  }
  return undefined;
}

export const CARET = '.editor-instance .monaco-editor textarea.inputarea, .editor-instance .native-edit-context';

/** Takes a quick fix of the place that the caret is at, by its title. */
export async function quickFix(page: Page, title: string): Promise<void> {
  const rows = page.locator('.action-widget .monaco-list-row');
  const wanted = rows.filter({ hasText: title }).first();
  const none = page.locator('.monaco-editor-overlaymessage').filter({ hasText: 'No code actions' });
  // The caret may still be on its way to the place, and the list closes when it moves: then one asks again.
  for (let i = 0; i < 20 && !(await wanted.isVisible()); i++) {
    await page.locator(CARET).first().focus();
    await page.keyboard.press('Control+.');
    const answered = rows.or(none).first().waitFor({ timeout: 5_000 });
    await answered.catch(() => {});
    if (await none.isVisible()) await page.keyboard.press('Escape');
  }
  await wanted.waitFor();
  // By the keyboard: the list ignores a pointer that has not moved since it opened.
  for (let i = 0; i < 30 && !(await wanted.getAttribute('class'))?.includes('focused'); i++) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await rows.first().waitFor({ state: 'detached', timeout: PATIENCE });
}

/** The rows of the outline, once there are some. */
export async function outline(page: Page): Promise<readonly string[]> {
  await command(page, 'Explorer: Focus on Outline View');
  const rows = page.locator('.outline-pane .monaco-list-row');
  await rows.first().waitFor({ timeout: PATIENCE });
  return rows.allInnerTexts();
}

/**
 * Lines whose right-to-left letters stand in more than one piece. VS Code lays the pieces of a line
 * out from left to right, so such a line reads in the wrong order.
 */
export function scrambledLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
    return [...document.querySelectorAll('.editor-instance .view-line')]
      .filter((line) => {
        const pieces = line.querySelectorAll(':scope > span > span');
        return [...pieces].filter((piece) => rightToLeft.test(piece.textContent ?? '')).length > 1;
      })
      .map((line) => line.textContent ?? '');
  });
}
