import type { Photo } from '../../store/photo.ts';

/** What is being done with a photo that is not finished. */
export function stageWords(stage: Exclude<Photo['stage'], 'tagged' | 'failed'>): string {
  switch (stage) {
    case 'queued':
      return 'Waiting';
    case 'opened':
      return 'Cutting out';
    case 'cut':
      return 'Reading colours';
  }
}
