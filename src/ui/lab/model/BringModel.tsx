import { FolderOpen, Link, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { DroppedFile } from '../../../store/actions.ts';
import { Button } from '../../shared/Button.tsx';
import { pickModel } from './modelFiles.ts';
import { bringModel, useModelTable } from './modelTable.ts';
import styles from './OwnModel.module.css';
import { useModelDesk } from './useModelDesk.ts';

/** The ways in for a model, and why it cannot be used where it cannot. */
export function BringModel({ onFiles }: { onFiles: (files: readonly DroppedFile[]) => void }) {
  const desk = useModelDesk();
  const failure = useModelTable((state) => state.failure);
  const isOpening = useModelTable((state) => state.isOpening);
  const [address, setAddress] = useState('');
  const fetchIt = () => {
    const name = address.split('/').at(-2) ?? address;
    void bringModel(name, desk.fetch(address.trim()), desk);
  };
  return (
    <>
      <div className={styles['drop']} data-drop="model">
        <p>
          Drop a model here: <b>model.json</b> of TensorFlow.js with its weights, an <b>.onnx</b>,
          or a ZIP of them, with <b>labels.txt</b> where you have one.
        </p>
        <p>
          It is opened on this device and tried before it is used. Photos that are dropped are told
          by it.
        </p>
        <Button
          icon={FolderOpen}
          look="solid"
          onClick={() => void pickModel().then((files) => files.length > 0 && onFiles(files))}
        >
          Choose files
        </Button>
      </div>
      <form
        className={styles['address']}
        onSubmit={(event) => {
          event.preventDefault();
          fetchIt();
        }}
      >
        <input
          aria-label="Address of a model"
          placeholder="or an address of this site: models/mine/model.json"
          value={address}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button icon={Link} type="submit" disabled={address.trim() === ''}>
          Fetch
        </Button>
      </form>
      <p role="status" className={styles['status']}>
        {isOpening && 'Opening and trying it…'}
      </p>
      {failure && (
        <p role="alert" className={styles['failure']}>
          <TriangleAlert size={16} aria-hidden />
          {failure.message}
        </p>
      )}
    </>
  );
}
