import { afterEach, expect, test } from 'vitest';
import { FILES } from '../support/articles.ts';
import { type Served, type ServeOptions, serve, uriOf } from '../support/server.ts';

const REPEATED = 'وأضاف حمدان أن شاحنات البرنامج ستنقل القمح إلى مخازن مدينة كسلا في شرق البلاد قبل نهاية الشهر';
const USER_FILE = uriOf('.isnad.json');

let served: Served;
afterEach(() => served.stop());

async function opened(options: ServeOptions = {}): Promise<void> {
  served = await serve({ files: FILES, ...options });
  await served.until(() => served.status?.busy === false && served.status.analysed > 0);
}

const codes = (path: string) => (served.diagnostics.get(uriOf(path)) ?? []).map(({ code }) => code);

test('exclusion takes findings back at once, and its end brings them back', async () => {
  await opened();
  await served.until(() => codes('first.txt').includes('repeated-claim'));
  served.write('.isnad.json', '{ "exclude": ["copy.*"] }');
  await served.until(() => codes('copy.txt').length === 0 && !codes('first.txt').includes('repeated-claim'));
  await served.analysed(2);
  served.write('.isnad.json', undefined);
  await served.until(
    () => codes('copy.txt').includes('repeated-claim') && codes('first.txt').includes('repeated-claim'),
  );
});

test('severities and single findings are set by the user', async () => {
  const file = JSON.stringify({ ignore: [{ code: 'repeated-claim', path: 'first.txt', text: REPEATED }] });
  await opened({ files: { ...FILES, '.isnad.json': file } });
  await served.analysed(3);
  expect(served.findings('copy.txt')).toContain(`repeated-claim «${REPEATED}»`);
  expect(served.findings('first.txt')).not.toContain(`repeated-claim «${REPEATED}»`);
  served.write('.isnad.json', '{ "severity": { "repeated-claim": "information" } }');
  await served.until(() => served.findings('first.txt').includes(`repeated-claim «${REPEATED}»`));
  expect(served.diagnostics.get(uriOf('first.txt'))?.find(({ code }) => code === 'repeated-claim')?.severity).toBe(3);
  served.write('.isnad.json', '{ "severity": { "repeated-claim": "off" } }');
  await served.until(
    () => !codes('first.txt').includes('repeated-claim') && !codes('copy.txt').includes('repeated-claim'),
  );
});

test('a broken file tells where, and the last good settings stay in force', async () => {
  await opened({ files: { ...FILES, '.isnad.json': '{ "severity": { "repeated-claim": "off" } }' } });
  await served.analysed(3);
  served.write('.isnad.json', '{\n  "severity": { "repeated-claim" "off" }\n}');
  await served.until(() => (served.diagnostics.get(USER_FILE)?.length ?? 0) > 0);
  const problem = served.diagnostics.get(USER_FILE)?.[0];
  expect(problem?.severity).toBe(1);
  expect(problem?.range.start.line).toBe(1);
  expect(codes('first.txt')).not.toContain('repeated-claim');
  served.write('.isnad.json', '{ "severity": {} }');
  await served.until(
    () => served.diagnostics.get(USER_FILE)?.length === 0 && codes('first.txt').includes('repeated-claim'),
  );
});

test('what the user includes is asked of the client', async () => {
  await opened({ files: { ...FILES, '.isnad.json': '{ "include": ["**/*.news"] }' } });
  await served.analysed(3);
  expect(served.searches.at(-1)).toEqual({ folder: uriOf('').replace(/\/$/, ''), include: ['**/*.news'] });
});

test('lenses and hints are turned off and on without a restart', async () => {
  await opened({ settings: { isnad: { codeLens: { enabled: false } } } });
  await served.analysed(3);
  const lenses = () =>
    served.request<unknown[]>('textDocument/codeLens', { textDocument: { uri: uriOf('first.txt') } });
  expect(await lenses()).toEqual([]);
  served.settings = {};
  const before = served.refreshes.length;
  served.notify('workspace/didChangeConfiguration', { settings: null });
  await served.until(() => served.refreshes.length > before);
  expect((await lenses()).length).toBeGreaterThan(0);
});
test('the day that the user gives stands over the headline', async () => {
  await opened({ files: { ...FILES, '.isnad.json': '{ "published": { "other.txt": "2019-05-06" } }' } });
  await served.analysed(3);
  await served.until(() => served.refreshes.length === 4); // after the settings, and after loading
  const lenses = () =>
    served.request<{ command: { title: string } }[]>('textDocument/codeLens', {
      textDocument: { uri: uriOf('other.txt') },
    });
  expect((await lenses())[0]?.command.title).toMatch(/^2019-05-06 \(given\)/);
  served.write('.isnad.json', '{ "published": { "other.txt": "2019-05-13" } }');
  await served.until(() => served.refreshes.length === 6);
  expect((await lenses())[0]?.command.title).toMatch(/^2019-05-13 \(given\)/);
});
