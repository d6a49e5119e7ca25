const WIDTH = 600;
const HEIGHT = 460;
const LEFT = 70;
const RIGHT = 30;
const TOP = 80;
const BOTTOM = 60;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
const short = (value: number) => Number(value.toFixed(1));

/** Where a value from 0 to 1 lies across, and up, the plot. */
export const across = (value: number) => short(LEFT + value * (WIDTH - LEFT - RIGHT));
export const up = (value: number) => short(HEIGHT - BOTTOM - value * (HEIGHT - TOP - BOTTOM));

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A word or two in the plot. */
export function label(text: string, { x, y }: Place, attributes = ''): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escaped(text)}</text>`;
}

export function line(points: readonly (readonly [number, number])[], attributes: string): string {
  const path = points.map(([x, y]) => `${across(x)},${up(y)}`).join(' ');
  return `<polyline points="${path}" fill="none" ${attributes}/>`;
}

function ticks(): string {
  return TICKS.flatMap((value) => [
    line(
      [
        [0, value],
        [1, value],
      ],
      'stroke="#dddddd"',
    ),
    label(value.toFixed(1), { x: LEFT - 10, y: up(value) + 4 }, 'text-anchor="end"'),
    label(value.toFixed(1), { x: across(value), y: up(0) + 20 }, 'text-anchor="middle"'),
  ]).join('\n');
}

interface Frame {
  readonly title: string;
  /** What the axis across, and the axis up, measures. */
  readonly across: string;
  readonly up: string;
  /** Drawn inside, over the grid. */
  readonly marks: readonly string[];
  /** What the colours stand for. */
  readonly legend: readonly { readonly colour: string; readonly text: string }[];
}

function legendOf(entries: Frame['legend']): string {
  return entries
    .map(({ colour, text }, at) => {
      const x = LEFT + at * 260;
      return `<rect x="${x}" y="48" width="14" height="14" fill="${colour}"/>${label(text, { x: x + 20, y: 60 })}`;
    })
    .join('\n');
}

/** A plot of two values, both from 0 to 1. */
export function frame({ title, across: acrossTitle, up: upTitle, marks, legend }: Frame): string {
  const middle = { x: across(0.5), y: up(0.5) };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title" font-family="Arial, sans-serif" font-size="13" fill="#0b0c0c">
<title id="title">${escaped(title)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
${label(title, { x: LEFT, y: 30 }, 'font-size="17" font-weight="bold"')}
${legendOf(legend)}
${ticks()}
${line(
  [
    [0, 1],
    [0, 0],
    [1, 0],
  ],
  'stroke="#0b0c0c"',
)}
${label(acrossTitle, { x: middle.x, y: HEIGHT - 14 }, 'text-anchor="middle"')}
${label(upTitle, { x: 20, y: middle.y }, `text-anchor="middle" transform="rotate(-90 20 ${middle.y})"`)}
${marks.join('\n')}
</svg>
`;
}
