import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useRoute } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import type { App } from '../../flow/app.ts';
import type { DroppedFile } from '../../store/actions.ts';
import { CameraDialog } from '../camera/CameraDialog.tsx';
import { changeView } from '../catalogue/galleryView.ts';
import { useApp } from '../shared/appContext.tsx';
import { editable, isWithin } from '../shared/editable.ts';
import { say } from '../shared/say.ts';
import { bring } from '../taxonomy/brought.ts';
import { DropVeil } from './DropVeil.tsx';
import { isMeantAsList } from './fileNames.ts';
import { type Intake, IntakeContext } from './intakeContext.ts';
import { filesOfPaste } from './pastedFiles.ts';
import { pickFiles } from './pickFiles.ts';

/** Gives the ways in to every view, and takes what is dropped or pasted anywhere on the page; in the lab its pages take that themselves. */
export function IntakeProvider({ children }: { children: ReactNode }) {
  const app = useApp();
  const [hasCamera, setHasCamera] = useState(false);
  const intake = useMemo(() => intakeInto(app, () => setHasCamera(true)), [app]);
  const [isInLab] = useRoute('/lab/:page');
  usePaste(intake, !isInLab);
  return (
    <IntakeContext value={intake}>
      {children}
      {!isInLab && <DropVeil />}
      {hasCamera && <CameraDialog onClose={() => setHasCamera(false)} />}
    </IntakeContext>
  );
}

function intakeInto(app: App, openCamera: () => void): Intake {
  const show = () => {
    changeView({ filter: 'all' });
    navigate('/');
  };
  const add: Intake['add'] = (files) => {
    const photos = files.filter((file) => !isMeantAsList(file));
    const [list, ...more] = files.filter(isMeantAsList);
    if (photos.length > 0) {
      app.dispatch({ type: 'dropped', files: photos });
      show();
      if (list) say(`${list.name} is a list of colours. Drop it by itself to open the taxonomy.`);
    } else if (list) void openList(app, list, more.length);
  };
  return {
    add,
    openCamera,
    choosePhotos: () => void pickFiles('photos').then(add),
    chooseFolder: () => void pickFiles('folder').then(add),
    openSamples: (addresses) =>
      void app
        .addSamples(addresses)
        .then((outcome) => (outcome.ok ? show() : say(outcome.failure.message))),
  };
}

/** Opens the taxonomy with a list of colours; where it cannot be read that is said, and nothing is opened. */
async function openList({ taxonomy }: App, list: DroppedFile, more: number): Promise<void> {
  if (!(await bring(list, taxonomy))) return;
  navigate('/taxonomy');
  if (more > 0) say(`One list at a time: this is ${list.name}.`);
}

function usePaste({ add }: Intake, isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    const paste = (event: ClipboardEvent) => {
      // Spreadsheets put a picture of their cells beside the text that is meant.
      if (!isWithin(event.target, editable)) add(filesOfPaste(event.clipboardData));
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [add, isWanted]);
}
