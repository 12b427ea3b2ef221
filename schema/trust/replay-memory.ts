/** What a memory of seals says of one it is shown. */
export type Sight = 'new' | 'seen' | 'full';

/**
 * Remembers ids for at least as long as a seal may be used, in bounded memory.
 *
 * Two generations, the older dropped whole: no timer, and a look-up costs two hashes. When the bound is
 * reached nothing is forgotten early, because then a seal could be used twice; new ones are refused.
 */
export function replayMemory(lifeMs: number, most: number): (id: string, now: number) => Sight {
  let young = new Set<string>();
  let old = new Set<string>();
  let since = Number.NEGATIVE_INFINITY;
  return (id, now) => {
    if (now - since >= lifeMs) {
      old = now - since >= 2 * lifeMs ? new Set() : young;
      young = new Set();
      since = now;
    }
    if (young.has(id) || old.has(id)) return 'seen';
    if (young.size + old.size >= most) return 'full';
    young.add(id);
    return 'new';
  };
}
