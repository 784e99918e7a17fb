import { Images } from 'lucide-react';
import { useStore } from 'zustand';
import { succeed } from '../../../core/failure.ts';
import { type Head, judge } from '../../../core/learn/head.ts';
import { useApp, useCatalogue } from '../../shared/appContext.tsx';
import { Button } from '../../shared/Button.tsx';
import { say } from '../../shared/say.ts';
import { InUse } from '../InUse.tsx';
import { isOutdated, lastUsed } from './used.ts';
import { useTeachDesk } from './useTeachDesk.ts';

/** Puts what was taught to use in the catalogue: every photo gets its label. */
export function UseButton({ name, head }: { name: string; head: Head | null }) {
  const { labels, store } = useApp();
  const teach = useTeachDesk();
  const inUse = useCatalogue(({ ownLabels }) => ownLabels?.labeller);
  const { used } = useStore(lastUsed);
  const isOld = head !== null && isOutdated(used, inUse, name, head);
  const use = (taught: Head) => {
    labels.use(name, taught.labels, async (source) => {
      const seen = await teach.look(source, false);
      return seen.ok ? succeed(judge(taught, seen.value.features)) : seen;
    });
    lastUsed.setState({ used: { labeller: store.getState().ownLabels!.labeller, head: taught } });
    say(`${name} labels every photo of the catalogue from now on.`);
  };
  return (
    <>
      <Button icon={Images} disabled={!head} onClick={() => head && use(head)}>
        Use on photos
      </Button>
      <InUse isOld={isOld} />
    </>
  );
}
