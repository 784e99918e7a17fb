import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../core/failure.ts';
import type { Examined } from '../core/photo/examined.ts';
import { untouched } from '../core/photo/photoInputs.ts';
import { type Method, methods, wantsParser } from '../core/segment/method.ts';
import type { Segmentation } from '../core/segment/segmentation.ts';
import type { Tag } from '../core/tags/tag.ts';
import type { Action } from '../store/actions.ts';
import { type Catalogue, emptyCatalogue } from '../store/catalogue.ts';
import { reduce } from '../store/reduce.ts';
import { isWanted, nextJobs } from './nextJobs.ts';

const taxonomy = { id: 'test', version: 1, names: [] };
const raster = { width: 1, height: 1, data: new Uint8ClampedArray(4) };
const picture = { original: raster, working: raster, thumbnail: new Blob() };
const rectangle = { x: 0, y: 0, width: 1, height: 1 };
const segmentation = { rectangle, coverage: 1, certainty: 1 } as Segmentation;
const cutAs = { ...segmentation, inputs: untouched };
const finding = { cut: cutAs, cutout: new Blob(), light: null, tag: {} as Tag };

const pictures = { side: 1, photo: new Uint8Array(3), garment: new Uint8Array(3) };

const files = ['a.jpg', 'b.jpg', 'c.jpg'].map((name) => ({ name, source: new Blob() }));
const [a, b, c] = ['1', '2', '3'] as const;

const given = (...actions: readonly Action[]): Catalogue =>
  actions.reduce(reduce, reduce({ ...emptyCatalogue, taxonomy }, { type: 'dropped', files }));

const opened = (id: string): Action => ({ type: 'opened', id, revision: 0, picture, raster });
const cut = (id: string): Action => ({ type: 'cut', id, revision: 0, segmentation });
const tagged = (id: string): readonly Action[] => [
  opened(id),
  cut(id),
  { type: 'described', id, revision: 0, finding, pictures },
];
const failed = (id: string): Action => ({
  type: 'failed',
  id,
  revision: 0,
  failure: { kind: 'bug', message: '', details: '' },
});
const drawn: Action = {
  type: 'inputsChanged',
  id: a,
  inputs: { ...untouched, rectangle },
  words: '',
};
const looked: Action = {
  type: 'examined',
  id: a,
  revision: 0,
  outcome: succeed({ raster } as Examined),
};
const drafted: Action = { type: 'inputsDrafted', id: a, inputs: untouched };
const answered = (number: number, revision = 0): Action => ({
  type: 'draftExamined',
  id: a,
  revision,
  number,
  outcome: succeed({ raster } as Examined),
});
const recut: Action = {
  type: 'recut',
  id: a,
  revision: 1,
  examined: { raster } as Examined,
  finding,
};
const isRough: Action = { ...recut, finding: { ...finding, cutout: null } };
const mask = { ...raster, data: new Uint8Array(1) };
const edged: Action = {
  type: 'edged',
  id: a,
  revision: 1,
  alpha: mask,
  unclear: mask,
  cutout: new Blob(),
  pictures,
};
const by = (method: Method): Action => ({
  type: 'inputsChanged',
  id: a,
  inputs: { ...untouched, method },
  words: '',
});
const comparing = (id: string | null): Action => ({ type: 'comparing', id });
const triedBy = (method: Method, revision: number): Action => ({
  type: 'tried',
  id: a,
  revision,
  method,
  outcome: fail({ kind: 'bug', message: '', details: '' }),
});
const weighing = (id: string | null): Action => ({ type: 'weighingK', id });
const weighed = (revision: number): Action => ({
  type: 'kWeighed',
  id: a,
  revision,
  outcome: fail({ kind: 'bug', message: '', details: '' }),
});
const undone: Action = { type: 'undone' };
const dropped: Action = { type: 'inputsDrafted', id: a, inputs: null };
const away: Action = { type: 'examining', id: null };
const lost: Action = {
  type: 'failed',
  id: a,
  revision: 1,
  failure: { kind: 'bug', message: '', details: '' },
};
const look = (id: string): Action => ({ type: 'examining', id });

const asked = (catalogue: Catalogue, idle = 9, running: readonly string[] = []) =>
  nextJobs(catalogue, new Set(running), idle).map(({ name, photo }) => `${name} ${photo.id}`);

