import { type FocusEvent, useCallback, useLayoutEffect, useRef } from 'react';
import { deltaE2000 } from '../../core/colour/deltaE2000.ts';
import { hexOf } from '../../core/colour/hexOf.ts';
import { lab65Of } from '../../core/colour/lab65.ts';
import type { Triple } from '../../core/palette/palette.ts';
import type { NamedSwatch } from '../../core/tags/tag.ts';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import { otherName, swatchCertainty, type Wording } from '../shared/confidenceWords.ts';
import { cssColour, percent } from '../shared/figures.ts';
import { NameWithin } from '../shared/NameWithin.tsx';
import { useWord, worded } from '../shared/useWord.ts';
import { CopyHex } from './CopyHex.tsx';
import { movedWords } from './light/lightWords.ts';
import { NamePicker } from './NamePicker.tsx';
import { SaidLine } from './SaidLine.tsx';
import { SwatchConfidence } from './SwatchConfidence.tsx';
import styles from './SwatchRow.module.css';
import { runnerUpWords } from './words.ts';

interface Props {
  readonly swatch: NamedSwatch;
  /** The name that was found, where the editor gave it another one. */
  readonly foundName: string | null;
  readonly taxonomy: Taxonomy;
  /** The same cloth as it was photographed, where it was corrected by the light. */
  readonly photographed: Triple | null;
  readonly isLit: boolean;
  readonly isPinned: boolean;
  /** Hovered or focused (true), or left. */
  readonly onPoint: (on: boolean) => void;
  readonly onPin: () => void;
  readonly onRename: (name: string) => void;
}

/** One colour of the garment: cloth, name, share, how sure, what else it could be, hex. */
export function SwatchRow(props: Props) {
  const word = useWord();
  const { foundName, taxonomy, photographed, isLit, isPinned, onPoint, onPin } = props;
  const swatch = worded(props.swatch, word);
  const other = otherName(props.swatch);
  const marketing = taxonomy.names.find(({ name }) => name === props.swatch.name)?.marketing;
  // The picker costs more than all the rest of the row: it is given what stays the same.
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const labNow = useCallback(() => latest.current.swatch.lab, []);
  const rename = useCallback((name: string) => latest.current.onRename(name), []);
  const lightIfByKeyboard = (event: FocusEvent) => {
    if (event.target.matches(':focus-visible')) onPoint(true);
  };
  const beside = [
    photographed && movedWords(deltaE2000(swatch.lab, lab65Of(photographed))),
    marketing && `sold as ${marketing}`,
  ]
    .filter(Boolean)
    .join('; ');
  return (
    <li
      className={styles['row']}
      data-lit={isLit}
      data-corrected={photographed !== null}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocus={lightIfByKeyboard}
      onBlur={() => onPoint(false)}
    >
      <button
        type="button"
        className={styles['cloth']}
        style={{ backgroundColor: cssColour(swatch.rgb) }}
        aria-label={`Light ${swatch.name} in the photo`}
        aria-pressed={isPinned}
        onClick={onPin}
      >
        {photographed && <span style={{ backgroundColor: cssColour(photographed) }} />}
      </button>
      <NamePicker
        name={props.swatch.name}
        labNow={labNow}
        taxonomy={taxonomy}
        word={word}
        onRename={rename}
      />
      <span className={styles['share']}>{percent(swatch.weight)}</span>
      <span className={styles['certainty']}>
        {foundName === null ? (
          <>
            <span>
              <NameWithin
                words={swatchCertainty(props.swatch, word)}
                name={other ? word(other) : ''}
              />
            </span>
            <SwatchConfidence swatch={swatch} />
          </>
        ) : (
          'as you said'
        )}
      </span>
      <CopyHex hex={hexOf(swatch.rgb)} />
      <span className={styles['other']}>
        {beside && `${beside}; `}
        <Otherwise swatch={swatch} foundName={foundName} word={word} />
      </span>
    </li>
  );
}

interface OtherwiseProps extends Pick<Props, 'swatch' | 'foundName'> {
  readonly word: Wording;
}

/** What was found, where the editor gave another name; else how many people would say so, and what else it could be. */
function Otherwise({ swatch, foundName, word }: OtherwiseProps) {
  if (foundName !== null)
    return <NameWithin words={`found: ${word(foundName)}`} name={word(foundName)} />;
  if (swatch.said) return <SaidLine said={swatch.said} />;
  return <NameWithin words={runnerUpWords(swatch)} name={swatch.runnerUp.name} />;
}
