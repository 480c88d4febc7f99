/** Where a text's lines begin. Line ends are LF, CRLF and CR. */
export interface LineTable {
  /** 1-based line and column of an offset; columns count UTF-16 units. Logarithmic in the lines. */
  at(offset: number): { readonly line: number; readonly column: number };
}

/** The line table of a text. Linear. */
export function lineTable(text: string): LineTable {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return {
    at(offset) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] as number) <= offset) low = middle;
        else high = middle;
      }
      return { line: low + 1, column: offset - (starts[low] as number) + 1 };
    },
  };
}
