import { type Language, preferredLanguage, rememberLanguage } from '../shared/language.ts';
import { type Camera, openCamera } from './camera.ts';
import { codeIn } from './decoder.ts';
import { drawTold } from './told.ts';
import { checked, type Place, type Told } from './verification.ts';
import { PAGE } from './words.ts';

/** A photograph of a phone is seldom over 20 MB. */
const LARGEST_PICTURE = 32 * 1024 * 1024;
const PLACE_PATIENCE_MS = 10_000;

function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}.`);
  return found;
}

const place = byId('told', HTMLElement);
const busy = byId('busy', HTMLElement);
const picture = byId('picture', HTMLInputElement);
const cameraBox = byId('camera', HTMLElement);
const payload = byId('payload', HTMLTextAreaElement);

let language: Language = preferredLanguage();
let shown: Told | null = null;
let doing = '';
let camera: Camera | null = null;
/** What is asked last is what is shown, however long anything before it takes. */
let latest = 0;

const says = (name: string): string => PAGE[name]?.[language] ?? '';

function draw(): void {
  place.replaceChildren(...(shown === null ? [] : drawTold(shown, language)));
  busy.textContent = says(doing);
}

function speak(): void {
  document.documentElement.lang = language;
  document.title = says('title');
  for (const one of document.querySelectorAll<HTMLElement>('[data-says]'))
    one.textContent = says(one.dataset['says'] ?? '');
  for (const one of document.querySelectorAll<HTMLElement>('[data-labels]'))
    one.ariaLabel = says(one.dataset['labels'] ?? '');
  const other = byId('language', HTMLButtonElement);
  other.lang = language === 'vi' ? 'en' : 'vi';
  other.textContent = language === 'vi' ? 'English' : 'Tiếng Việt';
  draw();
}

/** Begins something of which the outcome will be told; what was told before goes. */
function begin(what: string): number {
  latest += 1;
  [shown, doing] = [null, what];
  draw();
  return latest;
}

function tell(told: Told, of: number): void {
  if (of !== latest) return;
  [shown, doing] = [told, ''];
  draw();
  // For readers who do not see the card appear; for the others it comes into view.
  place.focus({ preventScroll: true });
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
}

const whereAmI = (): Promise<Place> =>
  new Promise((found, failed) => {
    const told = ({ coords: { latitude, longitude } }: GeolocationPosition) =>
      found({ latitude, longitude });
    navigator.geolocation.getCurrentPosition(told, failed, { timeout: PLACE_PATIENCE_MS });
  });

async function check(text: string): Promise<void> {
  const of = begin('asking');
  const wantsPlace = byId('place', HTMLInputElement).checked;
  const location = wantsPlace ? await whereAmI().catch(() => undefined) : null;
  tell(location === undefined ? { phase: 'no place' } : await checked(text, location), of);
}

async function checkPicture(file: Blob): Promise<void> {
  closeCamera();
  const of = begin('reading');
  if (file.size > LARGEST_PICTURE) return tell({ phase: 'too large' }, of);
  const found = await codeIn(file);
  if (of !== latest) return;
  if (found.phase !== 'read') return tell(found, of);
  await check(found.text);
}

function closeCamera(): void {
  camera?.stop();
  camera = null;
  cameraBox.hidden = true;
}

async function scan(): Promise<void> {
  closeCamera();
  const of = begin('scanning');
  cameraBox.hidden = false;
  try {
    const view = byId('view', HTMLVideoElement);
    const found = (text: string): void => {
      closeCamera();
      void check(text);
    };
    const opened = await openCamera(view, found, () => withoutCamera(of));
    // Meanwhile a picture may have been chosen instead, or the page left.
    if (of === latest) camera = opened;
    else opened.stop();
  } catch {
    withoutCamera(of);
  }
}

function withoutCamera(of: number): void {
  if (of !== latest) return;
  closeCamera();
  tell({ phase: 'no camera' }, of);
}

byId('scan', HTMLButtonElement).addEventListener('click', () => void scan());
byId('stop', HTMLButtonElement).addEventListener('click', () => {
  closeCamera();
  begin('');
});
picture.addEventListener('change', () => {
  const [file] = picture.files ?? [];
  // So that the same picture can be chosen again.
  if (file) void checkPicture(file).finally(() => (picture.value = ''));
});
document.addEventListener('paste', ({ clipboardData }) => {
  const file = [...(clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
  if (file) void checkPicture(file);
});
byId('typed', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  const text = payload.value.trim();
  if (text === '') return payload.focus();
  closeCamera();
  void check(text);
});
document.addEventListener('visibilitychange', () => {
  // Also while the reader is still being asked: a hidden page has no business with a camera.
  if (document.hidden && doing === 'scanning') {
    closeCamera();
    begin('');
  }
});
byId('language', HTMLButtonElement).addEventListener('click', () => {
  language = language === 'vi' ? 'en' : 'vi';
  rememberLanguage(language);
  speak();
});
speak();
