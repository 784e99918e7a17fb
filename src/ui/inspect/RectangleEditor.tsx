import type { Rectangle, Size } from '../../core/raster.ts';
import { Button } from '../shared/Button.tsx';
import { Slider } from './controls/Slider.tsx';
import { edgesOf, isLargeEnough, rectangleOf } from './picture/geometry.ts';
import styles from './RectangleEditor.module.css';

interface Props {
  readonly rectangle: Rectangle;
  readonly size: Size;
  readonly onChange: (rectangle: Rectangle) => void;
  readonly onCut: () => void;
  readonly onFind: () => void;
  readonly onCancel: () => void;
}

/** The four edges of a rectangle as two sliders, for those who do not draw it. */
export function RectangleEditor({ rectangle, size, onChange, onCut, onFind, onCancel }: Props) {
  const edges = edgesOf(rectangle);
  return (
    <section className={styles['editor']} aria-label="The rectangle around the garment">
      <p>Draw a rectangle around the whole garment on the photo, or move its edges here.</p>
      <Slider
        label="Left – right, px"
        thumbs={['Left edge', 'Right edge']}
        values={[edges.left, edges.right]}
        max={size.width}
        onChange={([left = 0, right = 1]) => onChange(rectangleOf({ ...edges, left, right }))}
      />
      <Slider
        label="Top – bottom, px"
        thumbs={['Top edge', 'Bottom edge']}
        values={[edges.top, edges.bottom]}
        max={size.height}
        onChange={([top = 0, bottom = 1]) => onChange(rectangleOf({ ...edges, top, bottom }))}
      />
      <div className={styles['actions']}>
        <Button look="solid" disabled={!isLargeEnough(rectangle, size)} onClick={onCut}>
          Cut out again
        </Button>
        <Button onClick={onFind}>Find it for me</Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
