import type { Check } from './finding.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
};
// Overrides, embeddings and isolates can make a line read differently than it is stored; the plain
// marks LRM, RLM and ALM, and what closes an embedding, cannot do so by themselves.
const HIDDEN = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/g;

/** Hidden bidirectional controls, one finding for a line. After CVE-2021-42574, "Trojan Source". */
export const hiddenCharacters: Check = {
  codes: ['hidden-characters'],
  *run(_corpus, path, { text, blocks }) {
    for (const { start, end } of blocks) {
      const found = [...text.slice(start, end).matchAll(HIDDEN)];
      const first = found[0];
      if (!first) continue;
      const kinds = [...new Set(found.map(([char]) => NAMES[char]))].join(', ');
      const count = found.length === 1 ? 'A hidden character' : `${found.length} hidden characters`;
      yield {
        code: 'hidden-characters',
        severity: 'information',
        path,
        start: start + first.index,
        end: start + first.index + 1,
        message: `${count} (${kinds}) in this line can make it read differently than it is stored`,
        related: [],
      };
    }
  },
};
