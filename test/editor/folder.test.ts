import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { type Host, openHost } from './host.ts';
import { picture } from './picture.ts';
import { analysed, command, status } from './steps.ts';

// A folder whose name does not tell that it holds articles, with files that can't be read as text.

let host: Host;
const step = (title: string, run: () => Promise<void>) =>
  test(title, async () => {
    onTestFailed(async () => picture(host.page, `folder-failed-${title.replaceAll(/\W+/g, '-')}`).catch(() => {}));
    await run();
  });

beforeAll(async () => {
  host = await openHost({ trusted: true, name: 'clippings' });
  writeFileSync(join(host.folder, 'صورة.txt'), Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7) % 256)));
  writeFileSync(join(host.folder, 'empty.txt'), '');
  // «خبر عاجل: وصل الوفد إلى العاصمة أمس.» in Windows-1256.
  const arabic = 'CEC8D120DAC7CCE13A20E6D5E120C7E1E6DDCF20C5E1EC20C7E1DAC7D5E3C920C3E3D32E';
  writeFileSync(join(host.folder, 'old.txt'), Buffer.from(`${arabic}0A`.repeat(20), 'hex'));
});
afterAll(() => host?.close());

step('is left alone', async () => {
  const { page } = host;
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 90_000 });
  await command(page, 'Isnad: Show What Was Analysed');
  await page.locator('.quick-input-widget').filter({ hasText: 'Isnad does not run.' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await status(page).count()).toBe(0);
});

step('becomes a folder of articles on command, which stands in its settings', async () => {
  const { page } = host;
  await command(page, 'Isnad: Analyse This Folder as News');
  await analysed(page, 6);
  const settings = JSON.parse(readFileSync(join(host.folder, '.vscode', 'settings.json'), 'utf8'));
  expect(settings['files.associations']).toEqual({ '*.txt': 'news-article', '*.md': 'news-article' });
  expect(existsSync(join(host.folder, '.isnad.json'))).toBe(false);
});

step('tells which files were not analysed, and which with a reservation', async () => {
  const { page } = host;
  await status(page).filter({ hasText: '2 not analysed' }).waitFor();
  await status(page).click();
  const list = page.locator('.quick-input-list .monaco-list-row');
  await list.filter({ hasText: 'صورة.txt' }).waitFor();
  await list.filter({ hasText: 'empty.txt' }).waitFor();
  await list.filter({ hasText: 'old.txt' }).filter({ hasText: /1256/ }).waitFor();
  await picture(page, 'folder-status');
  await page.keyboard.press('Escape');
});

step('is one without articles again on undo', async () => {
  const { page } = host;
  await command(page, 'Notifications: Show Notifications');
  await page.locator('.notifications-center .monaco-button').filter({ hasText: 'Undo' }).first().click();
  await analysed(page, 0);
});
