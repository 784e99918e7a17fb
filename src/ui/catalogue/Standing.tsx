import { Check, CheckCheck, Eye, type LucideIcon, Pencil, TriangleAlert } from 'lucide-react';
import { isAccepted } from '../../core/tags/correctTag.ts';
import type { Tag } from '../../core/tags/tag.ts';
import type { Photo } from '../../store/photo.ts';
import styles from './Standing.module.css';
import { stageWords } from './stageWords.ts';

/** How a photo stands, in a word with an icon: what is done with it, or what was decided. */
export function Standing({ photo, tag }: { photo: Photo; tag: Tag | null }) {
  const [kind, Icon, words] = standingOf(photo, tag);
  return (
    <span className={styles['standing']} data-kind={kind}>
      {Icon && <Icon size={12} aria-hidden />}
      {words}
    </span>
  );
}

type Kind = 'failed' | 'working' | 'review' | 'accepted';

function standingOf(photo: Photo, tag: Tag | null): readonly [Kind, LucideIcon | null, string] {
  if (photo.stage === 'failed') return ['failed', TriangleAlert, 'Failed'];
  if (photo.stage !== 'tagged' || !tag) return ['working', null, wordsWhileWorking(photo)];
  if (tag.decision === 'review')
    return ['review', Eye, tag.by === 'editor' ? 'Corrected, to review' : 'To review'];
  if (isAccepted(tag.primary, photo.corrections))
    return ['accepted', CheckCheck, 'Accepted by you'];
  if (tag.by === 'editor') return ['accepted', Pencil, 'Corrected'];
  return ['accepted', Check, 'Accepted'];
}

const wordsWhileWorking = ({ stage }: Photo): string =>
  stage === 'tagged' || stage === 'failed' ? '' : stageWords(stage);
