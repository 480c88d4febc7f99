import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import picomatch from 'picomatch';
import { CODES, type Finding, type FindingCode, type Severity } from './checks/finding.ts';
import type { Decisions } from './corpus/decisions.ts';
import { contradictions } from './settings-odds.ts';
import {
  choice,
  days,
  groups,
  isObject,
  list,
  mapOf,
  type Reader,
  record,
  type SettingsProblem,
  spanOf,
  strings,
  text,
} from './settings-values.ts';

export type { SettingsProblem } from './settings-values.ts';

/** A finding that the user has looked at: it counts while the text stands there unchanged. */
export interface Looked {
  readonly code: string;
  /** Relative to the folder, forward slashes. */
  readonly path: string;
  /** The exact text of the finding. */
  readonly text: string;
  readonly note?: string | undefined;
}

/** What a folder's `.isnad.json` says. Paths are relative to the folder, in NFC, with forward slashes. */
export interface Settings {
  /** Globs of files that are articles beside those that are by their name. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** EDTF days of a file's articles, the main one first; `undefined` where unknown. */
  readonly published: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly severity: Readonly<Partial<Record<string, Severity | 'off'>>>;
  /** Findings that are not to be shown. */
  readonly ignore: readonly Looked[];
  /** Findings that the user holds to be right. */
  readonly accepted: readonly Looked[];
  /** What of it the engine heeds; `published` is above, since its paths are relative here. */
  readonly decisions: Decisions;
}

/** The settings of a folder without a user's file. */
export const NO_SETTINGS: Settings = {
  include: [],
  exclude: [],
  published: new Map(),
  severity: {},
  ignore: [],
  accepted: [],
  decisions: {},
};

export interface ParsedSettings {
  /** What could be understood. */
  readonly settings: Settings;
  /** In order of position. */
  readonly problems: readonly SettingsProblem[];
  /** True when the text is no JSON: what came before the mistake may be all that was understood. */
  readonly isBroken: boolean;
}

/** Parses a user's file: JSON with comments and trailing commas. Total: what is wrong is told, the rest holds. */
export function parseSettings(source: string): ParsedSettings {
  const problems: SettingsProblem[] = [];
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  for (const { error, offset, length } of errors)
    problems.push({
      start: offset,
      end: offset + length,
      severity: 'error',
      message: `Not JSON: ${words(printParseErrorCode(error))}.`,
    });
  const found: Record<string, unknown> = {};
  if (tree && isObject(tree, problems)) {
    for (const [key, value, node] of entries(tree)) {
      const read = KEYS[key];
      if (read) found[key] = read(value, problems);
      else if (key !== '$schema')
        problems.push({ ...spanOf(node), severity: 'warning', message: `Isnad has no setting “${key}”.` });
    }
  }
  problems.push(...contradictions(tree));
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return { settings: settingsOf(found), problems, isBroken: errors.length > 0 };
}

const TYPES = ['PER', 'ORG', 'LOC', 'FAC', 'EVENT', 'PRODUCT'] as const;
const SEVERITIES = ['warning', 'information', 'hint', 'off'] as const;
const looked = list(
  record({ code: choice(CODES), path: text, text, note: text }, ['code', 'path', 'text']),
  'a list of { "code", "path", "text", "note" }',
);

const passage = record({ path: text, text }, ['path', 'text']);

/** One reader for each key. */
const KEYS: Readonly<Record<string, Reader<unknown>>> = {
  include: strings,
  exclude: strings,
  published: mapOf(days),
  same: groups('a list of lists of spellings'),
  different: groups('a list of lists of spellings'),
  notNames: strings,
  types: mapOf(choice(TYPES)),
  labels: mapOf(record({ ar: text, en: text }, [])),
  origins: record({ same: groups('a list of lists of outlets'), independent: groups('a list of lists of paths') }, []),
  unrelated: list(record({ a: passage, b: passage }, ['a', 'b']), 'a list of { "a", "b" }, each { "path", "text" }'),
  ignore: looked,
  accepted: looked,
  severity: mapOf(choice(SEVERITIES), CODES),
};

interface Found {
  include?: string[];
  exclude?: string[];
  published?: Record<string, (string | undefined)[]>;
  same?: string[][];
  different?: string[][];
  notNames?: string[];
  types?: Record<string, string>;
  labels?: Record<string, { ar?: string; en?: string }>;
  origins?: { same?: string[][]; independent?: string[][] };
  unrelated?: Decisions['unrelated'];
  ignore?: Looked[];
  accepted?: Looked[];
  severity?: Partial<Record<FindingCode, Severity | 'off'>>;
}

function settingsOf(found: Found): Settings {
  const { include, exclude, published, ignore, accepted, severity, ...rest } = found;
  const plain = ({ path, ...entry }: Looked): Looked => ({ ...entry, path: path.normalize('NFC') });
  const decisions = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Decisions;
  return {
    include: include ?? [],
    exclude: exclude ?? [],
    published: new Map(Object.entries(published ?? {}).map(([path, own]) => [path.normalize('NFC'), own])),
    severity: severity ?? {},
    ignore: (ignore ?? []).map(plain),
    accepted: (accepted ?? []).map(plain),
    decisions,
  };
}

/** Tells which paths (relative to the folder) the user shuts out. */
export function excluder({ exclude }: Settings): (path: string) => boolean {
  return exclude.length > 0 ? picomatch([...exclude], { dot: true }) : () => false;
}

/** Tells which paths the user takes in whatever their name; nothing when he says nothing. */
export function includer({ include }: Settings): (path: string) => boolean {
  return include.length > 0 ? picomatch([...include]) : () => false;
}

/** How severe the user takes a finding to be; `off` when he doesn't want such findings. */
export function severityOf(settings: Settings, finding: Finding): Severity | 'off' {
  return settings.severity[finding.code] ?? finding.severity;
}

/**
 * Has the user set this finding aside (same code, path and exact text)? `path` is relative to the
 * folder, `written` the text that the finding marks.
 */
export function isIgnored(settings: Settings, code: FindingCode, path: string, written: string): boolean {
  if (settings.ignore.length === 0 && settings.accepted.length === 0) return false;
  const own = path.normalize('NFC');
  const fits = (entry: Looked) => entry.code === code && entry.path === own && entry.text === written;
  return settings.ignore.some(fits) || settings.accepted.some(fits);
}

/**
 * The files, relative to the folder, whose findings are shown otherwise by other settings, whatever these decide besides;
 * `undefined` for all of them.
 */
export function shownOtherwise(before: Settings, after: Settings): ReadonlySet<string> | undefined {
  if (JSON.stringify(before.severity) !== JSON.stringify(after.severity)) return undefined;
  const looked = ({ ignore, accepted }: Settings) =>
    new Map([...ignore, ...accepted].map(({ code, path, text }) => [JSON.stringify([code, path, text]), path]));
  const [one, other] = [looked(before), looked(after)];
  return new Set([
    ...[...one].flatMap(([key, path]) => (other.has(key) ? [] : [path])),
    ...[...other].flatMap(([key, path]) => (one.has(key) ? [] : [path])),
  ]);
}

function* entries(object: Node): Iterable<[key: string, value: Node, keyNode: Node]> {
  for (const property of object.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) yield [String(key.value), value, key];
  }
}

function words(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
