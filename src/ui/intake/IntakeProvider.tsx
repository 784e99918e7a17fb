import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { App } from '../../flow/app.ts';
import { CameraDialog } from '../camera/CameraDialog.tsx';
import { changeView } from '../catalogue/galleryView.ts';
import { useApp } from '../shared/appContext.tsx';
import { editable, isWithin } from '../shared/editable.ts';
import { say } from '../shared/say.ts';
import { DropVeil } from './DropVeil.tsx';
import { type Intake, IntakeContext } from './intakeContext.ts';
import { filesOfPaste } from './pastedFiles.ts';
import { pickFiles } from './pickFiles.ts';

/** Gives the ways in to every view, and takes what is dropped or pasted anywhere on the page. */
export function IntakeProvider({ children }: { children: ReactNode }) {
  const app = useApp();
  const [hasCamera, setHasCamera] = useState(false);
  const intake = useMemo(() => intakeInto(app, () => setHasCamera(true)), [app]);
  usePaste(intake);
  return (
    <IntakeContext value={intake}>
      {children}
      <DropVeil />
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
    if (files.length === 0) return;
    app.dispatch({ type: 'dropped', files });
    show();
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

function usePaste({ add }: Intake): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      // Spreadsheets put a picture of their cells beside the text that is meant.
      if (!isWithin(event.target, editable)) add(filesOfPaste(event.clipboardData));
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [add]);
}
