import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, DocumentHighlight, Hover, Location, WorkspaceSymbol } from 'vscode-languageserver';
import { withDifferent, withLabel, withNotName, withSame, withType } from '../../client/decisions.ts';
import type { Edited } from '../../client/jsonedits.ts';
import type { NameAt, NameChoice, NamePlace, Spellings } from '../../server/protocol.ts';
import { FILES } from '../support/articles.ts';
import { FOLDER, type Served, serve, uriOf } from '../support/server.ts';

/** The same in English, where the man goes by another name: only the user's word joins the two. */
const ENGLISH = `Relief ship reaches Port Sudan

Port Sudan (Reuters) - 12 March 2022

A relief ship reached Port Sudan on Saturday, said the programme's spokesman Abu Khaled.
`;
const files = { ...FILES, 'english.txt': ENGLISH };

let served: Served;
beforeEach(async () => {
  served = await serve({ files, locale: 'en' });
  await served.analysed(4);
});
afterEach(() => served.stop());

function place(path: string, words: string, nth = 1): NamePlace {
  const { textDocument, position } = served.at(path, words, nth);
  return { uri: textDocument.uri, range: { start: position, end: position } };
}
const nameAt = (path: string, words: string, nth = 1) =>
  served.request<NameAt | null>('isnad/name', place(path, words, nth));
const words = ({ uri, range }: Location) => `${uri.split('/').at(-1)}: ${served.words(uri, range)}`;
const card = async (path: string, piece: string, nth = 1) => {
  const hover = await served.request<Hover | null>('textDocument/hover', served.at(path, piece, nth));
  return (hover?.contents as { value: string } | undefined)?.value ?? '';
};
const highlighted = async (path: string, piece: string, nth = 1) => {
  const found = await served.request<DocumentHighlight[]>(
    'textDocument/documentHighlight',
    served.at(path, piece, nth),
  );
  return found.map(({ range }) => served.words(path, range));
};
const marked = (path: string) =>
  Object.values(served.marks.get(uriOf(path))?.names ?? {}).flatMap((ranges) =>
    ranges.map((range) => served.words(path, range)),
  );

/** Writes a decision as the client does and waits until `state` holds. */
async function decide(edit: (file: string) => Edited, state: () => boolean): Promise<string> {
  const edited = edit(String(served.files.get(uriOf('.isnad.json')) ?? ''));
  if ('problem' in edited) throw new Error(edited.problem);
  served.write('.isnad.json', edited.text);
  await served.until(state);
  return edited.text;
}
const refreshed = () => {
  const before = served.refreshes.length;
  return () => served.refreshes.length > before;
};

describe('a name', () => {
  test('is told with all that a decision needs', async () => {
    expect(await nameAt('first.txt', 'حمدان', 2)).toMatchObject({
      written: 'حمدان',
      name: 'يوسف حمدان',
      type: 'PER',
      folder: FOLDER,
    });
    expect(await nameAt('first.txt', 'إغاثة')).toBeNull();
    expect(
      await served.request('isnad/name', { ...place('first.txt', 'حمدان'), uri: uriOf('nowhere.txt') }),
    ).toBeNull();
  });

  test('has a next mention, on to the next document and round again', async () => {
    const next = async (at: NamePlace, backwards = false) =>
      served.request<Location>('isnad/nextMention', { ...at, backwards });
    let at: NamePlace = place('first.txt', 'يوسف حمدان');
    const seen = [];
    for (let i = 0; i < 3; i++) {
      at = await next(at);
      seen.push(words(at as Location));
    }
    expect(seen).toEqual(['first.txt: حمدان', 'copy.txt: حمدان', 'first.txt: يوسف حمدان']);
    expect(words(await next(at, true))).toBe('copy.txt: حمدان');
    expect(await next(place('first.txt', 'إغاثة'))).toBeNull();
  });

  test('has one expression for its spellings', async () => {
    const { pattern } = await served.request<Spellings>('isnad/spellings', place('first.txt', 'يوسف حمدان'));
    expect(pattern.split('|')).toEqual(expect.arrayContaining(['يوسف حمدان', 'حمدان']));
    expect(await served.request('isnad/spellings', place('first.txt', 'إغاثة'))).toBeNull();
  });

  test('may be any other, the most alike first', async () => {
    const others = await served.request<NameChoice[]>('isnad/otherNames', place('first.txt', 'يوسف حمدان'));
    expect(others.some(({ names }) => names.includes('يوسف حمدان'))).toBe(false);
    expect(others[0]?.type).toBe('PER');
    expect(others.map(({ names }) => names[0])).toContain('Ana Pereira');
  });
});

describe('what can be decided of a name', () => {
  const ask = (path: string, piece: string, context: object) =>
    served.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf(path) },
      range: place(path, piece).range,
      context: { diagnostics: [], ...context },
    });

  test('is offered when asked for, never at every step of the caret', async () => {
    const actions = await ask('first.txt', 'يوسف حمدان', { triggerKind: 1 });
    expect(actions.map(({ title }) => title)).toContain('Not a name');
    expect(actions.every(({ kind }) => kind === 'refactor.rewrite')).toBe(true);
    expect(actions[0]?.command).toMatchObject({
      command: 'isnad.sameAs',
      arguments: [place('first.txt', 'يوسف حمدان')],
    });
    expect(await ask('first.txt', 'يوسف حمدان', { triggerKind: 2 })).toEqual([]);
    expect(await ask('first.txt', 'يوسف حمدان', { triggerKind: 1, only: ['quickfix'] })).toEqual([]);
    expect(await ask('first.txt', 'يوسف حمدان', { triggerKind: 2, only: ['refactor'] })).toHaveLength(actions.length);
    expect(await ask('first.txt', 'إغاثة', { triggerKind: 1 })).toEqual([]);
  });

  test('is not offered to a client without commands', async () => {
    const plain = await serve({ options: {}, capabilities: {}, files });
    plain.open('first.txt', FILES['first.txt']);
    const { position } = plain.at('first.txt', 'يوسف حمدان');
    const actions = await plain.request('textDocument/codeAction', {
      textDocument: { uri: uriOf('first.txt') },
      range: { start: position, end: position },
      context: { diagnostics: [], triggerKind: 1 },
    });
    expect(actions).toEqual([]);
    expect(plain.result?.capabilities.codeActionProvider).toEqual({ codeActionKinds: ['quickfix'] });
    await plain.stop();
  });
});

