import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  CLAIM_COMMANDS,
  COMMANDS,
  DAY_COMMANDS,
  LANGUAGE,
  NAME_COMMANDS,
  SOURCE_COMMANDS,
  USER_FILE,
} from '../../server/protocol.ts';

const json = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const manifest = json('package.json');
const { languages, commands, grammars, configurationDefaults, keybindings, menus } = manifest.contributes;

test('the language is the one that client and server speak of', () => {
  expect(languages[0]).toMatchObject({ id: LANGUAGE, extensions: ['.article'] });
  expect(languages.find((language: { id: string }) => language.id === 'jsonc').filenames).toEqual([USER_FILE]);
  expect(manifest.activationEvents).toContain(`onLanguage:${LANGUAGE}`);
});

test('commands of lenses and corrections exist, and the palette does not offer them', () => {
  const items: { command: string; when: string }[] = menus.commandPalette;
  const hidden = items.filter(({ when }) => when === 'false').map(({ command }) => command);
  expect(hidden.sort()).toEqual(
    [...Object.values(COMMANDS), SOURCE_COMMANDS.independent, CLAIM_COMMANDS.notRelated].sort(),
  );
  expect(commands.map((item: { command: string }) => item.command)).toEqual(expect.arrayContaining(hidden));
});

test('commands on names, days and sources are offered in articles only: in the palette, the context menu and by keys', () => {
  const { chain, ledger, sameOrigin } = SOURCE_COMMANDS;
  const own = [...Object.values(NAME_COMMANDS), ...Object.values(DAY_COMMANDS), chain, ledger, sameOrigin].sort();
  const items: { command: string; when: string }[] = menus.commandPalette;
  const inArticles = items.filter(({ when }) => when === `editorLangId == ${LANGUAGE}`);
  expect(inArticles.map(({ command }) => command).sort()).toEqual(own);
  expect(menus['isnad.names'].map((item: { command: string }) => item.command).sort()).toEqual(
    [...own, CLAIM_COMMANDS.checkSelection].sort(),
  );
  expect(menus['editor/context'][0].when).toBe(`editorLangId == ${LANGUAGE}`);
  for (const { command, when } of keybindings) {
    expect(own).toContain(command);
    expect(when).toContain(`editorLangId == ${LANGUAGE}`);
  }
});

test('it works in folders that are not trusted, and in those that are not on a disk', () => {
  expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
});

test('every text of the manifest is in package.nls.json, and nothing else is', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]);
  expect([...new Set(used)].sort()).toEqual(Object.keys(json('package.nls.json')).sort());
});

test('a scope covers a whole line: one inside an Arabic line would scramble it', () => {
  const { patterns, repository } = json(grammars[0].path);
  expect(repository).toBeUndefined();
  for (const pattern of patterns) {
    expect(pattern.match).toMatch(/^\^.*\$$/);
    expect(Object.keys(pattern).sort()).toEqual(['match', 'name']);
  }
});

test('lines are left whole by the reading defaults, for articles and passages alike', () => {
  const defaults = configurationDefaults[`[${LANGUAGE}]`];
  expect(defaults).toEqual(configurationDefaults['[news-passage]']);
  expect(defaults).toMatchObject({ 'editor.wordWrap': 'on', 'editor.renderControlCharacters': false });
  expect(json('language-configuration.json').colorizedBracketPairs).toEqual([]);
});

test.each([
  ['قال «الرئيس» نعم', ['قال', 'الرئيس', 'نعم']],
  ['ماذا؟ حدث، ثم؛ انتهى.', ['ماذا', 'حدث', 'ثم', 'انتهى']],
  ['مُحَمَّدٌ كـــتب', ['مُحَمَّدٌ', 'كـــتب']],
  ['7.4 و 2,000 شخص (٥٫٢)', ['7.4', 'و', '2,000', 'شخص', '٥٫٢']],
  ['Rouhani’s well-known “plan”.', ['Rouhani’s', 'well-known', 'plan']],
  ['می‌رود', ['می‌رود']],
])('a double-click in %s takes %j', (text, words) => {
  const { pattern, flags } = json('language-configuration.json').wordPattern;
  expect(text.match(new RegExp(pattern, `${flags}g`))).toEqual(words);
});
