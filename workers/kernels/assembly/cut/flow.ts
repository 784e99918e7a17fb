/**
 * @file Maximum flow and minimum cut by incremental breadth-first search (Goldberg, Hed, Kaplan, Tarjan, Werneck 2011):
 * two breadth-first trees grow towards each other, one level at a time; where they touch, flow goes through; nodes cut
 * off by it (orphans) look for a new parent at the least distance, the nearest to the root first. The residual
 * capacities are left in the nodes, so that a later run with changed terminal links starts from this flow
 * (Kohli, Torr 2007).
 */
import { take } from './arena';
import {
  levelOf,
  NODE_BYTES,
  neighbour,
  nextOrphan,
  ORPHAN,
  parentOf,
  queueOf,
  residual,
  setLevel,
  setNextOrphan,
  setParent,
  setQueue,
  setResidual,
  setTerminal,
  TERMINAL,
  terminal,
} from './nodes';

let firstNode: usize = 0;
let lastNode: usize = 0;
let capacity: i32 = 0;

/** Nodes at the top of each tree: those that grow next. `count` may pass the capacity: then the list is made anew. */
let sourceTops: usize = 0;
let sinkTops: usize = 0;
let spare: usize = 0;
let sourceCount: i32 = 0;
let sinkCount: i32 = 0;
let nextCount: i32 = 0;
let sourceQueue: u32 = 0;
let sinkQueue: u32 = 0;
let nextQueue: u32 = 0;
let queues: u32 = 0;

/** How far each tree reaches. */
let sourceLevel: i32 = 0;
let sinkLevel: i32 = 0;
/** 1 while the source's tree grows, -1 while the sink's does. */
let growing: i32 = 0;

/** Orphans by their distance from the root: the first of each distance, u32, its number and 1; 0 for none. */
let orphans: usize = 0;
let nearestOrphan: i32 = 0;
let farthestOrphan: i32 = 0;

/** Takes what the search needs for `count` nodes from `first` on. */
export function takeFlow(first: usize, count: i32): void {
  firstNode = first;
  lastNode = first + <usize>count * NODE_BYTES;
  capacity = count;
  sourceTops = take((<usize>count) << 2);
  sinkTops = take((<usize>count) << 2);
  spare = take((<usize>count) << 2);
  orphans = take((<usize>(count + 2)) << 2);
  memory.fill(orphans, 0, (<usize>(count + 2)) << 2);
}

/** Sends all the flow there is. Afterwards a node is on the source's side exactly where its level is above 0. */
export function maximiseFlow(): void {
  plantTrees();
  while (sourceCount > 0 && sinkCount > 0) {
    if (sourceLevel <= sinkLevel) growSource();
    else growSink();
  }
  while (sourceCount > 0) growSource();
}

function plantTrees(): void {
  sourceQueue = ++queues;
  sinkQueue = ++queues;
  sourceCount = 0;
  sinkCount = 0;
  sourceLevel = 1;
  sinkLevel = 1;
  nearestOrphan = capacity + 1;
  farthestOrphan = 0;
  for (let node = firstNode; node < lastNode; node += NODE_BYTES) {
    const flow = terminal(node);
    if (flow > 0) {
      setLevel(node, 1);
      setParent(node, TERMINAL);
      putSource(node);
    } else if (flow < 0) {
      setLevel(node, -1);
      setParent(node, TERMINAL);
      putSink(node);
    } else {
      setLevel(node, 0);
      setParent(node, ORPHAN);
    }
  }
}

/** Nodes that came and went may be listed twice, and the list full: then it is made anew from the nodes themselves. */
function mend(list: usize, count: i32, level: i32): i32 {
  if (count <= capacity) return count;
  count = 0;
  for (let node = firstNode; node < lastNode; node += NODE_BYTES) {
    if (levelOf(node) != level) continue;
    store<u32>(list + ((<usize>count) << 2), <u32>node);
    count++;
  }
  return count;
}

