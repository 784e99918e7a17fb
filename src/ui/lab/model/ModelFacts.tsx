import { Images } from 'lucide-react';
import { useId, useState } from 'react';
import { succeed } from '../../../core/failure.ts';
import {
  type BroughtModel,
  type ModelAtHand,
  type PictureValues,
  pictureValues,
} from '../../../core/learn/ownModel.ts';
import { useApp } from '../../shared/appContext.tsx';
import { Button } from '../../shared/Button.tsx';
import { count } from '../../shared/figures.ts';
import { say } from '../../shared/say.ts';
import { InUse } from '../InUse.tsx';
import { changeModel, useModelTable } from './modelTable.ts';
import styles from './OwnModel.module.css';
import { useModelDesk } from './useModelDesk.ts';

const kindWords = {
  layers: 'TensorFlow.js layers model',
  graph: 'TensorFlow.js graph model',
  onnx: 'ONNX model',
} as const;

const valueWords: Readonly<Record<PictureValues, string>> = {
  '0..1': '0 to 1',
  '-1..1': '−1 to 1',
  '0..255': '0 to 255',
  imagenet: 'as for ImageNet',
};

/** What is known of the model, what can be said of it, and how it is put to use. */
export function ModelFacts({ model }: { model: ModelAtHand }) {
  const desk = useModelDesk();
  const { labels: labelDesk } = useApp();
  const name = useModelTable((state) => state.name);
  const brought = useModelTable((state) => state.brought);
  const isOpening = useModelTable((state) => state.isOpening);
  const valuesId = useId();
  const { kind, height, width, channels, labels, engine, values } = model;
  const use = (chosen: BroughtModel) => {
    const { tell, end } = desk.runApart(chosen);
    const chancesOf = async (source: Blob) => {
      const told = await tell(source);
      return told.ok ? succeed(told.value.chances) : told;
    };
    labelDesk.use(name, labels, chancesOf, end);
    say(`${name} labels every photo of the catalogue from now on.`);
  };
  return (
    <>
      <h3>{name}</h3>
      <p>
        {kindWords[kind]}, {count(labels.length, 'class', 'classes')}, pictures of {width} ×{' '}
        {height}
        {channels === 1 ? ' in grey' : ''}, run by {engine}.
      </p>
      <div className={styles['setting']}>
        <label htmlFor={valuesId}>Its pictures’ values are</label>
        <select
          id={valuesId}
          value={values}
          onChange={({ target }) =>
            void changeModel({ values: target.value as PictureValues }, desk)
          }
        >
          {pictureValues.map((known) => (
            <option key={known} value={known}>
              {valueWords[known]}
            </option>
          ))}
        </select>
      </div>
      <Labels key={labels.join('\n')} labels={labels} />
      <div className={styles['use']}>
        <Button
          look="solid"
          icon={Images}
          disabled={isOpening || !brought}
          onClick={() => brought && use(brought)}
        >
          Use on photos
        </Button>
        <InUse />
      </div>
    </>
  );
}

/** The labels, one a line, to be changed. */
function Labels({ labels }: { labels: readonly string[] }) {
  const desk = useModelDesk();
  const [text, setText] = useState(labels.join('\n'));
  const id = useId();
  return (
    <div className={styles['labels']}>
      <label htmlFor={id}>Labels, one a line</label>
      <textarea
        id={id}
        rows={Math.min(10, labels.length + 1)}
        value={text}
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
      />
      <Button
        disabled={text.trim() === labels.join('\n')}
        onClick={() => void changeModel({ labels: text.trim() }, desk)}
      >
        Use these labels
      </Button>
    </div>
  );
}
