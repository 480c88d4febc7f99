import { expect, test } from 'vitest';
import { decisionsOf } from '../../server/decide.ts';
import { Folder } from '../../server/folder.ts';

test('documents that the user says are independent are named by their URI, as the client writes it', () => {
  const folder = new Folder('file:///news');
  folder.configure('{ "origins": { "independent": [["a.txt", "حريق.txt"]] } }');
  const uris = ['file:///news/a.txt', 'file:///news/%D8%AD%D8%B1%D9%8A%D9%82.txt'];
  const decisions = decisionsOf({ folders: () => [folder], articles: () => new Set(uris), folderOf: () => folder });
  expect(decisions.origins?.independent).toEqual([uris]);
});