function putNext(node: usize): void {
  if (queueOf(node) == nextQueue) return;
  setQueue(node, nextQueue);
  if (nextCount < capacity) store<u32>(spare + ((<usize>nextCount) << 2), <u32>node);
  nextCount++;
}

function putSource(node: usize): void {
  if (queueOf(node) == sourceQueue) return;
  setQueue(node, sourceQueue);
  if (sourceCount < capacity) store<u32>(sourceTops + ((<usize>sourceCount) << 2), <u32>node);
  sourceCount++;
}

function putSink(node: usize): void {
  if (queueOf(node) == sinkQueue) return;
  setQueue(node, sinkQueue);
  if (sinkCount < capacity) store<u32>(sinkTops + ((<usize>sinkCount) << 2), <u32>node);
  sinkCount++;
}

function growSource(): void {
  const count = mend(sourceTops, sourceCount, sourceLevel);
  growing = 1;
  nextCount = 0;
  nextQueue = ++queues;
  for (let i = 0; i < count; i++) {
    const node = <usize>load<u32>(sourceTops + ((<usize>i) << 2));
    for (let d = 0; d < 8; d++) {
      if (levelOf(node) != sourceLevel) break;
      if (residual(node, d) <= 0) continue;
      const other = neighbour(node, d);
      const level = levelOf(other);
      if (level == 0) {
        setLevel(other, sourceLevel + 1);
        setParent(other, d ^ 1);
        putNext(other);
      } else if (level < 0) {
        augment(node, d, other);
        adopt();
        d--;
      }
    }
  }
  const list = sourceTops;
  sourceTops = spare;
  spare = list;
  sourceCount = nextCount;
  sourceQueue = nextQueue;
  sourceLevel++;
}

function growSink(): void {
  const count = mend(sinkTops, sinkCount, -sinkLevel);
  growing = -1;
  nextCount = 0;
  nextQueue = ++queues;
  for (let i = 0; i < count; i++) {
    const node = <usize>load<u32>(sinkTops + ((<usize>i) << 2));
    for (let d = 0; d < 8; d++) {
      if (levelOf(node) != -sinkLevel) break;
      const other = neighbour(node, d);
      if (residual(other, d ^ 1) <= 0) continue;
      const level = levelOf(other);
      if (level == 0) {
        setLevel(other, -sinkLevel - 1);
        setParent(other, d ^ 1);
        putNext(other);
      } else if (level > 0) {
        augment(other, d ^ 1, node);
        adopt();
        d--;
      }
    }
  }
  const list = sinkTops;
  sinkTops = spare;
  spare = list;
  sinkCount = nextCount;
  sinkQueue = nextQueue;
  sinkLevel++;
}

/** Sends what fits from the source over `from`, direction `d`, `to` into the sink. */
function augment(from: usize, d: i32, to: usize): void {
  const flow = leastOnPath(from, residual(from, d), to);
  setResidual(from, d, residual(from, d) - flow);
  setResidual(to, d ^ 1, residual(to, d ^ 1) + flow);
  let node = from;
  for (;;) {
    const p = parentOf(node);
    if (p == TERMINAL) break;
    const parent = neighbour(node, p);
    setResidual(node, p, residual(node, p) + flow);
    const left = residual(parent, p ^ 1) - flow;
    setResidual(parent, p ^ 1, left);
    if (left == 0) makeOrphan(node);
    node = parent;
  }
  setTerminal(node, terminal(node) - flow);
  if (terminal(node) == 0) makeOrphan(node);
  node = to;
  for (;;) {
    const p = parentOf(node);
    if (p == TERMINAL) break;
    const parent = neighbour(node, p);
    setResidual(parent, p ^ 1, residual(parent, p ^ 1) + flow);
    const left = residual(node, p) - flow;
    setResidual(node, p, left);
    if (left == 0) makeOrphan(node);
    node = parent;
  }
  setTerminal(node, terminal(node) + flow);
  if (terminal(node) == 0) makeOrphan(node);
}

