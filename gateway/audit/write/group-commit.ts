/** How much may wait, and for how long. */
export interface GroupBounds {
  /** Items written at a time; what one caller gives stays together, however much it is. */
  readonly cap: number;
  /** Items waiting beyond which no more are taken. */
  readonly waiting: number;
  readonly deadlineMs: number;
  /** Least time between the end of one writing and the next, as long as there is anyone else who may yet give something. */
  readonly spacingMs: number;
  /** How many callers there are who have given something or may yet: once all of them wait, nobody else is waited for. */
  readonly callers: () => number;
}

/** Writes what many callers give in few goes. */
export interface GroupCommit<Item> {
  /** Resolves once all of them are written; rejects when they are not, or not in time. */
  add(items: readonly Item[]): Promise<void>;
}

interface Waiting<Item> {
  readonly items: readonly Item[];
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
  isOver: boolean;
}

/**
 * Shares each writing among all who asked for one while the last was under way, or in the same turn.
 *
 * `commit` is never called twice at once, and in the order of asking. Who waited too long is told so,
 * and what they gave is left out unless it is being written by then.
 */
export function groupCommit<Item>(
  commit: (items: readonly Item[]) => Promise<void>,
  bounds: GroupBounds,
): GroupCommit<Item> {
  let queue: Waiting<Item>[] = [];
  let waiting = 0;
  let isRunning = false;
  let lastEnd = Number.NEGATIVE_INFINITY;
  let wake: () => void = () => undefined;
  const isEveryoneHere = (): boolean => queue.length >= bounds.callers();

  /** Resolves when it is time, or when there is nobody left to wait for. */
  const woken = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const taken = (): readonly Waiting<Item>[] => {
    const group: Waiting<Item>[] = [];
    let size = 0;
    let count = 0;
    for (const one of queue) {
      if (!one.isOver && group.length > 0 && size + one.items.length > bounds.cap) break;
      count += 1;
      waiting -= one.items.length;
      if (one.isOver) continue;
      group.push(one);
      size += one.items.length;
    }
    queue = queue.slice(count);
    return group;
  };

  const run = async (): Promise<void> => {
    while (queue.length > 0) {
      const early = lastEnd + bounds.spacingMs - performance.now();
      if (early > 0 && !isEveryoneHere()) await woken(early);
      const group = taken();
      if (group.length === 0) continue;
      try {
        await commit(group.flatMap(({ items }) => items));
        for (const { written } of group) written();
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
      lastEnd = performance.now();
    }
    isRunning = false;
  };

  return {
    add(items) {
      if (waiting + items.length > bounds.waiting)
        return Promise.reject(new Error(`More than ${bounds.waiting} records are waiting.`));
      return new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => {
          one.isOver = true;
          reject(new Error(`Not written within ${bounds.deadlineMs} ms.`));
        }, bounds.deadlineMs);
        const one: Waiting<Item> = {
          items,
          written: () => {
            clearTimeout(timer);
            resolve();
          },
          failed: (error) => {
            clearTimeout(timer);
            reject(error);
          },
          isOver: false,
        };
        queue.push(one);
        waiting += items.length;
        if (isEveryoneHere()) wake();
        if (isRunning) return;
        isRunning = true;
        // After this turn, so that all who ask in it share the first writing too.
        setImmediate(run);
      });
    },
  };
}
