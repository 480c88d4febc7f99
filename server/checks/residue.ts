import { decodedResidue } from '../document/blocks/residue.ts';
import { quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import type { Check } from './finding.ts';

/** Template residue that says something when it is decoded, as of the host that republished the page. */
export const residue: Check = {
  codes: ['residue'],
  *run(_corpus, path, { text, blocks }) {
    for (const block of blocks) {
      if (block.zone !== 'chrome') continue;
      const decoded = decodedResidue(slice(text, block));
      if (decoded === undefined) continue;
      yield {
        code: 'residue',
        severity: 'hint',
        path,
        start: block.start,
        end: block.end,
        message: `Page residue; an id in it decodes to ${quoted(decoded)}`,
        related: [],
      };
    }
  },
};
