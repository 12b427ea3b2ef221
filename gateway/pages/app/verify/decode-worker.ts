import { decodeQR } from 'qr/decode.js';
import type { Found, LookedAt } from './decoder.ts';

/** Longest sides, in pixels, at which a picture is looked at: most codes are found at the first. */
const SIDES = [1400, 2600, 700];
/** At each, how long to go on looking. */
const MILLISECONDS = 700;

// The library of types for pages has no scope of a worker; these two members are what is used of it.
const scope = self as unknown as {
  postMessage(found: Found): void;
  addEventListener(type: 'message', heard: (event: MessageEvent<LookedAt>) => void): void;
};

/** The picture no longer than `side`, in pixels. */
function pixels(bitmap: ImageBitmap, side: number): ImageData | null {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((length) =>
    Math.max(1, Math.round(length * scale)),
  ) as [number, number];
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) return null;
  context.imageSmoothingQuality = 'high';
  // What is transparent is read as paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

function textIn(bitmap: ImageBitmap, sides: readonly number[], timeLimit: number): string | null {
  for (const side of sides) {
    const image = pixels(bitmap, side);
    try {
      if (image !== null) return decodeQR(image, { effort: 4, timeLimit });
    } catch {
      // There is none at this size.
    }
  }
  return null;
}

async function look({ id, source }: LookedAt): Promise<Found> {
  const isFrame = source instanceof ImageBitmap;
  const bitmap = isFrame ? source : await createImageBitmap(source).catch(() => null);
  if (bitmap === null) return { id, phase: 'no picture' };
  const text = isFrame ? textIn(bitmap, [1000], 60) : textIn(bitmap, SIDES, MILLISECONDS);
  bitmap.close();
  return text === null ? { id, phase: 'no code' } : { id, phase: 'read', text };
}

scope.addEventListener('message', async ({ data }) => scope.postMessage(await look(data)));
