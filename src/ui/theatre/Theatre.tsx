import { Tabs } from '@base-ui/react/tabs';
import { ArrowLeft, ArrowRight, Hammer } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Examined } from '../../core/photo/examined.ts';
import type { Photo } from '../../store/photo.ts';
import { tagShown } from '../../store/selectors.ts';
import { SaidEdits } from '../inspect/SaidEdits.tsx';
import { useExamination } from '../inspect/useExamination.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { Button } from '../shared/Button.tsx';
import { PhotoHead } from '../shared/PhotoHead.tsx';
import { useRules } from '../shared/useRules.ts';
import { useShortcuts } from '../shared/useShortcuts.ts';
import { Waiting } from '../shared/Waiting.tsx';
import { BreakIt } from './BreakIt.tsx';
import { OneStage } from './OneStage.tsx';
import { type StageName, stageBeside, stages } from './stages.ts';
import styles from './Theatre.module.css';

/** How a photo became its tag, stage by stage. */
export function Theatre({ id }: { id: string }) {
  const photo = useCatalogue(({ photos }) => photos[id]);
  const { examined, failure, isStale } = useExamination(id);
  if (!photo?.finding || !examined)
    return (
      <Waiting
        photo={photo}
        failure={failure}
        title="How the colours were found"
        doing="Taking it apart, stage by stage…"
      />
    );
  return <Play photo={photo} examined={examined} isStale={isStale} />;
}

interface PlayProps {
  readonly photo: Photo;
  readonly examined: Examined;
  /** Something newer is on its way. */
  readonly isStale: boolean;
}

function Play({ photo, examined, isStale }: PlayProps) {
  const [stage, setStage] = useState<StageName>('where');
  const [isBreaking, setIsBreaking] = useState(false);
  const [, navigate] = useLocation();
  const tag = tagShown(photo, useRules());
  const on = () => setStage(stageBeside(stage, 1));
  const back = () => setStage(stageBeside(stage, -1));
  useShortcuts({
    ...Object.fromEntries(stages.map(({ value }, i) => [String(i + 1), () => setStage(value)])),
    ArrowRight: on,
    ArrowLeft: back,
    b: () => setIsBreaking(true),
    h: () => navigate(`/photo/${photo.id}`),
    m: () => navigate(`/photo/${photo.id}/methods`),
  });
  return (
    <main className={styles['theatre']}>
      <PhotoHead photo={photo} title="How the colours were found">
        <Button icon={Hammer} onClick={() => setIsBreaking(true)}>
          Break it
        </Button>
      </PhotoHead>
      <Tabs.Root className={styles['play']} value={stage} onValueChange={setStage}>
        <Tabs.List className={styles['stepper']} aria-label="Stages" activateOnFocus>
          {stages.map(({ value, label }, i) => (
            <Tabs.Tab key={value} value={value} className={styles['step']}>
              <span className={styles['number']}>{i + 1}</span>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {stages.map(({ value, label }) => (
          <Tabs.Panel key={value} value={value} className={styles['panel']}>
            <h2 className={styles['title']}>{label}</h2>
            <OneStage stage={value} photo={photo} examined={examined} />
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      <nav className={styles['foot']} aria-label="Stage by stage">
        <Button icon={ArrowLeft} disabled={stage === stageBeside(stage, -1)} onClick={back}>
          Back
        </Button>
        <Button look="solid" disabled={stage === stageBeside(stage, 1)} onClick={on}>
          Next
          <ArrowRight size={16} aria-hidden />
        </Button>
      </nav>
      <SaidEdits examined={examined} tag={tag} isBusy={isStale} />
      {isBreaking && (
        <BreakIt photo={photo} examined={examined} onClose={() => setIsBreaking(false)} />
      )}
    </main>
  );
}
