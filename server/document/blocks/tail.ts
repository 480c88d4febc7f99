import { isProse } from './body.ts';
import { isDateline } from './datelines.ts';
import type { Line } from './lines.ts';
import { byCue, CHROME, inRelated, isNumber, type Mark, type Page, zoneOf } from './marks.ts';

/** What follows a text: credits, keywords, lists of other articles, comments, the foot of the page. */
export function after({ lines, cues, plain }: Page, marks: Mark[], at: number, from: number, to: number): void {
  const zone = zoneOf(at);
  let state: 'tail' | 'related' | 'keywords' | 'credit' | 'comments' = 'tail';
  let free = plain
    ? lines.length
    : lines.slice(from, to).filter((line, i) => cues[from + i] === undefined && !isProse(line, undefined)).length <= 3
      ? 3
      : 1;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    const cue = cues[i];
    if (state === 'comments' && cue !== 'related-list') {
      marks.push(CHROME);
      continue;
    }
    if (plain && isNumber(line, cue)) marks.push({ zone, role: 'paragraph', article: at });
    else if (cue === 'related-list') {
      state = 'related';
      marks.push({ zone: 'related', role: 'heading', article: at });
    } else if (cue === 'comments' || cue === 'footer') {
      state = 'comments';
      marks.push(CHROME);
    } else if (state === 'related') marks.push(inRelated(line, cue, at));
    else if (cue !== undefined) {
      state =
        cue === 'keywords' && (line.ending === 'colon' || line.words < 3)
          ? 'keywords'
          : cue === 'source-credit' && line.ending === 'colon'
            ? 'credit'
            : 'tail';
      marks.push(byCue(cue, at, zone) ?? CHROME);
    } else if (state === 'keywords' && line.words <= 5) marks.push({ zone, role: 'keywords', article: at });
    else if (state === 'credit' && line.words <= 8) {
      marks.push({ zone, role: 'credit', article: at });
      state = 'tail';
    } else {
      state = 'tail';
      if (isProse(line, cue))
        marks.push(
          free-- > 0 ? { zone, role: 'paragraph', article: at } : { zone: 'related', role: 'teaser', article: at },
        );
      else if (free-- > 0) marks.push({ zone, role: isDateline(line) ? 'dateline' : 'paragraph', article: at });
      else marks.push(line.words >= 4 ? { zone: 'related', role: 'teaser', article: at } : CHROME);
    }
  }
}
