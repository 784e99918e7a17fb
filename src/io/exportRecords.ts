import Papa from 'papaparse';
import { hexOf } from '../core/colour/hexOf.ts';
import { attributesSaid } from '../core/learn/category.ts';
import { categoryRecord } from '../core/learn/categoryRecord.ts';
import { isSameChoice, ownPalette, type PaletteChoice } from '../core/palette/choice.ts';
import { isByHand } from '../core/segment/segmentation.ts';
import { besideName, type Speech } from '../core/tags/speech.ts';
import type { Tag } from '../core/tags/tag.ts';
import { failureRecord, setTold, tagRecord } from '../core/tags/tagRecord.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { predictionNow } from '../store/classifying.ts';
import { type OwnLabel, ownLabelOf } from '../store/ownLabels.ts';
import type { Finding, Photo } from '../store/photo.ts';
import { type Rules, tagShown } from '../store/selectors.ts';

/** What tags are shown by, in whose words, and what a classifier of the person's own told. */
export type ExportRules = Rules & Speech & Partial<Pick<Catalogue, 'ownLabels'>>;

/**
 * The photos that are done, as JSON: the headless command's objects in one list, one a line. A photo that
 * was tagged and failed when it was cut again has its record and the error.
 */
export function toJson(photos: readonly Photo[], rules: ExportRules): string {
  const records = photos.flatMap((photo) => recordOf(photo, tagShown(photo, rules), rules));
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

function recordOf(photo: Photo, tag: Tag | null, rules: ExportRules): readonly object[] {
  const error = photo.stage === 'failed' ? failureRecord(photo.name, photo.failure) : null;
  if (!photo.picture || !photo.finding || !tag) return error ? [error] : [];
  const { cut: found, light } = photo.finding;
  const { inputs, coverage, certainty, reasons } = found;
  const { method, garment, layers, palette } = inputs;
  const cut = { method, garment, layers, palette, coverage, certainty, reasons };
  const maskBy = maskByOf(photo.finding);
  const { original } = photo.picture;
  const prediction = predictionNow(photo);
  const { category } = photo.corrections;
  const said = { tag, prediction, category, errors: rules.errors, speech: rules };
  const record = tagRecord({ file: photo.name, ...original, ...cut, maskBy, light, ...said });
  const own = ownLabelOf(rules.ownLabels ?? null, photo.id);
  return [{ ...record, ...(own ? { ownLabel: ownRecord(own) } : {}), ...error }];
}

const ownRecord = (own: OwnLabel) => ({
  ...own,
  confidence: rounded(own.confidence),
  scores: Object.fromEntries(
    Object.entries(own.scores).map(([label, score]) => [label, rounded(score)]),
  ),
});

const rounded = (chance: number): number => Number(chance.toFixed(4));

const columns = [
  'file',
  'primary',
  'colours',
  'confidence',
  'decision',
  'errors in 100',
  'set',
  'by',
  'mask by',
  'mask certainty',
  'light corrected',
  'recipe',
  'names',
  'words',
  'marketing',
  'hex',
  'shares',
  'pattern',
  'pattern confidence',
  'category',
  'category confidence',
  'category set',
  'category by',
  'attributes',
  'own label',
  'own label confidence',
  'error',
];

/** The same as CSV (RFC 4180), one row a photo; lists are separated by `|`. */
export function toCsv(photos: readonly Photo[], rules: ExportRules): string {
  const rows = photos.flatMap((photo) => rowOf(photo, tagShown(photo, rules), rules));
  // A file name that begins like a formula must not become one in a spreadsheet.
  return `${Papa.unparse({ fields: columns, data: rows }, { escapeFormulae: true })}\r\n`;
}

function rowOf(photo: Photo, tag: Tag | null, rules: ExportRules): string[][] {
  const error = photo.stage === 'failed' ? photo.failure.message : '';
  const { finding } = photo;
  const found =
    tag && finding
      ? [...cellsOf(tag, finding, rules), ...categoryCells(photo), ...ownCells(photo, rules)]
      : columns.slice(1, -1).map(() => '');
  return tag || error ? [[photo.name, ...found, error]] : [];
}

/** One a swatch, empty where none of them has one. */
const listOf = (texts: readonly string[]): string =>
  texts.some((text) => text !== '') ? texts.join('|') : '';

const maskByOf = ({ cut }: Finding): Tag['by'] => (isByHand(cut.inputs) ? 'editor' : 'dyelot');

/** "article, below 10"; empty for our own recipe as it is. */
const recipeCell = (choice: PaletteChoice): string =>
  isSameChoice(choice, ownPalette) ? '' : `${choice.recipe}, below ${choice.mergeBelow}`;

function cellsOf(tag: Tag, finding: Finding, rules: ExportRules): string[] {
  const { primary, colours, confidence, decision, by, swatches, pattern } = tag;
  const beside = swatches.map((swatch) => besideName(swatch.name, rules));
  return [
    primary ?? '',
    colours.join('|'),
    confidence.toFixed(4),
    decision,
    String(rules.errors),
    setTold(tag)?.families.join('|') ?? '',
    by,
    maskByOf(finding),
    finding.cut.certainty.toFixed(4),
    finding.light?.kind === 'read' ? finding.light.words : '',
    recipeCell(finding.cut.inputs.palette),
    swatches.map((swatch) => swatch.name).join('|'),
    listOf(beside.map(({ word = '' }) => word)),
    listOf(beside.map(({ marketing = '' }) => marketing)),
    swatches.map((swatch) => hexOf(swatch.rgb)).join('|'),
    swatches.map((swatch) => swatch.weight.toFixed(4)).join('|'),
    pattern?.pattern ?? '',
    pattern?.confidence.toFixed(4) ?? '',
  ];
}

/** Category, confidence, set, who said so, what else was seen; empty while nobody has. A photo of none of the classes is `unknown`. */
function categoryCells(photo: Photo): string[] {
  const prediction = predictionNow(photo);
  const said = photo.corrections.category;
  const record = categoryRecord(prediction, said);
  if (record === null) return ['', '', '', '', ''];
  const { confidence, by } = record;
  const label = 'unknown' in record ? 'unknown' : record.label;
  const set = 'set' in record ? record.set.labels.join('|') : '';
  const attributes = prediction ? attributesSaid(prediction, said) : [];
  const seen = attributes.map(({ name, value }) => `${name} ${value}`).join('|');
  return [label, confidence.toFixed(4), set, by, seen];
}

function ownCells({ id }: Photo, rules: ExportRules): string[] {
  const own = ownLabelOf(rules.ownLabels ?? null, id);
  return own ? [own.label, own.confidence.toFixed(4)] : ['', ''];
}