describe('nextJobs', () => {
  it.each<[string, readonly string[], Catalogue, number?, (readonly string[])?]>([
    ['opens what was dropped', [`open ${a}`, `open ${b}`, `open ${c}`], given()],
    ['asks no more than can run', [`open ${a}`], given(), 1],
    ['asks nothing twice', [`open ${b}`], given(), 1, [a]],
    ['asks nothing without room', [], given(), 0],
    ['goes on with what was begun', [`segment ${a}`, `open ${b}`], given(opened(a)), 2],
    ['describes what was cut', [`describe ${a}`], given(opened(a), cut(a)), 1],
    ['leaves alone what is tagged', [`open ${b}`], given(...tagged(a)), 1],
    ['leaves alone what failed', [`open ${b}`], given(failed(a)), 1],
    [
      'begins again what is retried',
      [`open ${a}`],
      given(failed(a), { type: 'retried', id: a }),
      1,
    ],
    ['looks first at what is looked at', [`open ${c}`, `open ${a}`], given(look(c)), 2],
    ['examines what is looked at', [`examine ${a}`, `open ${b}`], given(...tagged(a), look(a)), 2],
    ['waits while paused', [], given({ type: 'paused' })],
    ['goes on when resumed', [`open ${a}`], given({ type: 'paused' }, { type: 'resumed' }), 1],
    ['serves who looks while paused', [`open ${b}`], given({ type: 'paused' }, look(b))],
    [
      'waits without engines',
      [],
      given({ type: 'engineFailed', failure: { kind: 'engine-unavailable', message: '' } }),
    ],
    ['waits for the colour names', [], { ...given(), taxonomy: null }],
    ['cuts again within a new rectangle', [`open ${a}`], given(...tagged(a), drawn), 1],
  ])('%s', (_, jobs, catalogue, idle, running) => {
    expect(asked(catalogue, idle, running)).toEqual(jobs);
  });

  /** The first photo is open in the inspector, its pixels at hand. */
  const inHand = [...tagged(a), look(a), looked];

  it.each<[string, readonly string[], Catalogue]>([
    ['cuts again from the pixels at hand', [`recut ${a}`], given(...inHand, drawn)],
    ['cuts again once', [`open ${b}`], given(...inHand, drawn, recut)],
    ['looks at the edge of what was cut again', [`edge ${a}`], given(...inHand, drawn, isRough)],
    ['looks at an edge once', [`open ${b}`], given(...inHand, drawn, isRough, edged)],
    ['cuts before it looks at an edge', [`draft ${a}`], given(...inHand, drawn, isRough, drafted)],
    [
      'looks at no edge while a hand draws',
      [],
      given(...inHand, drawn, isRough, drafted, answered(1, 1)),
    ],
    ['cuts again what was undone', [`recut ${a}`], given(...inHand, drawn, recut, undone)],
    ['reads the file again after a look elsewhere', [`open ${a}`], given(...inHand, drawn, away)],
    ['does not begin again by itself what failed', [`open ${b}`], given(...inHand, drawn, lost)],
    ['follows the stroke that is drawn', [`draft ${a}`], given(...inHand, drafted)],
    ['follows its latest point', [`draft ${a}`], given(...inHand, drafted, drafted, answered(1))],
    ['begins nothing else meanwhile', [], given(...inHand, drafted, answered(1))],
    ['leaves alone what was dropped', [`open ${b}`], given(...inHand, drafted, dropped)],
    ['cuts what was drawn at last', [`recut ${a}`], given(...inHand, drafted, answered(1), drawn)],
    ['waits for pixels before it follows', [`examine ${a}`], given(...tagged(a), look(a), drafted)],
  ])('%s', (_, jobs, catalogue) => {
    expect(asked(catalogue, 1)).toEqual(jobs);
  });

  it('tries every way to cut, the chosen one first, where they are compared', () => {
    const order: string[] = [];
    let catalogue = given(...inHand, by('otsu'), { ...recut, revision: 1 }, comparing(a));
    for (;;) {
      const [job] = nextJobs(catalogue, new Set(), 1);
      if (job?.name !== 'tryMethod') break;
      order.push(job.method);
      catalogue = reduce(catalogue, triedBy(job.method, 1));
    }
    const others = methods.filter((method) => method !== 'otsu' && !wantsParser(method));
    expect(order).toEqual(['otsu', ...others]);
  });

  it('fetches no garment parser only to compare; once it is asked elsewhere, or chosen, it is tried too', () => {
    const triedMethods = [
      ...inHand,
      comparing(a),
      ...methods.filter((method) => !wantsParser(method)).map((method) => triedBy(method, 0)),
    ];
    const awake = { type: 'parserChanged', parser: 'ready' } as const;
    expect(asked(given(...triedMethods), 1)).toEqual([`open ${b}`]);
    expect(asked(given(...triedMethods, awake), 1)).toEqual([`tryMethod ${a}`]);
    const chosen = given(...triedMethods, by('parser'), { ...recut, revision: 1 });
    expect(asked(chosen, 1)).toEqual([`tryMethod ${a}`]);
  });

  it('tries them again with another rectangle, and not with another method', () => {
    const all = methods.map((method) => triedBy(method, 0));
    const tried = [...inHand, comparing(a), ...all];
    expect(asked(given(...tried), 1)).toEqual([`open ${b}`]);
    expect(asked(given(...tried, by('otsu'), recut), 1)).toEqual([`open ${b}`]);
    expect(asked(given(...tried, drawn, recut), 1)).toEqual([`tryMethod ${a}`]);
  });

  it.each<[string, readonly string[], readonly Action[]]>([
    ['where somebody looks at them', [`weighK ${a}`], [weighing(a)]],
    ['once, a failure too', [`open ${b}`], [weighing(a), weighed(0)]],
    ['after the edge', [`edge ${a}`], [weighing(a), drawn, isRough]],
    ['again for what was cut again', [`weighK ${a}`], [weighing(a), weighed(0), drawn, recut]],
    ['no longer when nobody looks', [`open ${b}`], [weighing(a), weighing(null)]],
  ])('weighs numbers of clusters %s', (_, jobs, actions) => {
    expect(asked(given(...inHand, ...actions), 1)).toEqual(jobs);
  });

  it('examines once, a failure too', () => {
    const outcome = fail({ kind: 'cancelled', message: '' });
    const examined: Action = { type: 'examined', id: a, revision: 0, outcome };
    const catalogue = given(...tagged(a), look(a), examined);
    expect(asked(catalogue, 1)).toEqual([`open ${b}`]);
  });
});

