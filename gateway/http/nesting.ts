/** Deeper than anyone writes by hand; shallow enough for every recursive walk of parser and planner. */
const LEVELS = 100;

/** How far to the next thing in a string. A block string knows one escape alone: that of its own end. */
function stepIn(query: string, at: number, isBlock: boolean): number {
  if (isBlock) return query.startsWith('\\"""', at) ? 4 : 1;
  return query[at] === '\\' ? 2 : 1;
}

/** Where a string or comment that starts here ends; the same place if none starts here. */
function pastText(query: string, at: number): number {
  if (query[at] === '#') {
    const end = query.indexOf('\n', at);
    return end < 0 ? query.length : end;
  }
  if (query[at] !== '"') return at;
  const isBlock = query.startsWith('"""', at);
  const quote = isBlock ? '"""' : '"';
  let end = at + quote.length;
  while (end < query.length && !query.startsWith(quote, end)) end += stepIn(query, end, isBlock);
  return end + quote.length - 1;
}

/** Whether there is so little to open that nothing can nest too deep, wherever it stands. True of most. */
function opensFew(query: string): boolean {
  let count = 0;
  for (const opening of ['{', '(', '['])
    for (let at = query.indexOf(opening); at >= 0; at = query.indexOf(opening, at + 1)) {
      count += 1;
      if (count > LEVELS) return false;
    }
  return true;
}

/**
 * Whether an operation nests so deep that a recursive walk of it could exhaust the stack.
 *
 * Looked for in the text, because graphql-js's parser is the first such walk.
 */
export function isQueryTooDeep(query: string): boolean {
  if (opensFew(query)) return false;
  let depth = 0;
  for (let at = 0; at < query.length; at += 1) {
    at = pastText(query, at);
    const character = query[at];
    if (character === '{' || character === '[' || character === '(') depth += 1;
    else if (character === '}' || character === ']' || character === ')') depth -= 1;
    if (depth > LEVELS) return true;
  }
  return false;
}

/** The same for a value: variables are written out again for the registers. */
export function isValueTooDeep(value: unknown, levels = LEVELS): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((item) => isValueTooDeep(item, levels - 1));
}
