import { Route } from 'lucide-react';
import type { Examined } from '../../core/photo/examined.ts';
import type { Photo } from '../../store/photo.ts';
import { percent } from '../shared/figures.ts';
import { ConfidenceBar } from './ConfidenceBar.tsx';
import styles from './CutFacts.module.css';
import { LinkButton } from './controls/LinkButton.tsx';
import { sizeWords } from './words.ts';

/** How far the cut-out can be trusted and why, the photo's size, and the way to the theatre. */
export function CutFacts({ photo, examined }: { photo: Photo; examined: Examined | null }) {
  const { finding, picture } = photo;
  const said = finding?.tag.reasons ?? [];
  const reasons = examined?.segmentation.reasons.filter((reason) => !said.includes(reason)) ?? [];
  return (
    <section className={styles['facts']} aria-label="Cut-out">
      {finding && (
        <p className={styles['certainty']}>
          Cut-out certain
          <ConfidenceBar confidence={finding.cut.certainty} label="Certainty of the cut-out" />
        </p>
      )}
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {finding && <p>It covers {percent(finding.cut.coverage)} of the photo.</p>}
      {picture && <p>{sizeWords(picture.original)}</p>}
      {finding && (
        <LinkButton href={`/photo/${photo.id}/how`} icon={Route}>
          How was this found?
        </LinkButton>
      )}
    </section>
  );
}
