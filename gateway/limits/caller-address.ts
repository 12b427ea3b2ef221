import { isIP } from 'node:net';

/** An IPv6 address written out in its eight groups. */
function groupsOf(address: string): readonly string[] {
  // The URL parser shortens every spelling of an address to one, dotted endings too.
  const short = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
  const [head = '', tail] = short.split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: missing }, () => '0'), ...after];
}

/**
 * The network an address belongs to, for counting: an IPv4 address itself, of an IPv6 address the first half.
 *
 * One subscriber has the whole of a /64, and could otherwise be someone else with every request.
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const groups = groupsOf(address);
  const isMapped = groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff';
  if (!isMapped) return `${groups.slice(0, 4).join(':')}::/64`;
  const bytes = groups.slice(6).flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
  return bytes.join('.');
}

/**
 * Where a request came from, as far as it can be believed.
 *
 * `X-Forwarded-For` is a caller's own word, but for the last entries, one from each proxy of ours. Without
 * proxies, or with an entry that is no address, it is whoever holds the connection.
 */
export function callerAddress(
  connection: string,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  if (trustedProxies === 0 || !forwardedFor) return connection;
  const way = forwardedFor.split(',').map((entry) => entry.trim());
  const first = way[Math.max(0, way.length - trustedProxies)] ?? '';
  return isIP(first) === 0 ? connection : first;
}
