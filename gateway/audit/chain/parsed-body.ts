import { type Body, INSTANT } from './bodies.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string';
const isInstant = (value: unknown): boolean => isText(value) && INSTANT.test(String(value));
const isHash = (value: unknown): boolean => isText(value) && /^[\w-]{22}$/.test(String(value));
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isListOf = (value: unknown, fits: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(fits);

const isPlace = (value: unknown): boolean =>
  isFields(value) &&
  isText(value['chain']) &&
  isText(value['hash']) &&
  Number.isSafeInteger(value['number']);

const isHead = (value: unknown): boolean =>
  isPlace(value) && isFields(value) && Number.isSafeInteger(value['checkpoint']);

const isSpan = (value: unknown): boolean =>
  isListOf(value, Number.isSafeInteger) && Array.isArray(value) && value.length === 2;

const isAccess = (value: unknown): boolean =>
  isFields(value) &&
  isText(value['entityType']) &&
  isListOf(value['people'], isSpan) &&
  isListOf(value['fields'], isText) &&
  isListOf(value['refused'], isText);

/** What of each kind is relied on by whoever reads it without having checked its hash. */
const FITS: Readonly<Record<Body['kind'], (body: Fields) => boolean>> = {
  access: (body) =>
    isListOf(body['people'], isHash) &&
    isListOf(body['accesses'], isAccess) &&
    isText(body['hashKey']) &&
    ['actor', 'agencyCode', 'clientId', 'purpose'].every((name) => isTextOrNull(body[name])),
  opening: (body) =>
    isListOf(body['heads'], isHead) && (body['follows'] === null || isPlace(body['follows'])),
  pin: (body) => isListOf(body['heads'], isHead),
  resumed: () => true,
  closing: () => true,
};

const isKind = (value: unknown): value is Body['kind'] =>
  typeof value === 'string' && Object.hasOwn(FITS, value);

/**
 * Reads a body; null when it is none of ours.
 *
 * Whoever can write to the store can write anything there: nothing of it may bring down who verifies.
 */
export function parsedBody(text: string): Body | null {
  try {
    const body: unknown = JSON.parse(text);
    const fits =
      isFields(body) && isInstant(body['at']) && isKind(body['kind']) && FITS[body['kind']](body);
    // The fields that are not looked at here are only printed.
    return fits ? (body as unknown as Body) : null;
  } catch {
    return null;
  }
}
