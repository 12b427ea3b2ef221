import { inflateSync } from 'node:zlib';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { cityOf } from '../../../test/kit/filled-store.ts';
import type { ResultRow } from '../rows.ts';
import { fillResult } from '../seed/results.ts';
import { factsOf } from './facts-of.ts';
import { firstKeys, resultKeysIn } from './keys/result-keys.ts';
import { pngBase64Of, svgOf, symbolVersionOf } from './picture.ts';
import { signedCode } from './signed-code.ts';

const { signing } = resultKeysIn(firstKeys('2026-06-30T12:00:00+07:00'));
const city = cityOf('tiny');
const payloads: string[] = [];
for (let index = 0; index < city.counts.results; index += 1)
  fillResult(city, index, (table, row) => {
    // The step writes rows of this shape there.
    if (table === 'procedure_result')
      payloads.push(signedCode(factsOf(row as unknown as ResultRow), signing) ?? '');
  });

/** The pixels of one of our own PNGs: one bit each, no filter. */
function pixelsOf(png: Buffer): { width: number; height: number; data: Uint8Array } {
  const side = png.readUInt32BE(16);
  const length = png.readUInt32BE(33);
  const lines = inflateSync(png.subarray(41, 41 + length));
  const lineBytes = 1 + Math.ceil(side / 8);
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const white = ((lines[y * lineBytes + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      if (white === 0) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  return { width: side, height: side, data };
}

describe('the picture of a code', () => {
  it('is of a version that phones read from paper: 6 or 7, whichever result of the city it is', () => {
    const versions = new Set(payloads.map(symbolVersionOf));
    expect([...versions].sort()).toEqual([6, 7]);
    expect(Math.max(...payloads.map((one) => one.length))).toBeLessThanOrEqual(178);
  });

  it('reads back as what was put into it', () => {
    const [payload = ''] = payloads;
    const png = Buffer.from(pngBase64Of(payload), 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(decodeQR(pixelsOf(png))).toBe(payload);
  });

  it('is drawn as an SVG that runs nothing and loads nothing', () => {
    const svg = svgOf(payloads[0] ?? '');
    expect(svg).toMatch(
      /^<svg viewBox="0 0 49 49" xmlns="http:\/\/www\.w3\.org\/2000\/svg"><path d="[\dMHhVvZ .-]+"\/><\/svg>$/i,
    );
  });
});
