import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, CodeLens, DocumentHighlight, Hover, Location, WorkspaceSymbol } from 'vscode-languageserver';
import type { ShowRelated } from '../../server/protocol.ts';
import { FILES } from '../support/articles.ts';
import { FOLDER, type Served, serve, uriOf } from '../support/server.ts';

const HOSTILE = `<img src=x onerror=alert(1)> [اضغط](command:evil) صحيفة

قال المسؤول يوسف حمدان إن **الخبر** على https://evil.example وصل.\u202e
`;
const REPEATED = 'وأضاف حمدان أن شاحنات البرنامج ستنقل القمح إلى مخازن مدينة كسلا في شرق البلاد قبل نهاية الشهر';

let served: Served;
beforeAll(async () => {
  served = await serve({ files: { ...FILES, 'hostile [x](y).txt': HOSTILE } });
  await served.analysed(4);
});
afterAll(() => served.stop());

const document = (path: string) => ({ textDocument: { uri: uriOf(path) } });
const text = async (path: string, words: string, nth = 1) => {
  const hover = await served.request<Hover | null>('textDocument/hover', served.at(path, words, nth));
  return (hover?.contents as { value: string } | undefined)?.value;
};
const words = ({ uri, range }: Location) => `${uri.split('/').at(-1)}: ${served.words(uri, range)}`;

describe('hover', () => {
  test('on a name shows one card with spellings, counts and where else', async () => {
    const card = await text('first.txt', 'يوسف حمدان');
    expect(card).toContain('**\u2068يوسف حمدان\u2069**');
    expect(card).toContain('person');
    expect(card).toMatch(/named \d+ times in \d documents/);
    expect(card).toContain(`(<${uriOf('copy.txt')}#L5,`);
  });

  test('on a claim shows the other wording, where it stands, and why', async () => {
    const claim = await text('first.txt', 'وصلت سفينة');
    expect(claim).toContain('copy\\.txt\\:3');
    expect(claim).toContain('**900** طن من القمح');
  });

  test('on a quote shows who says it', async () => {
    expect(await text('first.txt', 'ستفرغ')).toMatch(/Who says it\\: \*\*\u2068يوسف حمدان/);
  });

  test('on a headline shows the day and its reason', async () => {
    expect(await text('first.txt', 'وصول سفينة')).toMatch(/2022|day is not known/);
  });

  test('on a blank line shows nothing', async () => {
    const nothing = await served.request('textDocument/hover', {
      ...document('first.txt'),
      position: { line: 1, character: 0 },
    });
    expect(nothing).toBeNull();
  });

  test('never obeys what an article says', async () => {
    const card = (await text('first.txt', 'يوسف حمدان')) ?? '';
    expect(card).toContain('hostile \\[x\\]\\(y\\)\\.txt');
    for (const shown of [
      card,
      (await text('hostile [x](y).txt', 'يوسف حمدان')) ?? '',
      (await text('hostile [x](y).txt', 'صحيفة')) ?? '',
    ]) {
      expect(shown).not.toMatch(/<img|\]\(command:|(?<!\\)https:|\*\*الخبر|\u202e/);
    }
  });
});

describe('going about', () => {
  test('a name leads to its first mention here, and from there to the other documents', async () => {
    const at = served.at('first.txt', 'حمدان', 2);
    const first = await served.request<Location[]>('textDocument/definition', at);
    expect(first.map(words)).toEqual(['first.txt: يوسف حمدان']);
    const other = await served.request<Location[]>('textDocument/definition', served.at('first.txt', 'يوسف حمدان'));
    expect(other.map(({ uri }) => uri)).not.toContain(uriOf('first.txt'));
  });

  test('a claim leads to the passages it has to do with', async () => {
    const list = await served.request<Location[]>('textDocument/definition', served.at('first.txt', 'وصلت سفينة'));
    expect(list.map(({ uri }) => uri)).toEqual([uriOf('copy.txt')]);
  });

  test('references stand in all documents, highlights in one', async () => {
    const at = { ...served.at('first.txt', 'يوسف حمدان'), context: { includeDeclaration: true } };
    const all = (await served.request<Location[]>('textDocument/references', at)).map(words);
    expect(all).toEqual(expect.arrayContaining(['first.txt: يوسف حمدان', 'first.txt: حمدان', 'copy.txt: حمدان']));
    const own = await served.request<DocumentHighlight[]>('textDocument/documentHighlight', at);
    expect(own.map(({ range }) => served.words('first.txt', range))).toEqual(['يوسف حمدان', 'حمدان']);
  });

  test('a name is found in the workspace by any part, a stranger is not', async () => {
    const found = await served.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'حمدان' });
    expect(found.some(({ name }) => name.includes('حمدان'))).toBe(true);
    expect(await served.request('workspace/symbol', { query: 'زززز' })).toEqual([]);
  });
});

