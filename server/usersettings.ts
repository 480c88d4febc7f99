import { getNodeValue, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import picomatch from 'picomatch';
import type { Severity } from './checks/finding.ts';
import type { Decisions } from './corpus/decisions.ts';
import type { Span } from './text/span.ts';

export interface Settings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly published: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  readonly ignore: readonly { readonly code: string; readonly path: string; readonly text: string }[];
  readonly decisions: Decisions;
}

export interface SettingsProblem extends Span {
  readonly message: string;
}

export const NO_SETTINGS: Settings = {
  include: [],
  exclude: [],
  published: new Map(),
  severity: {},
  ignore: [],
  decisions: {},
};

export function parseSettings(text: string): { settings: Settings | undefined; problems: SettingsProblem[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const problems = errors.map(({ error, offset, length }) => ({
    start: offset,
    end: offset + length,
    message: printParseErrorCode(error),
  }));
  if (problems.length > 0 || !tree) return { settings: undefined, problems };
  const value = getNodeValue(tree);
  const published = new Map<string, readonly (string | undefined)[]>();
  for (const [path, days] of Object.entries(value.published ?? {}))
    published.set(
      path.normalize('NFC'),
      [days].flat().map((day) => (typeof day === 'string' ? day : undefined)),
    );
  const { same, different, notNames, types, labels, origins } = value;
  return {
    settings: {
      include: value.include ?? [],
      exclude: value.exclude ?? [],
      published,
      severity: value.severity ?? {},
      ignore: value.ignore ?? [],
      decisions: { same, different, notNames, types, labels, origins },
    },
    problems,
  };
}

export function excluder(settings: Settings): (path: string) => boolean {
  return settings.exclude.length > 0 ? picomatch([...settings.exclude], { dot: true }) : () => false;
}
