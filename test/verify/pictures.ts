import type { Browser } from 'playwright-core';
import encodeQR from 'qr';

/** A picture as a reader would choose it. */
export interface Picture {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The code as an issuer prints it: error correction M, with its quiet zone. */
export const symbolOf = (text: string): string =>
  encodeQR(text, 'svg', { ecc: 'medium', border: 4, scale: 8 });

/** How a code lies in a photograph. */
interface Staging {
  /** CSS of the sheet with the code. */
  readonly style?: string;
  /** What lies over it: HTML. */
  readonly over?: string;
  readonly type?: 'png' | 'jpeg';
  readonly size?: { readonly width: number; readonly height: number };
}

/** Photographs a sheet with a symbol, lying on a table. */
export async function photograph(
  browser: Browser,
  symbol: string,
  { style = '', over = '', type = 'png', size = { width: 900, height: 900 } }: Staging = {},
): Promise<Picture> {
  const page = await browser.newPage({ viewport: size });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:#8a7f70">
      <div style="position:relative;width:55vmin;height:55vmin;background:#fff;${style}">${symbol}${over}</div>
    </body>`,
  );
  await page.addStyleTag({ content: 'svg { display: block; width: 100%; height: 100% }' });
  const buffer = await page.screenshot({ type });
  await page.close();
  return { name: `picture.${type}`, mimeType: `image/${type}`, buffer };
}

/** Something lying over a part of the code, in hundredths of its side. */
export const blot = (x: number, y: number, size: number): string =>
  `<i style="position:absolute;left:${x}%;top:${y}%;width:${size}%;height:${size}%;background:#7a1f1f"></i>`;

/** A picture of about 20 MB: noise that does not compress, and the code in the middle of it. */
export async function hugePicture(browser: Browser, symbol: string): Promise<Picture> {
  const page = await browser.newPage();
  await page.setContent(symbol);
  const base64 = await page.evaluate(`(async () => {
    const side = 2650;
    const canvas = new OffscreenCanvas(side, side);
    const context = canvas.getContext('2d');
    const noise = context.createImageData(side, side);
    for (let at = 0; at < noise.data.length; at += 65536)
      crypto.getRandomValues(noise.data.subarray(at, at + 65536));
    for (let at = 3; at < noise.data.length; at += 4) noise.data[at] = 255;
    context.putImageData(noise, 0, 0);
    const svg = new XMLSerializer().serializeToString(document.querySelector('svg'));
    const image = new Image(1100, 1100);
    image.src = 'data:image/svg+xml;base64,' + btoa(svg);
    await image.decode();
    context.fillStyle = '#fff';
    context.fillRect(775, 775, 1100, 1100);
    context.drawImage(image, 775, 775, 1100, 1100);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
    return btoa(text);
  })()`);
  await page.close();
  return {
    ...{ name: 'huge.png', mimeType: 'image/png' },
    buffer: Buffer.from(String(base64), 'base64'),
  };
}
