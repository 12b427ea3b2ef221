import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A picture of black and white squares as a PNG of one bit a pixel, each square so many pixels wide. */
export function blackAndWhitePng(
  rows: readonly (readonly boolean[])[],
  pixelsPerSquare: number,
): Buffer {
  const side = rows.length * pixelsPerSquare;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1; // bits a pixel; the rest are zeros: greyscale, the only compression and filter there are
  const lines = rows.map((row) => lineOf(row, pixelsPerSquare, side));
  const pixels = lines.flatMap((line) => Array<Buffer>(pixelsPerSquare).fill(line));
  const body = deflateSync(Buffer.concat(pixels), { level: 9 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', body), chunk('IEND')]);
}

/** One line: a byte that says "not filtered", then the pixels, of which 1 is white. */
function lineOf(row: readonly boolean[], width: number, side: number): Buffer {
  const line = Buffer.alloc(1 + Math.ceil(side / 8));
  for (let x = 0; x < side; x += 1) {
    const at = 1 + (x >> 3);
    if (row[Math.floor(x / width)] === false) line[at] = (line[at] ?? 0) | (0x80 >> (x & 7));
  }
  return line;
}

function chunk(type: string, body: Uint8Array = new Uint8Array()): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
