// Clustering of colours: the histogram and weighted k-means. Flat pointers, numbers only.

export { cloud } from './cloud';
export { kMeans } from './kMeans';
export { reserve, reset } from './memory';
export { neighbours, relabel } from './neighbours';
