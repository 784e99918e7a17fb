import { ArrowLeft } from 'lucide-react';
import { memo } from 'react';
import type { Failure } from '../../core/failure.ts';
import type { Examined } from '../../core/photo/examined.ts';
import { isAccepted } from '../../core/tags/correctTag.ts';
import type { Tag } from '../../core/tags/tag.ts';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import type { Photo } from '../../store/photo.ts';
import { CategoryPart } from '../category/CategoryPart.tsx';
import { LinkButton } from '../shared/LinkButton.tsx';
import { MiddleEllipsis } from '../shared/MiddleEllipsis.tsx';
import { Corrections } from './Corrections.tsx';
import { CutFacts } from './CutFacts.tsx';
import { FailedPanel } from './FailedPanel.tsx';
import { Items } from './layers/Items.tsx';
import { Layers } from './layers/Layers.tsx';
import { LightCheck } from './light/LightCheck.tsx';
import { OwnLabelPart } from './OwnLabelPart.tsx';
import styles from './Panel.module.css';
import { Swatches } from './Swatches.tsx';
import { TagSummary } from './TagSummary.tsx';
import { type Inputs, useInputs } from './useInputs.ts';
import type { Light } from './useLight.ts';

interface Props {
  readonly photo: Photo;
  readonly tag: Tag | null;
  /** The tag without the editor's corrections. */
  readonly found: Tag | null;
  readonly taxonomy: Taxonomy | null;
  readonly examined: Examined | null;
  /** Why the photo could not be read again. */
  readonly failure: Failure | null;
  /** Something newer is on its way. */
  readonly isBusy: boolean;
  readonly light: Light;
}

/** What was found, in words first: the tag, the palette, the cut-out. */
export function Panel(props: Props) {
  const { photo, tag, found, taxonomy, examined, failure, isBusy, light } = props;
  const { id } = photo;
  const inputs = useInputs(photo);
  const corrected = (examined ?? photo.finding)?.light ?? null;
  return (
    <div className={styles['panel']}>
      <Head name={photo.name} isBusy={isBusy} />
      {photo.stage === 'failed' && <FailedPanel photo={photo} />}
      {tag && (
        <TagSummary
          tag={tag}
          layers={examined?.segmentation.layers}
          isAccepted={isAccepted(tag.primary, photo.corrections)}
        />
      )}
      {tag?.swatches.length === 0 && (
        <p>Draw a rectangle around the garment, or paint over it with the keep brush.</p>
      )}
      {tag && tag.swatches.length > 0 && found && taxonomy && (
        <Swatches
          id={id}
          tag={tag}
          found={found}
          taxonomy={taxonomy}
          palette={photo.inputs.palette}
          corrected={corrected}
          light={light}
        />
      )}
      {tag && <Corrections id={id} primary={tag.primary} isCorrected={tag.by === 'editor'} />}
      {tag && tag.swatches.length > 0 && (
        <CategoryPart
          id={id}
          prediction={photo.prediction}
          corrections={photo.corrections}
          pictures={photo.pictures}
        />
      )}
      {tag && <OwnLabelPart id={id} />}
      {examined && <LightCheck id={id} inputs={inputs} corrected={corrected} />}
      {failure && <p>The photo could not be read again: {failure.message}</p>}
      {examined && <Parts examined={examined} inputs={inputs} light={light} />}
      <CutFacts photo={photo} examined={examined} />
    </div>
  );
}

interface HeadProps {
  readonly name: string;
  readonly isBusy: boolean;
}

const Head = memo(function Head({ name, isBusy }: HeadProps) {
  return (
    <header className={styles['head']}>
      <LinkButton href="/" icon={ArrowLeft} look="quiet">
        Photos
      </LinkButton>
      <h1 className={styles['name']}>
        <MiddleEllipsis name={name} />
      </h1>
      <span className={styles['busy']} role="status">
        {isBusy && <span>Working…</span>}
      </span>
    </header>
  );
});

interface PartsProps {
  readonly examined: Examined;
  readonly inputs: Inputs;
  readonly light: Light;
}

/** What stands in the photo beside and within the garment, where there is more than that. */
function Parts({ examined, inputs, light }: PartsProps) {
  const { layers, items } = examined.segmentation;
  return (
    <>
      {items.length > 1 && <Items items={items} inputs={inputs} />}
      {layers && (
        <Layers map={layers} tagged={examined.garments} inputs={inputs} onPoint={light.pointPart} />
      )}
    </>
  );
}
