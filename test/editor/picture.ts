/// <reference lib="dom" />
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { RESULTS } from './host.ts';

/** Keeps a picture of the page; with ISNAD_SCREENSHOTS those named as the project's own go into images/. */
export async function picture(page: Page, name: string, own?: string): Promise<void> {
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${name}.png`);
  await page.evaluate(settled);
  await page.screenshot({ path: file });
  if (statSync(file).size < 10_000) throw new Error(`${name}: the picture is empty`);
  if (own && process.env.ISNAD_SCREENSHOTS) copyFileSync(file, join(RESULTS, '..', 'images', `${own}.png`));
}

/** Runs in the page: waits until nothing fades in any more; what spins for ever does not count. */
async function settled(): Promise<void> {
  const running = document
    .getAnimations()
    .filter(
      ({ playState, effect }) =>
        playState === 'running' && effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY,
    );
  await Promise.allSettled(running.map((animation) => animation.finished));
}

/** Takes the pointer from the lists, which tell in full what it rests on, to a blank place of the editor. */
export async function pointAway(page: Page): Promise<void> {
  await page.mouse.move(1000, 480);
  await page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'hidden' });
}
