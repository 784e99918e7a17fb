import type { Examined } from '../../../core/photo/examined.ts';
import type { Size } from '../../../core/raster.ts';
import { cutOut } from './paint.ts';

/** The garment alone with its soft edge as a PNG: at the photo's own size where the browser can show the file, else at the working size. */
export async function cutOutPng(source: Blob, examined: Examined): Promise<Blob> {
  const small = draw(examined.raster, (context) => {
    const { data, width, height } = cutOut(examined.raster, examined.alpha);
    context.putImageData(new ImageData(data, width, height), 0, 0);
  });
  const photo = await createImageBitmap(source).catch(() => null);
  const whole = photo && draw(photo, (context) => layOver(context, photo, small.canvas));
  photo?.close();
  return (whole ?? small).canvas.convertToBlob({ type: 'image/png' });
}

/** The photo where the cut-out is: its colours are the photo's, its edge is the cut-out's, smoothly enlarged. */
function layOver(
  context: OffscreenCanvasRenderingContext2D,
  photo: ImageBitmap,
  cut: OffscreenCanvas,
): void {
  context.imageSmoothingQuality = 'high';
  context.drawImage(photo, 0, 0);
  context.globalCompositeOperation = 'destination-in';
  context.drawImage(cut, 0, 0, photo.width, photo.height);
}

function draw(
  { width, height }: Size,
  paint: (context: OffscreenCanvasRenderingContext2D) => void,
): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('This browser has no 2d canvas.');
  paint(context);
  return context;
}