function leastOnPath(from: usize, least: i32, to: usize): i32 {
  let node = from;
  for (let p = parentOf(node); p != TERMINAL; p = parentOf(node)) {
    node = neighbour(node, p);
    least = min(least, residual(node, p ^ 1));
  }
  least = min(least, terminal(node));
  node = to;
  for (let p = parentOf(node); p != TERMINAL; p = parentOf(node)) {
    least = min(least, residual(node, p));
    node = neighbour(node, p);
  }
  return min(least, -terminal(node));
}

function makeOrphan(node: usize): void {
  const level = levelOf(node);
  const distance = level > 0 ? level : -level;
  const head = orphans + ((<usize>distance) << 2);
  setNextOrphan(node, load<u32>(head));
  store<u32>(head, <u32>((node - firstNode) / NODE_BYTES + 1));
  if (distance < nearestOrphan) nearestOrphan = distance;
  if (distance > farthestOrphan) farthestOrphan = distance;
}

/** Finds every orphan a parent, or sets it free. */
function adopt(): void {
  for (; nearestOrphan <= farthestOrphan; nearestOrphan++) {
    const head = orphans + ((<usize>nearestOrphan) << 2);
    for (let first = load<u32>(head); first; first = load<u32>(head)) {
      const node = firstNode + <usize>(first - 1) * NODE_BYTES;
      store<u32>(head, nextOrphan(node));
      if (levelOf(node) > 0) adoptBySource(node);
      else adoptBySink(node);
    }
  }
  nearestOrphan = capacity + 1;
  farthestOrphan = 0;
}

function adoptBySource(node: usize): void {
  const old = levelOf(node);
  let best = growing > 0 ? sourceLevel + 1 : sourceLevel,
    parent = ORPHAN,
    children: u32 = 0;
  for (let d = 0; d < 8; d++) {
    const other = neighbour(node, d);
    const level = levelOf(other);
    children |= u32(parentOf(other) == (d ^ 1)) << d;
    const isBetter = i32(level > 0) & i32(level < best) & i32(residual(other, d ^ 1) > 0);
    best = select(level, best, isBetter);
    parent = select(d, parent, isBetter);
  }
  setParent(node, parent);
  if (parent != ORPHAN && best == old - 1) return;
  orphanChildren(node, children);
  if (parent == ORPHAN) {
    setLevel(node, 0);
    return;
  }
  setLevel(node, best + 1);
  if (best + 1 > sourceLevel) putNext(node);
  else if (best + 1 == sourceLevel && growing < 0) putSource(node);
}

function adoptBySink(node: usize): void {
  const old = -levelOf(node);
  let best = growing < 0 ? sinkLevel + 1 : sinkLevel,
    parent = ORPHAN,
    children: u32 = 0;
  for (let d = 0; d < 8; d++) {
    const other = neighbour(node, d);
    const level = -levelOf(other);
    children |= u32(parentOf(other) == (d ^ 1)) << d;
    const isBetter = i32(level > 0) & i32(level < best) & i32(residual(node, d) > 0);
    best = select(level, best, isBetter);
    parent = select(d, parent, isBetter);
  }
  setParent(node, parent);
  if (parent != ORPHAN && best == old - 1) return;
  orphanChildren(node, children);
  if (parent == ORPHAN) {
    setLevel(node, 0);
    return;
  }
  setLevel(node, -best - 1);
  if (best + 1 > sinkLevel) putNext(node);
  else if (best + 1 == sinkLevel && growing > 0) putSink(node);
}

/** Those that hang from a node whose distance changes (a bit for each direction) lose their parent. */
function orphanChildren(node: usize, children: u32): void {
  for (; children; children &= children - 1) makeOrphan(neighbour(node, <i32>ctz(children)));
}
