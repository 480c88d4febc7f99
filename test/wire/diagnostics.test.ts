import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COPY, FILES } from '../support/articles.ts';
import { type Served, serve, uriOf } from '../support/server.ts';

const REPEATED = 'وأضاف حمدان أن شاحنات البرنامج ستنقل القمح إلى مخازن مدينة كسلا في شرق البلاد قبل نهاية الشهر';
/** Another article that says the same in one sentence. */
const SUMMARY = `ملخص أخبار شرق أفريقيا\n\nشهد الأسبوع هدوءا في أغلب المدن وعودة التجار إلى الأسواق.\n\n${REPEATED}.\n`;
const FINDING = `repeated-claim «${REPEATED}»`;

let served: Served;
beforeEach(async () => {
  served = await serve({ files: FILES });
  await served.analysed(3);
});
afterEach(() => served.stop());

const has = (path: string) => served.findings(path).includes(FINDING);

describe('findings of a folder', () => {
  test('come for files that nobody opened, without a version', () => {
    expect(has('first.txt')).toBe(true);
    expect(has('copy.txt')).toBe(true);
    expect(served.findings('other.txt').filter((finding) => finding.startsWith('repeated-claim'))).toEqual([]);
    expect(served.published.every(([, , version]) => version === undefined)).toBe(true);
  });

  test('point at the other text and carry what quick fixes need', () => {
    const list = served.diagnostics.get(uriOf('first.txt')) ?? [];
    const finding = list.find(({ range }) => served.words('first.txt', range) === REPEATED);
    expect(finding?.source).toBe('isnad');
    const location = finding?.relatedInformation?.[0]?.location;
    expect(location?.uri).toBe(uriOf('copy.txt'));
    expect(location && served.words('copy.txt', location.range)).toBe(REPEATED);
    expect(finding?.data).toEqual({ text: REPEATED, places: [location] });
  });

  test('change with an edit, in both documents, with the version of the open one', async () => {
    served.open('copy.txt');
    served.edit('copy.txt', REPEATED, 'وعاد الطاقم إلى بلاده');
    await served.until(() => !has('first.txt') && !has('copy.txt'));
    served.edit('copy.txt', 'وعاد الطاقم إلى بلاده', REPEATED);
    await served.until(() => has('first.txt') && has('copy.txt'));
    const versions = served.published.filter(([uri]) => uri === uriOf('copy.txt')).map(([, , version]) => version);
    expect(versions.at(-1)).toBe(3);
  });

  test('are sent only where they differ from what was sent', async () => {
    served.open('other.txt');
    served.open('copy.txt');
    await served.until(() => served.published.some(([uri, , version]) => uri === uriOf('copy.txt') && version === 1));
    const before = served.published.length;
    served.edit('other.txt', 'two years', 'three years');
    served.edit('copy.txt', REPEATED, 'وعاد الطاقم إلى بلاده');
    await served.until(() => !has('first.txt') && !has('copy.txt'));
    const sent = served.published.slice(before).map(([uri]) => uri);
    expect(sent).not.toContain(uriOf('other.txt'));
  });

  test('go when the file is deleted, there and in the documents that referred to it', async () => {
    served.write('copy.txt', undefined);
    await served.until(() => served.diagnostics.get(uriOf('copy.txt'))?.length === 0 && !has('first.txt'));
    await served.analysed(2);
  });

  test('move when the file is renamed', async () => {
    served.files.delete(uriOf('copy.txt'));
    served.files.set(uriOf('نسخة.txt'), COPY);
    served.notify('workspace/didRenameFiles', { files: [{ oldUri: uriOf('copy.txt'), newUri: uriOf('نسخة.txt') }] });
    await served.until(() => served.diagnostics.get(uriOf('copy.txt'))?.length === 0 && has('نسخة.txt'));
  });

  test('come for a file that appears, and follow one that changes on disk', async () => {
    served.write('late.txt', SUMMARY);
    await served.until(() => served.findings('late.txt').length > 0);
    await served.analysed(4);
    served.write('copy.txt', COPY.replace(REPEATED, 'وعاد الطاقم إلى بلاده'));
    await served.until(() => !has('copy.txt'));
  });

  test('go with a whole folder that is deleted', async () => {
    served.write('sub/deep.txt', SUMMARY);
    await served.until(() => has('sub/deep.txt'));
    served.files.delete(uriOf('sub/deep.txt'));
    served.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('sub'), type: 3 }] });
    await served.until(() => served.diagnostics.get(uriOf('sub/deep.txt'))?.length === 0);
    await served.analysed(3);
  });
});

describe('editors', () => {
  test('an editor wins over its file, and the file is back when it closes unsaved', async () => {
    served.open('copy.txt', COPY.replace(REPEATED, 'وعاد الطاقم إلى بلاده'));
    await served.until(() => !has('first.txt'));
    served.write('copy.txt', COPY);
    served.close('copy.txt');
    await served.until(() => has('first.txt') && has('copy.txt'));
  });

  test('an untitled document is compared with the folder, and its findings go when it closes', async () => {
    const uri = served.open('untitled:Untitled-1', COPY);
    await served.until(() => (served.diagnostics.get(uri)?.length ?? 0) > 0);
    served.close('untitled:Untitled-1');
    await served.until(() => served.diagnostics.get(uri)?.length === 0);
  });

  test('a file that is deleted while open stays until it closes', async () => {
    const uri = served.open('copy.txt');
    served.write('copy.txt', undefined);
    await served.analysed(3);
    expect(has('copy.txt')).toBe(true);
    served.close('copy.txt');
    await served.until(() => served.diagnostics.get(uri)?.length === 0);
  });

  test('closing and editing what is not open changes nothing', async () => {
    served.close('first.txt');
    served.close('nowhere.txt');
    served.notify('textDocument/didChange', {
      textDocument: { uri: uriOf('nowhere.txt'), version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    served.open('nowhere.txt', SUMMARY);
    await served.until(() => has('nowhere.txt'));
    expect(served.logged).toEqual([]);
  });

  test('one file under two ways to write its URI is one document', async () => {
    served.write('خبر.txt', SUMMARY);
    await served.until(() => has('خبر.txt'));
    const written = uriOf('خبر.txt');
    const encoded = encodeURI(written);
    served.open(encoded, SUMMARY);
    await served.until(() => served.findings(encoded).length > 0 && served.diagnostics.get(written)?.length === 0);
    await served.analysed(4);
  });
});

test('more findings than an editor draws: the gravest are shown, and the rest are counted', async () => {
  const lines = Array.from({ length: 600 }, (_, i) => `Line ${i} hides \u202esomething\u202c from its reader.`);
  served.open('many.txt', `A headline\n\n${lines.join('\n')}\n`);
  await served.until(() => (served.diagnostics.get(uriOf('many.txt'))?.length ?? 0) > 0);
  const list = served.diagnostics.get(uriOf('many.txt')) ?? [];
  expect(list).toHaveLength(401);
  expect(list.at(-1)?.message).toBe('200 more findings in this document are not shown.');
});
