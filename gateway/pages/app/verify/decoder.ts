/** A picture to look at: a file that was chosen, or a frame of the camera. */
export interface LookedAt {
  readonly id: number;
  readonly source: Blob | ImageBitmap;
}

/** What was found in it. */
export type Found = { readonly id: number } & (
  | { readonly phase: 'read'; readonly text: string }
  | { readonly phase: 'no code' }
  | { readonly phase: 'no picture' }
);

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, (found: Found) => void>();

/** Looking for a code takes long in a large picture; in a worker the page stays alive meanwhile. */
function started(): Worker {
  if (worker !== null) return worker;
  const started = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Found>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  // Such as for want of memory: a picture too large for this device.
  started.addEventListener('error', () => {
    worker = null;
    for (const [id, settle] of waiting) settle({ id, phase: 'no picture' });
    waiting.clear();
  });
  worker = started;
  return started;
}

/** Looks for a QR code in a picture. Never fails: what is no picture is said to be none. */
export function codeIn(source: Blob | ImageBitmap): Promise<Found> {
  asked += 1;
  const id = asked;
  return new Promise((settle) => {
    waiting.set(id, settle);
    const transfer = source instanceof ImageBitmap ? [source] : [];
    started().postMessage({ id, source } satisfies LookedAt, transfer);
  });
}
