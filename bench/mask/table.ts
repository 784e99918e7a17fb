import type { SizeFigures, StartFigures, WayFigures } from './figures.ts';

/** The figures as Markdown tables. */
export function tableOf(sizes: readonly SizeFigures[], starts: readonly StartFigures[]): string {
  const head = [
    '| where | size | way | median | OpenCV.js / it | IoU | memory | / decoding |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ];
  const rows = sizes.flatMap((figures) => figures.ways.map((way) => rowOf(figures, way)));
  if (starts.length === 0) return [...head, ...rows].join('\n');
  const startHead = [
    '',
    '| where | way | gzip | ready in a worker | first cut |',
    '| --- | --- | --- | --- | --- |',
  ];
  const startRows = starts.map(
    ({ place, way, gzipBytes, ready, firstCut }) =>
      `| ${place} | ${way} | ${(gzipBytes / 1000).toFixed(1)} kB | ${ready.toFixed(0)} ms | ${firstCut.toFixed(0)} ms |`,
  );
  return [...head, ...rows, ...startHead, ...startRows].join('\n');
}

function rowOf({ place, size, photos, decodeMedian }: SizeFigures, figures: WayFigures): string {
  const { way, median, ratio, meanOverlap, megabytes, failure } = figures;
  const cells = [
    place,
    `${size === 4000 ? '4000 x 3000' : `${size} px`} (${photos})`,
    way,
    median === null ? (failure ?? '') : `${median.toFixed(1)} ms`,
    ratio ? `${ratio[0].toFixed(1)} (${ratio[1].toFixed(1)} to ${ratio[2].toFixed(0)})` : '',
    meanOverlap?.toFixed(3) ?? '',
    megabytes === null ? '' : `${megabytes.toFixed(0)} MB`,
    median === null ? '' : (median / decodeMedian).toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}
