import type { Candidate } from './candidate.ts';
import { isCapital, type Line, type Token } from './token.ts';

/** People by initials and family name, in Latin letters: “J. Adams”, “T. S. Eliot”, “S. van der Berg”. Linear. */
export function initialled(lines: readonly Line[], rank: number): Candidate[] {
  return lines.flatMap(({ tokens, language }, line) => {
    const out: Candidate[] = [];
    for (let first = 0; first < tokens.length; first++) {
      let last = first;
      while (isInitial(tokens, last)) last += 2;
      if (last === first) continue;
      while (language.names.particles.has(tokens[last]?.word.norm ?? '')) last++;
      if (!isFamily(tokens[last])) continue;
      last++;
      if (tokens[last]?.word.norm === '-' && tokens[last]?.word.spaced === false && isFamily(tokens[last + 1]))
        last += 2;
      out.push({ line, first, last, cut: 0, type: 'PER', rank });
      first = last - 1;
    }
    return out;
  });
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.word.surface === '.' &&
    !tokens[at + 1]?.word.spaced &&
    /^[A-Z]$/.test(tokens[at]?.word.surface ?? '')
  );
}

function isFamily(token: Token | undefined): boolean {
  return token?.word.kind === 'word' && token.word.norm.length > 2 && isCapital(token.word);
}
