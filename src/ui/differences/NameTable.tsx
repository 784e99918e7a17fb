import type { ColourName } from '../../core/tags/taxonomy.ts';
import { cssColour } from '../shared/figures.ts';
import { useNameLanguage, useWord } from '../shared/useWord.ts';
import styles from './Differences.module.css';
import { measures, nearestName, type Shade } from './measures.ts';

interface Props {
  readonly shades: readonly Shade[];
  readonly names: readonly ColourName[];
}

/** What each colour would be called by the nearest known colour, by each measure. */
export function NameTable({ shades, names }: Props) {
  const word = useWord();
  const language = useNameLanguage();
  return (
    <table className={styles['table']}>
      <caption>What they would be called</caption>
      <thead>
        <tr>
          <th scope="col">Colour</th>
          {measures.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {['First', 'Middle', 'Last'].map((place, i) => {
          const shade = shades[i];
          return (
            <tr key={place}>
              <th scope="row">{place}</th>
              {shade &&
                measures.map((measure) => {
                  const { name, rgb } = nearestName(shade, names, measure);
                  return (
                    <td key={measure.name}>
                      <span className={styles['pair']} aria-hidden>
                        <span style={{ backgroundColor: cssColour(shade.rgb) }} />
                        <span style={{ backgroundColor: cssColour(rgb) }} />
                      </span>
                      <span lang={language}>{word(name)}</span>
                    </td>
                  );
                })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
