import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, it } from 'vitest';
import analysisSchema from '../../../schemas/analysis.schema.json';
import settingsSchema from '../../../schemas/isnad.schema.json';
import { CODES } from '../../../server/checks/finding.ts';
import { folder } from '../../support/folder.ts';
import { run } from '../../support/terminal.ts';

const ARTICLE = 'وزير الصحة يصل إلى تونس\n\nوصل وزير الصحة إلى تونس، وقال: «سنفتح 5 مستشفيات».\n';
const COPY = 'زيارة إلى تونس\n\nوصل وزير الصحة إلى تونس أمس الأحد، وقال: «سنفتح 7 مستشفيات».\n';

let remove = () => {};
afterEach(() => remove());

function files(content: Readonly<Record<string, string | Uint8Array>>): string {
  const made = folder(content);
  remove = made.remove;
  return made.path;
}

const paths = (out: string): string[] => JSON.parse(out).documents.map(({ path }: { path: string }) => path);
const analyze = (cwd: string, ...argv: string[]) => run(['analyze', ...argv, '--format', 'json'], cwd);

const ajv = new Ajv({ allErrors: true, strict: false });
const isAnalysis = ajv.compile(analysisSchema);
const isLine = ajv.compile({ ...analysisSchema.definitions.line, definitions: analysisSchema.definitions });
const isSettings = ajv.compile(settingsSchema);

describe('which files are read', () => {
  it('a folder with all its folders, articles only, no dot-folders', async () => {
    const cwd = files({
      'news/a.txt': ARTICLE,
      'news/deep/er/b.md': ARTICLE,
      'news/c.article': COPY,
      'news/d.html': ARTICLE,
      'news/.git/e.txt': ARTICLE,
      'news/node_modules/f.txt': ARTICLE,
    });
    const { status, out } = await analyze(cwd, 'news');
    expect(status).toBe(0);
    expect(paths(out)).toEqual(['news/a.txt', 'news/c.article', 'news/deep/er/b.md']);
  });

  it('a file named, whatever its name, and each file once', async () => {
    const cwd = files({ 'a.html': ARTICLE, 'b.txt': COPY });
    expect(paths((await analyze(cwd, 'a.html', '.', './b.txt')).out)).toEqual(['a.html', 'b.txt']);
  });

  it("what the folder's user file takes in and shuts out", async () => {
    const cwd = files({
      'news/.isnad.json': '{ "include": ["*.log"], "exclude": ["drafts/**"], "exlude": [] }',
      'news/a.log': ARTICLE,
      'news/drafts/b.txt': ARTICLE,
      'news/c.txt': ARTICLE,
    });
    const { out, err } = await analyze(cwd, 'news');
    expect(paths(out)).toEqual(['news/a.log', 'news/c.txt']);
    expect(err).toContain('news/.isnad.json:1:');
    expect(err).toContain('“exlude”');
  });

  it('links that run in circles are followed once', async () => {
    const cwd = files({ 'news/a.txt': ARTICLE });
    symlinkSync(join(cwd, 'news'), join(cwd, 'news', 'again'));
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'news', 'broken.txt'));
    const { out, status } = await analyze(cwd, 'news');
    expect(paths(out)).toEqual(['news/a.txt']);
    expect(JSON.parse(out).skipped).toEqual([{ path: 'news/broken.txt', reason: 'There is no such file (any more).' }]);
    expect(status).toBe(0);
  });
});

