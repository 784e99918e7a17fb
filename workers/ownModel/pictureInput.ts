import type { PictureValues } from '../../src/core/learn/ownModel.ts';
import type { Layout } from './openModel.ts';

/** Mean and deviation of the photos of ImageNet, by channel, as most models that learned from it want them (torchvision's documentation, "Models"). */
const mean = [0.485, 0.456, 0.406];
const deviation = [0.229, 0.224, 0.225];

/** What a model makes of a picture's values, by the place of the channel. */
const scaled: Readonly<Record<PictureValues, (value: number, channel: number) => number>> = {
  '0..1': (value) => value,
  '-1..1': (value) => 2 * value - 1,
  '0..255': (value) => 255 * value,
  imagenet: (value, channel) => (value - mean[channel]!) / deviation[channel]!,
};

/** A picture [height, width, channels] of 0 to 1 as a model wants it. */
export function picturesOf(
  picture: Float32Array,
  { height, width, channels, isChannelsFirst }: Layout,
  values: PictureValues,
): Float32Array {
  const input = new Float32Array(picture.length);
  const scale = scaled[values];
  for (let cell = 0; cell < height * width; cell++)
    for (let c = 0; c < channels; c++) {
      const at = isChannelsFirst ? c * height * width + cell : cell * channels + c;
      input[at] = scale(picture[cell * channels + c]!, c);
    }
  return input;
}
