import { figure } from '../clock.ts';

/** A line of a chart: a value for each size. */
export interface Line {
  readonly name: string;
  readonly values: readonly number[];
}

/** A part of the chart with an axis of its own. */
export interface Panel {
  readonly title: string;
  readonly lines: readonly Line[];
}

const [WIDTH, HEIGHT, GAP] = [380, 260, 20];
const PLOT = { left: 52, right: 100, top: 34, bottom: 40 };

// Readers have a light or a dark page: a picture can ask which, and has no background of its own.
const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #57606a }
.title { font-weight: 600; fill: #24292f }
.grid { stroke: #8c959f; stroke-opacity: .3 }
path { fill: none; stroke-width: 2 }
.a { stroke: #0969da } .b { stroke: #bc4c00 } .c { stroke: #1a7f37 }
circle { fill: none; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
  text { fill: #9198a1 } .title { fill: #f0f6fc }
  .a { stroke: #4493f8 } .b { stroke: #f0883e } .c { stroke: #3fb950 }
}`;

/** Panels side by side, as SVG. Both axes are logarithmic: a line that rises as the diagonal is linear, a level one is flat. */
export function chart(sizes: readonly number[], panels: readonly Panel[]): string {
  const width = panels.length * WIDTH + (panels.length - 1) * GAP;
  const drawn = panels.map(
    (panel, i) => `<g transform="translate(${i * (WIDTH + GAP)} 0)">${drawing(sizes, panel)}</g>`,
  );
  const what = panels.map(({ title }) => title).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-label="${what}, by number of articles">
<style>${STYLE}
</style>
${drawn.join('\n')}
</svg>
`;
}

function drawing(sizes: readonly number[], { title, lines }: Panel): string {
  const values = lines.flatMap((line) => line.values).filter((value) => value > 0);
  const x = logarithmic(Math.min(...sizes), Math.max(...sizes), PLOT.left, WIDTH - PLOT.right);
  const [low, high] = [powerBelow(Math.min(...values)), powerAbove(Math.max(...values))];
  const y = logarithmic(low, high, HEIGHT - PLOT.bottom, PLOT.top);
  const out = [`<text class="title" x="${PLOT.left}" y="16">${title}</text>`];
  for (let tick = low; tick <= high * 1.001; tick *= 10)
    out.push(
      `<line class="grid" x1="${PLOT.left}" x2="${WIDTH - PLOT.right}" y1="${y(tick)}" y2="${y(tick)}"/>`,
      `<text x="${PLOT.left - 8}" y="${y(tick) + 4}" text-anchor="end">${figure(tick)}</text>`,
    );
  for (const size of sizes)
    out.push(`<text x="${x(size)}" y="${HEIGHT - PLOT.bottom + 18}" text-anchor="middle">${figure(size)}</text>`);
  const middle = (PLOT.left + WIDTH - PLOT.right) / 2;
  out.push(`<text x="${middle}" y="${HEIGHT - 4}" text-anchor="middle">articles</text>`);
  const ends = apart(lines.map((line) => y(line.values.at(-1) ?? low)));
  for (const [i, line] of lines.entries()) {
    const own = 'abc'.charAt(i % 3);
    const points = line.values.map((value, n) => `${x(sizes[n] ?? 1)} ${y(value)}`);
    out.push(`<path class="${own}" d="M${points.join('L')}"/>`);
    for (const point of points) {
      const [cx, cy] = point.split(' ');
      out.push(`<circle class="${own}" cx="${cx}" cy="${cy}" r="2.5"/>`);
    }
    out.push(`<text x="${WIDTH - PLOT.right + 8}" y="${(ends[i] ?? 0) + 4}">${line.name}</text>`);
  }
  return out.join('\n');
}

/** From a value to its place, to a tenth of a unit. */
function logarithmic(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = Math.log(high / low) || 1;
  return (value) => Math.round(10 * (from + ((to - from) * Math.log(value / low)) / span)) / 10;
}

function powerBelow(value: number): number {
  return 10 ** Math.floor(Math.log10(value));
}

function powerAbove(value: number): number {
  return 10 ** Math.ceil(Math.log10(value) + 1e-9);
}

/** Heights of labels moved so far that none lies on another. */
function apart(heights: readonly number[]): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const out = [...heights];
  let last = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    out[i] = Math.max(out[i] ?? 0, last + 14);
    last = out[i] ?? 0;
  }
  return out;
}