describe('what cannot be read', () => {
  it('is told on standard error and in the analysis; the rest is analysed', async () => {
    const cwd = files({
      'a.txt': ARTICLE,
      'empty.txt': '\n \n',
      'none.txt': '',
      'picture.txt': Uint8Array.from([0x89, 0x50, 0, 0, 1, 2, 0, 0]),
      'long.txt': new Uint8Array(8_000_001).fill(0x61),
    });
    const { status, out, err } = await analyze(cwd, '.', 'gone.txt');
    expect(status).toBe(0);
    expect(paths(out)).toEqual(['a.txt']);
    expect(JSON.parse(out).skipped.map(({ path }: { path: string }) => path)).toEqual([
      'empty.txt',
      'gone.txt',
      'long.txt',
      'none.txt',
      'picture.txt',
    ]);
    expect(err).toContain('picture.txt: The file is not text.');
    expect(err).toContain('long.txt: The file is larger than 8 MB.');
  });

  it.skipIf(process.getuid?.() === 0)('a file and a folder without permission', async () => {
    const cwd = files({ 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'c/d.txt': ARTICLE });
    chmodSync(join(cwd, 'b.txt'), 0);
    chmodSync(join(cwd, 'c'), 0);
    const { err, out } = await analyze(cwd, '.');
    chmodSync(join(cwd, 'c'), 0o700);
    expect(paths(out)).toEqual(['a.txt']);
    expect(err).toContain('b.txt: The file may not be read.');
    expect(err).toContain('c: The folder may not be read.');
  });

  it('ends with 2 when nothing could be read', async () => {
    const cwd = files({ 'a.txt': '' });
    expect((await run(['check', '.'], cwd)).status).toBe(2);
    expect((await run(['check', 'gone'], cwd)).status).toBe(2);
  });

  it('tells of encodings that were guessed', async () => {
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...[...'وصل الوفد'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    const { out, err } = await analyze(files({ 'a.txt': bytes }), '.');
    expect(err).toContain('a.txt: Read as UTF-16.');
    expect(JSON.parse(out).documents[0].encoding).toBe('utf-16le');
  });
});

describe('output', () => {
  it('is the same for the same input, in every format', async () => {
    const cwd = files({ 'a.txt': ARTICLE, 'b.txt': COPY });
    for (const format of ['text', 'json', 'sarif', 'markdown']) {
      const [one, other] = [
        await run(['check', '.', '--format', format], cwd),
        await run(['check', '.', '--format', format], cwd),
      ];
      expect(one.status).toBe(0);
      expect(one.out.length).toBeGreaterThan(0);
      expect(other.out).toBe(one.out);
    }
  });

  it('as JSON validates, with the days that the user gives', async () => {
    const cwd = files({
      '.isnad.json': '{ "published": { "a.txt": "2024-03-05" } }',
      'a.txt': ARTICLE,
      'b.txt': COPY,
      'c.txt': '',
    });
    const analysis = JSON.parse((await analyze(cwd, '.')).out);
    expect(isAnalysis(analysis), JSON.stringify(isAnalysis.errors)).toBe(true);
    expect(analysis.documents[0].articles[0].published).toMatchObject({ value: '2024-03-05', confidence: 'given' });
  });

  it('of the sample articles validates', async () => {
    const { out } = await analyze(process.cwd(), 'seeds');
    expect(isAnalysis(JSON.parse(out)), JSON.stringify(isAnalysis.errors)).toBe(true);
  });

  it('in a pipe has no colour', async () => {
    const cwd = files({ 'a.txt': ARTICLE, 'b.txt': COPY });
    expect((await run(['check', '.'], cwd)).out).not.toContain('\u001b');
  });

  it('as SARIF names places by line and column', async () => {
    const log = JSON.parse((await run(['report', 'seeds', '--format', 'sarif'], process.cwd())).out);
    expect(log.version).toBe('2.1.0');
    const [result] = log.runs[0].results;
    expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
  });
});

describe("the user's word", () => {
  it('turns findings off, changes their severity, sets single ones aside', async () => {
    const articles = { 'a.txt': `${ARTICLE}\u202eمقلوب\u202c\n`, 'b.txt': COPY };
    const codes = async (settings: string) => {
      const { out } = await run(['check', '.', '--format', 'json'], files({ ...articles, '.isnad.json': settings }));
      const found = JSON.parse(out).findings as {
        code: string;
        severity: string;
        path: string;
        start: number;
        end: number;
      }[];
      remove();
      return found.filter(({ code }) => code === 'hidden-characters');
    };
    const [found] = await codes('{}');
    expect(found?.severity).toBe('information');
    expect(await codes('{ "severity": { "hidden-characters": "off" } }')).toEqual([]);
    expect((await codes('{ "severity": { "hidden-characters": "warning" } }'))[0]?.severity).toBe('warning');
    const text = articles['a.txt'].slice(found?.start, found?.end);
    const ignore = [{ code: 'hidden-characters', path: 'a.txt', text }];
    expect(await codes(JSON.stringify({ ignore }))).toEqual([]);
    expect(isSettings({ ignore })).toBe(true);
  });

  it('can be told by a schema that knows all findings', () => {
    expect(settingsSchema.definitions.code.enum).toEqual([...CODES]);
    expect(analysisSchema.definitions.finding.properties.code.enum).toEqual([...CODES]);
    expect(isSettings({ published: { 'a.txt': ['2024-01-05', null] }, severity: { residue: 'off' } })).toBe(true);
    expect(isSettings({ severity: { nothing: 'off' } })).toBe(false);
    expect(isSettings({ published: { 'a.txt': 'today' } })).toBe(false);
  });
});

describe('exit status', () => {
  it.each([
    [['check', '.'], 0],
    [['check', '.', '--fail-on', 'never'], 0],
    [['check', '.', '--fail-on', 'information'], 1],
    [['check', '.', '--fail-on', 'warning'], 0],
    [['check', '.', '--no-cache', '--stats'], 0],
    [['--help'], 0],
    [['--version'], 0],
    [[], 2],
    [['check'], 2],
    [['chekc', '.'], 2],
    [['check', '.', '--nope'], 2],
    [['check', '.', '--format', 'pdf'], 2],
    [['check', '.', '--fail-on', 'everything'], 2],
    [['report', '.', '--format', 'html'], 2],
    [['import', '.'], 2],
    [['compare'], 2],
    [['lsp'], 2],
  ])('%j ends with %i', async (argv, status) => {
    const cwd = files({ 'a.txt': 'وصل الوفد.\u202eمقلوب\u202c\n' });
    const ran = await run(argv, cwd);
    expect(ran.status).toBe(status);
    if (status === 2) expect(ran.err).toContain('isnad: ');
  });
});

describe('JSON lines', () => {
  it('are answered one by one; a broken line is told and stops nothing', async () => {
    const input = [
      '{"id": 1, "text": "وصل الوفد إلى تونس"}',
      'nonsense',
      '',
      '[]',
      '{"id": "x"}',
      '{"id": 2, "text": ""}',
    ].join('\n');
    const { status, out } = await run(['analyze', '--jsonl'], '.', input);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(rows.map(({ id, error }) => [id, error !== undefined])).toEqual([
      [1, false],
      [null, true],
      [null, true],
      ['x', true],
      [2, false],
    ]);
    expect(isLine(rows[0]), JSON.stringify(isLine.errors)).toBe(true);
  });

  it('compare two texts and two names', async () => {
    const pair = { id: 1, a: { text: ARTICLE }, b: { text: ARTICLE } };
    const compared = JSON.parse((await run(['compare', '--jsonl'], '.', JSON.stringify(pair))).out);
    expect(Object.keys(compared)).toEqual(['id', 'relation', 'score', 'because']);
    const named = JSON.parse((await run(['names', '--jsonl'], '.', '{"id":1,"a":"أحمد","b":"احمد"}')).out);
    expect(named).toMatchObject({ id: 1, same: true });
    const broken = JSON.parse((await run(['compare', '--jsonl'], '.', '{"id":1,"a":{"text":"x"}}')).out);
    expect(broken.error).toContain('“b”');
  });
});