describe('a decision holds at once', () => {
  beforeEach(async () => {
    served.open('first.txt');
    await served.until(() => marked('first.txt').includes('يوسف حمدان'));
  });

  test('not a name: no mark, no card, no symbol; and back when the file is undone', async () => {
    const name = (await nameAt('first.txt', 'كسلا')) as NameAt;
    expect(marked('first.txt')).toContain('كسلا');
    const written = await decide(
      (file) => withNotName(file, name.written),
      () => !marked('first.txt').includes('كسلا'),
    );
    expect(written).toContain('"كسلا"');
    expect(await nameAt('first.txt', 'كسلا')).toBeNull();
    expect(await card('first.txt', 'كسلا')).not.toContain('place');
    expect(await served.request('workspace/symbol', { query: 'كسلا' })).toEqual([]);
    served.write('.isnad.json', undefined);
    await served.until(() => marked('first.txt').includes('كسلا'));
    expect(await card('first.txt', 'كسلا')).toContain('place');
  });

  test('the same: one card with both spellings, one symbol, mentions over both', async () => {
    const name = (await nameAt('first.txt', 'يوسف حمدان')) as NameAt;
    const others = await served.request<NameChoice[]>('isnad/otherNames', place('first.txt', 'يوسف حمدان'));
    const names = others.find((other) => other.names.includes('Abu Khaled'))?.names ?? [];
    expect(names).toEqual(['Abu Khaled']);
    await decide((file) => withSame(file, name, { name: 'Abu Khaled', names }), refreshed());
    const shown = await card('first.txt', 'يوسف حمدان');
    expect(shown.split('\n')[0]).toMatch(/Abu Khaled.*يوسف حمدان/);
    expect(shown).toContain('joined by you');
    const found = await served.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Khaled' });
    expect(found.map(({ name: title }) => title).join()).toContain('يوسف حمدان');
    const all = await served.request<Location[]>('textDocument/references', {
      ...served.at('english.txt', 'Abu Khaled'),
      context: { includeDeclaration: true },
    });
    expect(all.map(words)).toContain('first.txt: يوسف حمدان');
  });

  test('not the same: two cards where there was one', async () => {
    const name = (await nameAt('copy.txt', 'حمدان')) as NameAt;
    expect(name.names).toContain('يوسف حمدان');
    const done = refreshed();
    await decide((file) => withDifferent(file, name, { name: 'يوسف حمدان', names: ['يوسف حمدان'] }), done);
    expect((await nameAt('copy.txt', 'حمدان'))?.names).not.toContain('يوسف حمدان');
  });

  test('a type: its mark, its card and its symbol', async () => {
    const name = (await nameAt('first.txt', 'كسلا')) as NameAt;
    const organisations = () => served.marks.get(uriOf('first.txt'))?.names.ORG ?? [];
    await decide(
      (file) => withType(file, name, 'ORG'),
      () => organisations().some((range) => served.words('first.txt', range) === 'كسلا'),
    );
    expect(await card('first.txt', 'كسلا')).toContain('organisation');
    const [symbol] = await served.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'كسلا' });
    expect(symbol?.containerName).toMatch(/^organisation, /);
  });

  test('a label: the card and the symbol', async () => {
    const name = (await nameAt('first.txt', 'كسلا')) as NameAt;
    const done = refreshed();
    await decide((file) => withLabel(file, name, 'en', 'Kassala'), done);
    expect((await card('first.txt', 'كسلا')).split('\n')[0]).toMatch(/Kassala.*كسلا/);
    const [symbol] = await served.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Kassala' });
    expect(symbol?.name).toContain('كسلا');
  });

  test('highlights follow', async () => {
    expect(await highlighted('first.txt', 'يوسف حمدان')).toEqual(['يوسف حمدان', 'حمدان']);
    const done = refreshed();
    await decide((file) => withNotName(file, 'حمدان'), done);
    expect(await highlighted('first.txt', 'يوسف حمدان')).toEqual(['يوسف حمدان']);
    expect(await highlighted('first.txt', 'حمدان', 2)).toEqual([]);
  });
});

test('a wrong value is told where it stands, and the rest of the file holds', async () => {
  served.open('first.txt');
  await served.until(() => marked('first.txt').includes('كسلا'));
  const file = '{\n  "types": { "كسلا": "CITY" },\n  "same": [["يوسف حمدان"]],\n  "notNames": ["كسلا"]\n}\n';
  served.write('.isnad.json', file);
  await served.until(() => !marked('first.txt').includes('كسلا'));
  const told = served.diagnostics.get(uriOf('.isnad.json')) ?? [];
  expect(told.map(({ range }) => served.words('.isnad.json', range))).toEqual(['"CITY"', '["يوسف حمدان"]']);
});
