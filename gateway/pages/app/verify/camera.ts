import { codeIn } from './decoder.ts';

/** Between two looks at the picture; a hand holds a code for longer. */
const PAUSE_MS = 120;

/** A camera that is looking for a code. */
export interface Camera {
  /** Lets go of the camera; nothing is found any more. */
  stop(): void;
}

const pause = (): Promise<void> => new Promise((settle) => setTimeout(settle, PAUSE_MS));

/**
 * Opens the camera that looks away from the reader and looks for a code until there is one. Throws when there is no
 * camera, or the reader does not allow it; `lost` is called when it goes away meanwhile.
 */
export async function openCamera(
  view: HTMLVideoElement,
  found: (text: string) => void,
  lost: () => void,
): Promise<Camera> {
  // Absent where the page did not come over a secure connection.
  if (navigator.mediaDevices === undefined) throw new Error('no camera');
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 } },
    audio: false,
  });
  let isOpen = true;
  const stop = (): void => {
    isOpen = false;
    for (const track of stream.getTracks()) track.stop();
    // A later scan may have the view by now.
    if (view.srcObject === stream) view.srcObject = null;
  };
  view.srcObject = stream;
  try {
    await view.play();
  } catch (error) {
    stop();
    throw error;
  }
  const look = async (): Promise<void> => {
    while (isOpen) {
      if (view.videoWidth > 0) {
        const frame = await codeIn(await createImageBitmap(view));
        if (isOpen && frame.phase === 'read') {
          stop();
          return found(frame.text);
        }
      }
      await pause();
    }
  };
  // A frame that cannot be taken means that the camera is gone.
  look().catch(() => {
    const wasOpen = isOpen;
    stop();
    if (wasOpen) lost();
  });
  return { stop };
}
