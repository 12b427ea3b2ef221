import { isIP } from 'node:net';

/** Whether a host name, as it stands in settings or a URL, is this machine and reached from it alone. */
export function isLoopback(host: string): boolean {
  const isNumber = isIP(host) === 4 && host.startsWith('127.');
  return host === 'localhost' || host === '::1' || host === '[::1]' || isNumber;
}