describe('isWanted', () => {
  const job = { name: 'open', photo: given().photos[a]! } as const;

  it.each<[string, boolean, Catalogue]>([
    ['a photo that waits', true, given()],
    ['a photo that is gone', false, given({ type: 'removed', ids: [a] })],
    ['a paused batch', false, given({ type: 'paused' })],
    ['a paused batch, the photo looked at', true, given({ type: 'paused' }, look(a))],
    ['an older revision', false, given(drawn)],
    ['a tagged photo', false, given(...tagged(a))],
  ])('%s: %s', (_, wanted, catalogue) => {
    expect(isWanted(job, catalogue)).toBe(wanted);
  });

  it('examines only while somebody looks', () => {
    const catalogue = given(...tagged(a), look(a));
    const examine = { name: 'examine', photo: catalogue.photos[a]! } as const;
    expect(isWanted(examine, catalogue)).toBe(true);
    expect(isWanted(examine, reduce(catalogue, { type: 'examining', id: null }))).toBe(false);
  });

  it.each<[string, boolean, readonly Action[]]>([
    ['nobody draws', true, []],
    ['somebody looks away', true, [away]],
    ['the next stroke is drawn', false, [drafted]],
    ['it is cut again', false, [undone]],
  ])('looks at an edge: %s', (_, wanted, actions) => {
    const before = given(...tagged(a), look(a), looked, drawn, isRough);
    const [job] = nextJobs(before, new Set(), 1);
    expect(job?.name).toBe('edge');
    expect(isWanted(job!, actions.reduce(reduce, before))).toBe(wanted);
  });

  it('tries the ways to cut only while they are compared', () => {
    const catalogue = given(...tagged(a), look(a), looked, comparing(a));
    const [job] = nextJobs(catalogue, new Set(), 1);
    expect(job?.name).toBe('tryMethod');
    expect(isWanted(job!, catalogue)).toBe(true);
    expect(isWanted(job!, reduce(catalogue, comparing(null)))).toBe(false);
    expect(isWanted(job!, reduce(catalogue, drawn))).toBe(false);
  });

  it('weighs numbers of clusters only while somebody looks at them', () => {
    const catalogue = given(...tagged(a), look(a), looked, weighing(a));
    const [job] = nextJobs(catalogue, new Set(), 1);
    expect(job?.name).toBe('weighK');
    expect(isWanted(job!, catalogue)).toBe(true);
    expect(isWanted(job!, reduce(catalogue, weighing(null)))).toBe(false);
    expect(isWanted(job!, reduce(catalogue, drawn))).toBe(false);
  });

  it.each<[string, boolean, readonly Action[]]>([
    ['the stroke goes on', true, [drafted]],
    ['the stroke was dropped', false, [dropped]],
    ['another stroke is drawn', false, [dropped, drafted]],
    ['the stroke ended', false, [drawn]],
    ['somebody looks away', false, [away]],
  ])('follows a stroke: %s', (_, wanted, actions) => {
    const before = given(...tagged(a), look(a), looked, drafted);
    const [job] = nextJobs(before, new Set(), 1);
    expect(job?.name).toBe('draft');
    expect(isWanted(job!, actions.reduce(reduce, before))).toBe(wanted);
  });
});
