export interface Line {
  readonly name: string;
  readonly color: string;
  readonly dash: string;
  readonly points: readonly (readonly [rows: number, calls: number])[];
}

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 70;
const RIGHT = 190;
const TOP = 46;
const BOTTOM = 50;

/** A chart of calls by rows, both on logarithmic scales, each line labelled at its end. */
export function chart(title: string, lines: readonly Line[]): string {
  const all = lines.flatMap(({ points }) => points);
  const x = scale(
    all.map(([rows]) => rows),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = scale([1, ...all.map(([, calls]) => calls)], HEIGHT - BOTTOM, TOP);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="24" font-size="15" font-weight="bold">${title}</text>`,
    ...y.powers.map(
      (power) =>
        `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y.at(power)}" y2="${y.at(power)}" stroke="#ddd"/><text x="${LEFT - 8}" y="${y.at(power) + 4}" text-anchor="end" fill="#444">${power.toLocaleString('en')}</text>`,
    ),
    ...[...new Set(all.map(([rows]) => rows))].map(
      (rows) =>
        `<text x="${x.at(rows)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle" fill="#444">${rows.toLocaleString('en')}</text>`,
    ),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle" fill="#444">rows of the inventory</text>`,
    ...lines.map((line) => drawn(line, x.at, y.at)),
    ...names(lines, y.at).map(
      ({ name, color, at }) => `<text x="${WIDTH - RIGHT + 8}" y="${at + 4}" fill="${color}">${name}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

function drawn({ color, dash, points }: Line, x: (n: number) => number, y: (n: number) => number): string {
  const path = points.map(([rows, calls]) => `${x(rows)},${y(calls)}`).join(' ');
  return [
    `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2" stroke-dasharray="${dash}"/>`,
    ...points.map(([px, py]) => `<circle cx="${x(px)}" cy="${y(py)}" r="3" fill="${color}"/>`),
  ].join('\n');
}

/** The positions of the line labels, without overlaps. */
function names(lines: readonly Line[], y: (calls: number) => number) {
  const ends = lines.map(({ name, color, points }) => ({ name, color, at: y(points.at(-1)?.[1] ?? 1) }));
  ends.sort((a, b) => a.at - b.at);
  let last = -Infinity;
  return ends.map((end) => {
    last = Math.max(end.at, last + 14);
    return { ...end, at: last };
  });
}

function scale(values: readonly number[], from: number, to: number) {
  const logs = values.map((value) => Math.log10(value));
  const low = Math.min(...logs);
  const high = Math.max(Math.max(...logs), low + 1);
  const powers = Array.from(
    { length: Math.floor(high) - Math.ceil(low) + 1 },
    (_, index) => 10 ** (Math.ceil(low) + index),
  );
  const at = (value: number): number =>
    Math.round((from + ((Math.log10(value) - low) / (high - low)) * (to - from)) * 10) / 10;
  return { at, powers };
}
