import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { articleGlobs } from '../../client/globs.ts';
import { concerns } from '../../client/watch.ts';

const NEWS = 'news-article';

test.each<[folder: string, path: string, associations: Record<string, string>, include: string[], is: boolean]>([
  ['/w', 'a.article', {}, [], true],
  ['/w', 'x/y/a.article', {}, [], true],
  ['/w', 'a.txt', {}, [], false],
  ['/w', 'seeds/a.txt', {}, [], true],
  ['/w', 'x/articles/مقال.txt', {}, [], true],
  ['/w', 'seeds/deeper/a.txt', {}, [], false],
  ['/w/seeds', 'a.txt', {}, [], true],
  ['/w/seeds/', 'a.txt', {}, [], true],
  ['/w/seeds', 'a.md', {}, [], false],
  ['/w', 'x/a.md', { '*.md': NEWS }, [], true],
  ['/w', 'x/a.md', { '*.md': 'markdown' }, [], false],
  ['/w', 'press/2024/a.txt', { '**/press/**/*.txt': NEWS }, [], true],
  ['/w', 'other/a.txt', { '**/press/**/*.txt': NEWS }, [], false],
  ['/w', 'press/a.txt', { '/w/press/*.txt': NEWS }, [], true],
  ['/w', 'notes/a.text', {}, ['notes/*.text'], true],
])('in %s, %s with %j and %j is an article: %s', (folder, path, associations, include, is) => {
  expect(picomatch(articleGlobs(folder, associations, include))(path)).toBe(is);
});

test.each([
  ['/w/seeds/a.txt', 2, true, 'file'],
  ['/w/.isnad.json', 1, false, 'file'],
  ['/w/src/main.ts', 2, false, undefined],
  ['/w/new', 1, false, 'folder'],
  ['/w/old', 3, false, 'file'],
  ['/w/.git/index', 2, true, undefined],
  ['/w/node_modules/articles/a.txt', 1, true, undefined],
] as const)('a change of %s (%i) concerns: %s', (path, change, isArticle, what) => {
  expect(concerns(path, change, isArticle)).toBe(what);
});
