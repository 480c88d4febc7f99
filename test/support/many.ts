/** Made-up articles by path, Arabic and English in turn, each of its own town and number, that tell of one another. */
export function many(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`a${String(i).padStart(3, '0')}.txt`, article(i)]),
  );
}

function article(i: number): string {
  const town = i >> 2;
  const hurt = 5 + (i % 3);
  return i % 2 === 0
    ? `حريق في السوق القديمة رقم ${town}\n\nقال محافظ المدينة سالم الهادي أمس السبت إن «حريق السوق رقم ${town} أصاب ${hurt} أشخاص».\n`
    : `Fire in the old market number ${town}\n\nA fire in market number ${town} injured ${hurt} people on Saturday, mayor Salem Hadi said.\n`;
}
