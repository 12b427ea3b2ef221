import { encodeQR } from 'qr';
import { blackAndWhitePng } from './png.ts';

/** Level M mends 15 % of damage, which a folded paper needs; the quiet zone is the standard's four modules. */
const PRINTED = { ecc: 'medium', border: 4 } as const;

const PNG_PIXELS_PER_MODULE = 8;

const matrixOf = (payload: string): readonly (readonly boolean[])[] =>
  encodeQR(payload, 'raw', PRINTED);

/** The version of the QR symbol that holds a payload: 1 to 40, each four modules wider than the one before. */
export function symbolVersionOf(payload: string): number {
  return (matrixOf(payload).length - 2 * PRINTED.border - 17) / 4;
}

/** The code as an SVG, to be printed at any size. */
export function svgOf(payload: string): string {
  return encodeQR(payload, 'svg', PRINTED);
}

/** The code as a PNG in base64, for software that cannot draw an SVG. */
export function pngBase64Of(payload: string): string {
  return blackAndWhitePng(matrixOf(payload), PNG_PIXELS_PER_MODULE).toString('base64');
}
