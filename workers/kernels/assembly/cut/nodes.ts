/**
 * @file The graph's node: one cache line of 64 bytes.
 *
 *   0  residual capacity towards each of the 8 neighbours, i16 (so a link may hold at most 16383)
 *  16  the neighbours' addresses, u32; `nowhere` where there is none
 *  48  residual capacity of the terminal link, i32: above 0 from the source (foreground), below 0 to the sink
 *  52  level, i32: above 0 in the source's tree, below 0 in the sink's, its size the distance; 0 free
 *  56  parent, u8: direction of the parent, TERMINAL or ORPHAN
 *  57  the next orphan of the same distance, 24 bits: its number and 1 (so a graph holds 16 million nodes at most)
 *  60  queue that the node was last put into, u32
 *
 * Directions: 0 east, 1 west, 2 south, 3 north, 4 south-east, 5 north-west, 6 south-west, 7 north-east; `d ^ 1` turns round.
 */
export const NODE_BYTES: usize = 64;
export const TERMINAL: i32 = 8;
export const ORPHAN: i32 = 9;

/** A node that nothing flows to or from. */
export const nowhere: usize = memory.data(64, 64);

export function residual(node: usize, direction: i32): i32 {
  return load<i16>(node + ((<usize>direction) << 1));
}

export function setResidual(node: usize, direction: i32, value: i32): void {
  store<i16>(node + ((<usize>direction) << 1), <i16>value);
}

export function neighbour(node: usize, direction: i32): usize {
  return <usize>load<u32>(node + ((<usize>direction) << 2), 16);
}

export function setNeighbour(node: usize, direction: i32, other: usize): void {
  store<u32>(node + ((<usize>direction) << 2), <u32>other, 16);
}

export function terminal(node: usize): i32 {
  return load<i32>(node, 48);
}
export function setTerminal(node: usize, value: i32): void {
  store<i32>(node, value, 48);
}
export function levelOf(node: usize): i32 {
  return load<i32>(node, 52);
}
export function setLevel(node: usize, value: i32): void {
  store<i32>(node, value, 52);
}
export function parentOf(node: usize): i32 {
  return <i32>load<u8>(node, 56);
}
export function setParent(node: usize, value: i32): void {
  store<u8>(node, <u8>value, 56);
}
export function queueOf(node: usize): u32 {
  return load<u32>(node, 60);
}
export function setQueue(node: usize, value: u32): void {
  store<u32>(node, value, 60);
}

export function nextOrphan(node: usize): u32 {
  return load<u32>(node, 56) >> 8;
}

/** Makes a node an orphan, before `next` in its list. */
export function setNextOrphan(node: usize, next: u32): void {
  store<u32>(node, ORPHAN | (next << 8), 56);
}
