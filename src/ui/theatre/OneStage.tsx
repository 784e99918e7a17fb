import type { Examined } from '../../core/photo/examined.ts';
import type { Photo } from '../../store/photo.ts';
import { tagFound, tagShown } from '../../store/selectors.ts';
import { useRules } from '../shared/useRules.ts';
import { ClassifyStage } from './ClassifyStage.tsx';
import { CutStage } from './CutStage.tsx';
import { GroupStage } from './GroupStage.tsx';
import { MergeStage } from './MergeStage.tsx';
import { NameStage } from './NameStage.tsx';
import { SureStage } from './SureStage.tsx';
import type { StageName } from './stages.ts';
import { WhereStage } from './WhereStage.tsx';

interface Props {
  readonly stage: StageName;
  readonly photo: Photo;
  readonly examined: Examined;
}

/** The picture of one stage. */
export function OneStage({ stage, photo, examined }: Props) {
  const rules = useRules();
  const { taxonomy } = rules;
  const tag = photo.finding && tagFound(photo.finding.tag, rules);
  const shown = tagShown(photo, rules);
  switch (stage) {
    case 'where':
      return <WhereStage examined={examined} isDrawn={photo.inputs.rectangle !== null} />;
    case 'cut':
      return <CutStage id={photo.id} examined={examined} method={photo.inputs.method} />;
    case 'group':
      return <GroupStage photo={photo} examined={examined} />;
    case 'merge':
      return <MergeStage photo={photo} examined={examined} tag={tag} />;
    case 'name':
      return (
        tag &&
        taxonomy && (
          <NameStage
            id={photo.id}
            examined={examined}
            tag={tag}
            primary={shown?.primary ?? null}
            taxonomy={taxonomy}
          />
        )
      );
    case 'sure':
      return tag && <SureStage examined={examined} tag={tag} />;
    case 'kind':
      return <ClassifyStage examined={examined} prediction={photo.prediction} />;
  }
}
