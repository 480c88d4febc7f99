import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, CodeLens } from 'vscode-languageserver';
import { withIndependent } from '../../client/relationdecisions.ts';
import type { Chain, Ledger, NamePlace, Origins, TheseDocuments } from '../../server/protocol.ts';
import { FOLDER, type Served, serve, uriOf } from '../support/server.ts';

const AR = {
  'سد.txt':
    'انهيار سد وادي النسر\n\nذكرت وكالة «رويترز» أن سد وادي النسر انهار عند منتصف الليل وغمرت مياهه أربع قرى.\n\nوقال وزير الري أحمد سالم: «لن نترك القرى الأربع من دون ماء ولا كهرباء هذا الشتاء».\n',
  'وعود.txt':
    'وعود بعد الكارثة\n\nوأفادت وكالة «رويترز» بأن سد وادي النسر انهار عند منتصف الليل وغمرت مياهه أربع قرى.\n\nوأكد أحمد سالم: «لن نترك القرى الأربع من دون ماء ولا كهرباء هذا الشتاء».\n',
};

let served: Served;
beforeEach(async () => {
  served = await serve({ files: AR, locale: 'ar' });
  await served.analysed(2);
});
afterEach(() => served.stop());

const place = (path: string, words: string): NamePlace => {
  const { textDocument, position } = served.at(path, words);
  return { uri: textDocument.uri, range: { start: position, end: position } };
};

describe('who says it and where it comes from', () => {
  test('the chain of a quotation, with the other document and the origin that they share', async () => {
    const chain = await served.request<Chain>('isnad/chain', place('سد.txt', 'لن نترك'));
    expect(chain.steps.map(({ sources }) => sources.map(({ labels }) => labels[0]))).toEqual([['أحمد سالم']]);
    expect(chain.others).toMatchObject([{ uri: uriOf('وعود.txt'), kind: 'repeats' }]);
    expect(chain.origins).toHaveLength(1);
  });

  test('the ledger of the speaker', async () => {
    const ledger = await served.request<Ledger>('isnad/ledger', place('وعود.txt', 'أحمد سالم'));
    expect(ledger.speaker.labels[0]).toBe('أحمد سالم');
    expect(ledger.utterances.map(({ wordings }) => wordings.map(({ uri }) => uri).sort())).toEqual([
      Object.keys(AR).map(uriOf).sort(),
    ]);
  });

  test('the origins of the folder, and none of another', async () => {
    const { origins } = await served.request<Origins>('isnad/origins', { folder: FOLDER });
    expect(origins[0]?.documents).toEqual(Object.keys(AR).map(uriOf).sort());
    expect(await served.request<Origins>('isnad/origins', { folder: 'file:///elsewhere' })).toEqual({
      documents: 0,
      origins: [],
    });
  });

  test('nothing where nothing is said', async () => {
    const end = { line: 99, character: 0 };
    const nowhere: NamePlace = { uri: uriOf('سد.txt'), range: { start: end, end } };
    expect(await served.request('isnad/ledger', nowhere)).toBeNull();
  });

  test('what the user calls independent is taken back with the decision', async () => {
    const originsOver = async (path: string) => {
      const found = await served.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uriOf(path) } });
      return found.flatMap(({ command }) => (command?.title.startsWith('origins') ? [command.title] : []));
    };
    expect(await originsOver('سد.txt')).toHaveLength(1);
    const edited = withIndependent('', Object.keys(AR));
    if ('problem' in edited) throw new Error(edited.problem);
    served.write('.isnad.json', edited.text);
    await served.until(() => !served.findings('سد.txt').some((one) => /^(?:single-origin|uncredited-copy)/.test(one)));
  });

  test('a finding on an origin can be answered', async () => {
    const path = served.findings('سد.txt').some((one) => one.startsWith('single-origin')) ? 'سد.txt' : 'وعود.txt';
    const diagnostic = served.diagnostics.get(uriOf(path))?.find(({ code }) => code === 'single-origin');
    expect(diagnostic).toBeDefined();
    const actions = await served.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf(path) },
      range: diagnostic?.range,
      context: { diagnostics: [diagnostic] },
    });
    const [these] = (actions.find(({ title }) => title === 'These are independent')?.command?.arguments ??
      []) as TheseDocuments[];
    expect(these).toEqual({ folder: FOLDER, paths: expect.arrayContaining(Object.keys(AR)) });
  });
});
