import type { Status } from './status.ts';

const SVG = 'http://www.w3.org/2000/svg';
const ROW = 76;
const BOX_HEIGHT = 46;
const MARGIN = 2;

/** Boxes wide enough for the longest name, on a phone in smaller letters. */
const boxWidth = (width: number): number => (width < 500 ? 132 : 210);

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, ...children: Node[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly label: string;
}

function box(kind: string, { x, y, width, label }: Box): SVGElement {
  const height = BOX_HEIGHT;
  return element(
    'g',
    { class: kind },
    element('rect', { x, y, width, height, rx: kind === 'entity' ? 23 : 6 }),
    element(
      'text',
      { x: x + width / 2, y: y + height / 2 + 5, 'text-anchor': 'middle' },
      document.createTextNode(label),
    ),
  );
}

/** Spreads `count` rows over the height that the longer column needs. */
const rowAt = (index: number, count: number, height: number): number =>
  (height / count) * (index + 0.5) - BOX_HEIGHT / 2;

/**
 * Draws the graph of registers (left) and the entities that join them (right), as wide as it is told, so
 * that letters keep their size on a phone. Only entities that more than one register knows are drawn: the
 * others join nothing.
 */
export function drawing({ registers, entities }: Status, width: number): SVGElement {
  const joining = entities.filter((one) => one.registers.length > 1);
  const height = Math.max(registers.length, joining.length) * ROW;
  const wide = boxWidth(width);
  const [x1, x2] = [MARGIN + wide, width - MARGIN - wide];
  const isUp = new Map(registers.map(({ name, up }) => [name, up]));
  const leftY = new Map(
    registers.map(({ name }, index) => [name, rowAt(index, registers.length, height)]),
  );
  const rightY = (index: number): number => rowAt(index, joining.length, height);
  const lines = joining.flatMap((one, index) =>
    one.registers.map((name) => {
      const from = (leftY.get(name) ?? 0) + BOX_HEIGHT / 2;
      const to = rightY(index) + BOX_HEIGHT / 2;
      const middle = (x1 + x2) / 2;
      return element('path', {
        d: `M${x1} ${from} C${middle} ${from} ${middle} ${to} ${x2} ${to}`,
        class: isUp.get(name) ? 'join' : 'join down',
      });
    }),
  );
  const description = joining.map((one) => `${one.entity}: ${one.registers.join(', ')}`).join('; ');
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': description },
    ...lines,
    ...registers.map(({ name, up, ofGateway }) =>
      box(`register${up ? '' : ' down'}${ofGateway ? ' own' : ''}`, {
        x: MARGIN,
        y: leftY.get(name) ?? 0,
        width: wide,
        label: name,
      }),
    ),
    ...joining.map(({ entity }, index) =>
      box('entity', { x: x2, y: rightY(index), width: wide, label: entity }),
    ),
  );
}