test('a lens counts the documents that repeat a paragraph and opens their passages', async () => {
  const lenses = await served.request<CodeLens[]>('textDocument/codeLens', document('first.txt'));
  const lens = lenses.find(({ range }) => served.words('first.txt', range).startsWith('وأضاف'));
  expect(lens?.command?.title).toBe('repeated in 1');
  expect(lens?.command?.command).toBe('isnad.showRelated');
  const [argument] = (lens?.command?.arguments ?? []) as [ShowRelated];
  expect(argument.places.map(words)).toEqual([`copy.txt: ${REPEATED}`]);
});

test('quick fixes open, compare and ignore, from what travelled with the finding', async () => {
  const all = served.diagnostics.get(uriOf('first.txt')) ?? [];
  const finding = all.find(({ range }) => served.words('first.txt', range) === REPEATED);
  const ask = (diagnostics: unknown[]) =>
    served.request<CodeAction[]>('textDocument/codeAction', {
      ...document('first.txt'),
      range: finding?.range,
      context: { diagnostics },
    });
  const actions = await ask([finding]);
  expect(actions.map(({ title }) => title)).toEqual([
    'Open the other text',
    'Compare both passages',
    'Not related',
    'Ignore this finding',
  ]);
  const other = finding?.relatedInformation?.[0]?.location;
  expect(actions.map(({ command }) => [command?.command, command?.arguments])).toEqual([
    ['isnad.open', [other]],
    ['isnad.compare', [{ uri: uriOf('first.txt'), range: finding?.range }, other]],
    [
      'isnad.notRelated',
      [
        {
          folder: FOLDER,
          a: { path: 'first.txt', uri: uriOf('first.txt'), range: finding?.range },
          b: { path: other?.uri.split('/').at(-1), ...other },
        },
      ],
    ],
    ['isnad.ignore', [{ folder: FOLDER, code: 'repeated-claim', path: 'first.txt', text: REPEATED }]],
  ]);
  const { data, ...bare } = finding ?? {};
  expect(data).toBeDefined();
  expect((await ask([bare])).map(({ title }) => title)).toEqual(actions.map(({ title }) => title));
  expect(await ask([{ ...bare, source: 'another' }])).toEqual([]);
});

test('names and days of an open document are marked, with the version they belong to', async () => {
  const uri = served.open('first.txt');
  await served.until(() => served.marks.get(uri)?.version === 1);
  const marks = served.marks.get(uri);
  expect(marks?.names.PER.map((range) => served.words('first.txt', range))).toContain('يوسف حمدان');
  expect(marks?.dates.map((range) => served.words('first.txt', range)).join(' ')).toContain('السبت');
});

test('an answer speaks of the text that the client has, however new', async () => {
  served.open('other.txt');
  served.edit('other.txt', 'Museum in Porto', 'Old museum in Porto');
  const symbols = await served.request<{ name: string }[]>('textDocument/documentSymbol', document('other.txt'));
  expect(symbols[0]?.name).toMatch(/^Old museum in Porto/);
});

test('what is unknown has empty answers', async () => {
  for (const method of ['documentSymbol', 'foldingRange', 'codeLens'])
    expect(await served.request(`textDocument/${method}`, document('nowhere.txt'))).toEqual([]);
  const place = { ...document('nowhere.txt'), position: { line: 3, character: 3 } };
  expect(await served.request('textDocument/hover', place)).toBeNull();
  expect(await served.request('textDocument/definition', place)).toEqual([]);
});

test('a cancelled request ends as cancelled', async () => {
  const { CancellationTokenSource } = await import('vscode-jsonrpc/node.js');
  const source = new CancellationTokenSource();
  const answer = served.connection.sendRequest('textDocument/documentSymbol', document('first.txt'), source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect(served.logged).toEqual([]);
});
