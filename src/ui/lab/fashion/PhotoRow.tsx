import { useEffect, useState } from 'react';
import type { SampleListing } from '../../../io/samples.ts';
import type { PhotoId } from '../../../store/photo.ts';
import { Thumbnail } from '../../catalogue/Thumbnail.tsx';
import { useApp, useCatalogue } from '../../shared/appContext.tsx';
import { say } from '../../shared/say.ts';
import styles from './PhotoRow.module.css';

interface Props {
  readonly id: PhotoId | null;
  readonly onChoose: (id: PhotoId) => void;
}

/** Of a large catalogue the latest: who wants another opens or drops it. */
export const mostInRow = 24;

/** The photos of the catalogue to choose from; the samples while there are none. */
export function PhotoRow({ id, onChoose }: Props) {
  const order = useCatalogue((catalogue) => catalogue.order);
  const photos = useCatalogue((catalogue) => catalogue.photos);
  if (order.length === 0) return <Samples onChoose={onChoose} />;
  return (
    <ul className={styles['row']} aria-label="Photos">
      {order.slice(-mostInRow).map((one) => (
        <li key={one}>
          <button
            type="button"
            aria-label={photos[one]!.name}
            aria-pressed={one === id}
            onClick={() => onChoose(one)}
          >
            <Thumbnail photo={photos[one]!} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Samples({ onChoose }: Pick<Props, 'onChoose'>) {
  const { listSamples, addSamples, store } = useApp();
  const [samples, setSamples] = useState<readonly SampleListing[]>([]);
  useEffect(() => {
    void listSamples().then((listed) =>
      listed.ok ? setSamples(listed.value) : say(listed.failure.message),
    );
  }, [listSamples]);
  const open = async (address: string) => {
    // All of them, so that the next is one press away.
    const added = await addSamples();
    if (!added.ok) return say(added.failure.message);
    const place = samples.findIndex((sample) => sample.address === address);
    onChoose(store.getState().order.at(place - samples.length)!);
  };
  return (
    <ul className={styles['row']} aria-label="Samples">
      {samples.map(({ address, title }) => (
        <li key={address}>
          <button type="button" aria-label={title} onClick={() => void open(address)}>
            <img src={address} alt="" decoding="async" />
          </button>
        </li>
      ))}
    </ul>
  );
}
