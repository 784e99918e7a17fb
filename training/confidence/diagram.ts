import type { Answer } from './acceptances.ts';
import { meanOf, reliabilityOf } from './measure.ts';

/** A chart of how often what was said with a confidence was right. */
export interface Panel {
  readonly title: string;
  readonly answers: readonly Answer[];
  readonly bins: number;
}

const SIDE = 260;
const LEFT = 52;
const TOP = 44;
const WIDTH = LEFT + SIDE + 28;
const HEIGHT = TOP + SIDE + 52;
/** Two standard errors of a part: about 95 in a hundred. */
const ERRORS = 1.96;

const STYLE = `text{font:12px system-ui,sans-serif;fill:#333}.title{font-weight:600;font-size:14px}
.grid{stroke:#ddd}.ideal{stroke:#888;stroke-dasharray:4 4}.range{stroke:#111;stroke-width:2}.dot{fill:#111;stroke:#fff}
@media(prefers-color-scheme:dark){text{fill:#ccc}.grid{stroke:#3a3a3a}.ideal{stroke:#999}.range{stroke:#eee}.dot{fill:#eee;stroke:#111}}`;

/** Panels side by side as SVG, without any ground of their own. Same answers, same text. */
export function diagramOf(panels: readonly Panel[]): string {
  const width = panels.length * WIDTH;
  const charts = panels.map((panel, n) => chartOf(panel, n * WIDTH)).join('\n');
  const words = panels.map(({ title }) => title).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-label="Reliability: ${words}">
<style>${STYLE}</style>
${charts}
</svg>
`;
}

function chartOf({ title, answers, bins }: Panel, left: number): string {
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return `<g transform="translate(${left + LEFT} ${TOP})">
<text class="title" x="0" y="-20">${title}</text>
${ticks.map(tickOf).join('\n')}
<line class="ideal" x1="0" y1="${SIDE}" x2="${SIDE}" y2="0"/>
${reliabilityOf(answers, bins).map(markOf).join('\n')}
<text x="${SIDE / 2}" y="${SIDE + 38}" text-anchor="middle">confidence</text>
<text x="${-SIDE / 2}" y="-38" text-anchor="middle" transform="rotate(-90)">right</text>
<text x="${SIDE - 6}" y="${SIDE - 8}" text-anchor="end">${answers.length} in all, ${meanOf(answers, ({ right }) => right).toFixed(2)} right</text>
</g>`;
}

const x = (share: number): string => (share * SIDE).toFixed(1);
const y = (share: number): string => ((1 - Math.min(1, Math.max(0, share))) * SIDE).toFixed(1);

const tickOf = (share: number): string =>
  `<path class="grid" d="M0 ${y(share)}H${SIDE}M${x(share)} 0V${SIDE}"/><text x="-8" y="${y(share)}" dy="4" text-anchor="end">${share}</text><text x="${x(share)}" y="${SIDE + 18}" text-anchor="middle">${share}</text>`;

/** A dot, and the range that its part may well have by chance. */
function markOf([confidence, right, count]: readonly [number, number, number]): string {
  const error = ERRORS * Math.sqrt((right * (1 - right)) / count);
  return `<path class="range" d="M${x(confidence)} ${y(right - error)}V${y(right + error)}"/><circle class="dot" cx="${x(confidence)}" cy="${y(right)}" r="4"/>`;
}
