import type { Examined } from '../../core/photo/examined.ts';
import type { Photo } from '../../store/photo.ts';
import { percent } from '../shared/figures.ts';
import { ConfidenceBar } from './ConfidenceBar.tsx';
import { CutActions } from './CutActions.tsx';
import styles from './CutFacts.module.css';
import { handWords, sizeWords } from './words.ts';

interface Props {
  readonly photo: Photo;
  readonly examined: Examined | null;
}

/** How far the cut-out can be trusted and why, what was mended by hand, and what can be done with it. */
export function CutFacts({ photo, examined }: Props) {
  const { finding, picture } = photo;
  const cut = examined?.segmentation ?? finding?.cut;
  const said = (examined?.tag ?? finding?.tag)?.reasons ?? [];
  const reasons = examined?.segmentation.reasons.filter((reason) => !said.includes(reason)) ?? [];
  const byHand = handWords(photo.inputs);
  return (
    <section className={styles['facts']} aria-label="Cut-out">
      {cut && (
        <p className={styles['certainty']}>
          Cut-out certain
          <ConfidenceBar confidence={cut.certainty} label="Certainty of the cut-out" />
        </p>
      )}
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {cut && <p>It covers {percent(cut.coverage)} of the photo.</p>}
      {byHand && <p className={styles['hand']}>By hand: {byHand}.</p>}
      {picture && <p>{sizeWords(picture.original)}</p>}
      {cut && <CutActions photo={photo} isKnown={examined !== null} />}
    </section>
  );
}
