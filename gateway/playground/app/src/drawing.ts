import type { Status } from './status.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 860;
const ROW = 76;
const BOX = { width: 210, height: 46 };
const LEFT = 20;
const RIGHT = WIDTH - BOX.width - 20;

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, ...children: Node[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

function box(x: number, y: number, label: string, kind: string): SVGElement {
  const { width, height } = BOX;
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
  (height / count) * (index + 0.5) - BOX.height / 2;

/**
 * Draws the graph of registers (left) and the entities that join them (right). Only entities that more
 * than one register knows are drawn: the others join nothing.
 */
export function drawing({ registers, entities }: Status): SVGElement {
  const joining = entities.filter((one) => one.registers.length > 1);
  const height = Math.max(registers.length, joining.length) * ROW;
  const leftY = new Map(
    registers.map((one, index) => [one.name, rowAt(index, registers.length, height)]),
  );
  const lines = joining.flatMap((one, index) =>
    one.registers.map((name) => {
      const from = (leftY.get(name) ?? 0) + BOX.height / 2;
      const to = rowAt(index, joining.length, height) + BOX.height / 2;
      const [x1, x2] = [LEFT + BOX.width, RIGHT];
      const bend = (x2 - x1) / 2;
      const up = registers.find((register) => register.name === name)?.up ?? false;
      return element('path', {
        d: `M${x1} ${from} C${x1 + bend} ${from} ${x2 - bend} ${to} ${x2} ${to}`,
        class: up ? 'join' : 'join down',
      });
    }),
  );
  const description = joining.map((one) => `${one.entity}: ${one.registers.join(', ')}`).join('; ');
  return element(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': description },
    ...lines,
    ...registers.map((one) =>
      box(LEFT, leftY.get(one.name) ?? 0, one.name, one.up ? 'register' : 'register down'),
    ),
    ...joining.map((one, index) =>
      box(RIGHT, rowAt(index, joining.length, height), one.entity, 'entity'),
    ),
  );
}
