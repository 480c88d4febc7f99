import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, CodeLens, Hover, InlayHint, SymbolInformation } from 'vscode-languageserver';
import { withDay } from '../../client/daydecisions.ts';
import type { DayAt, NamePlace, Timeline } from '../../server/protocol.ts';
import { FOLDER, type Served, serve, uriOf } from '../support/server.ts';

const AR = `وفد من الاتحاد الأفريقي في جوبا

وصل الوفد أمس السبت إلى جوبا، ويغادرها الثلاثاء المقبل بعد لقاء مع الرئيس.
`;
const EN = `Relief ship reaches Port Sudan

A relief ship reached Port Sudan yesterday, a mission official said.
`;
const AR_PATH = 'وفد.txt';

let served: Served;
beforeEach(async () => {
  served = await serve({ files: { [AR_PATH]: AR, 'en.txt': EN }, locale: 'en' });
  await served.analysed(2);
});
afterEach(() => served.stop());

const document = (path: string) => ({ textDocument: { uri: uriOf(path) } });
const place = (path: string, words: string): NamePlace => {
  const { textDocument, position } = served.at(path, words);
  return { uri: textDocument.uri, range: { start: position, end: position } };
};
const undated = (path: string) => served.findings(path).filter((finding) => finding.startsWith('undated-article'));
const hints = async (path: string) => {
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const found = await served.request<InlayHint[]>('textDocument/inlayHint', { ...document(path), range });
  return found.map(({ label }) => label);
};
const dayLens = async (path: string) => {
  const found = await served.request<CodeLens[]>('textDocument/codeLens', document(path));
  return found.map(({ command }) => command).filter((command) => command?.command === 'isnad.setDate');
};

/** Writes the day of an article as the client does. */
function setDate({ path, article }: DayAt, day: string | undefined): void {
  const edited = withDay(String(served.files.get(uriOf('.isnad.json')) ?? ''), { path, article }, day);
  if ('problem' in edited) throw new Error(edited.problem);
  served.write('.isnad.json', edited.text);
}

describe('the date of an article', () => {
  test.each([
    ['Arabic', AR_PATH, 'الثلاثاء', '2023-09-17', '2023-09-16 · 2023-09-19'],
    ['English', 'en.txt', 'official', '2023-09-18', '2023-09-17'],
  ])('%s: once it is set everything follows, and back when it is taken back', async (_, path, words, day, days) => {
    expect(undated(path)).toHaveLength(1);
    expect(await hints(path)).toEqual([]);
    expect(await dayLens(path)).toMatchObject([{ title: 'set the date…', arguments: [{ uri: uriOf(path) }] }]);
    const article = await served.request<DayAt>('isnad/day', place(path, words));
    expect(article).toMatchObject({ folder: FOLDER, path, article: 0, given: null, value: null });
    setDate(article, day);
    await served.until(() => undated(path).length === 0);
    expect(await hints(path)).toEqual([days]);
    expect(await dayLens(path)).toEqual([]);
    expect(await served.request('isnad/day', place(path, words))).toMatchObject({ given: day, confidence: 'given' });
    const headline = await served.request<Hover>('textDocument/hover', {
      ...document(path),
      position: { line: 0, character: 1 },
    });
    expect(JSON.stringify(headline.contents)).toContain(day.replaceAll('-', '\\\\-'));
    setDate(article, undefined);
    await served.until(() => undated(path).length === 1);
    expect(await hints(path)).toEqual([]);
  });

  test('is a correction of the finding that tells it is missing', async () => {
    const finding = served.diagnostics.get(uriOf(AR_PATH))?.find(({ code }) => code === 'undated-article');
    const actions = await served.request<CodeAction[]>('textDocument/codeAction', {
      ...document(AR_PATH),
      range: finding?.range,
      context: { diagnostics: [finding] },
    });
    expect(actions[0]).toMatchObject({
      title: 'Set the date of this article…',
      kind: 'quickfix',
      command: { command: 'isnad.setDate', arguments: [{ uri: uriOf(AR_PATH), range: finding?.range }] },
    });
  });

  test('is read as it is typed', async () => {
    const read = (text: string) => served.request('isnad/readDay', { text });
    expect(await read('الأحد 17 أيلول 2023')).toEqual({ value: '2023-09-17', weekday: 7 });
    expect(await read('2023-02-30')).toEqual({ refused: 'no-such-day' });
  });

  test('is asked of no article where none stands', async () => {
    expect(await served.request('isnad/day', { ...place(AR_PATH, 'الوفد'), uri: uriOf('nowhere.txt') })).toBeNull();
  });
});

test('a day is found in the workspace by what it is called, and a hover tells what it rests on', async () => {
  expect(await served.request('workspace/symbol', { query: 'السبت' })).toEqual([]);
  expect(JSON.stringify(await served.request('textDocument/hover', served.at(AR_PATH, 'الثلاثاء')))).toContain(
    '#L3,11',
  );
  setDate(await served.request<DayAt>('isnad/day', place(AR_PATH, 'الوفد')), '2023-09-17');
  await served.until(() => undated(AR_PATH).length === 0);
  for (const query of ['2023-09-16', '16 September', 'السبت', '16 أيلول']) {
    const [found] = await served.request<SymbolInformation[]>('workspace/symbol', { query });
    expect(found?.name).toMatch(/^2023-09-16/);
    expect(found?.containerName).toBe('Saturday, named 1 time in 1 document');
    expect(found && served.words(AR_PATH, found.location.range)).toBe('أمس السبت');
  }
  const hover = await served.request<Hover>('textDocument/hover', served.at(AR_PATH, 'الثلاثاء'));
  expect(JSON.stringify(hover.contents)).toContain('is given');
});

test('the timeline tells what is told of which day, and follows a date that is set', async () => {
  const timeline = (folder: string | null) => served.request<Timeline>('isnad/timeline', { folder });
  const before = await timeline(null);
  expect([before.days, before.undated.map(({ headline }) => headline)]).toEqual([
    [],
    ['Relief ship reaches Port Sudan', 'وفد من الاتحاد الأفريقي في جوبا'],
  ]);
  setDate(await served.request<DayAt>('isnad/day', place(AR_PATH, 'الوفد')), '2023-09-17');
  await served.until(() => undated(AR_PATH).length === 0);
  const { days, undated: left } = await timeline(FOLDER);
  expect(days.map(({ day, events, written }) => [day, events.length, written.length])).toEqual([
    ['2023-09-16', 1, 0],
    ['2023-09-17', 0, 1],
    ['2023-09-19', 1, 0],
  ]);
  const [event] = days[0]?.events ?? [];
  expect(event).toMatchObject({ uri: uriOf(AR_PATH), documents: [uriOf(AR_PATH)] });
  expect(event && served.words(AR_PATH, event.range)).toBe(event?.text);
  expect(event?.places.map(({ labels }) => labels[0])).toEqual(['جوبا']);
  expect(left.map(({ uri }) => uri)).toEqual([uriOf('en.txt')]);
  expect(await timeline('file:///elsewhere')).toEqual({ days: [], weekdays: [], undated: [], more: 0 });
});
