import { adapt } from '../../../core/light/adapt.ts';
import { type Light, lightRead } from '../../../core/light/light.ts';
import type { Examined } from '../../../core/photo/examined.ts';
import type { Raster, Size } from '../../../core/raster.ts';
import { liftOut } from '../../../core/segment/edge/liftOut.ts';

/** The garment alone with its soft edge as a PNG: at the photo's own size where the browser can show the file, else at the working size. Its light is corrected where the colours are. */
export async function cutOutPng(source: Blob, examined: Examined): Promise<Blob> {
  const { raster, alpha } = examined;
  const lifted = liftOut(raster, alpha);
  const photo = await createImageBitmap(source).catch(() => null);
  const whole = photo ? atItsOwnSize(photo, lifted) : painted(lifted);
  photo?.close();
  const light = lightRead(examined.light);
  if (light) correct(whole, light);
  return whole.convertToBlob({ type: 'image/png' });
}

/** Within the edge the photo itself, sharp; at the edge the lifted colours, in which no ground shows, smoothly enlarged. */
function atItsOwnSize(photo: ImageBitmap, lifted: Raster): OffscreenCanvas {
  const whole = contextOf(photo);
  const { width, height } = photo;
  whole.drawImage(painted(inside(lifted)), 0, 0, width, height);
  whole.globalCompositeOperation = 'source-in';
  whole.drawImage(photo, 0, 0);
  whole.globalCompositeOperation = 'destination-over';
  whole.drawImage(painted(lifted), 0, 0, width, height);
  return whole.canvas;
}

function correct(canvas: OffscreenCanvas, light: Light): void {
  const { width, height } = canvas;
  const context = canvas.getContext('2d')!;
  const { data } = adapt(context.getImageData(0, 0, width, height), light);
  context.putImageData(new ImageData(data, width, height), 0, 0);
}

/** What is wholly garment. */
function inside({ width, height, data }: Raster): Raster {
  return { width, height, data: data.map((value, i) => (i % 4 === 3 && value < 255 ? 0 : value)) };
}

function painted(raster: Raster): OffscreenCanvas {
  const { width, height, data } = raster;
  const context = contextOf(raster);
  context.putImageData(new ImageData(data, width, height), 0, 0);
  return context.canvas;
}

function contextOf({ width, height }: Size): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('This browser has no 2d canvas.');
  context.imageSmoothingQuality = 'high';
  return context;
}
