/** @file Where what is not stored as it is asked for is read out, so many bytes at a time. */
export const WINDOW: usize = 1 << 14;
export const readWindow: usize = memory.data(1 << 14, 16);
