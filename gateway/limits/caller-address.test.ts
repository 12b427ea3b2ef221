import { describe, expect, it } from 'vitest';
import { callerAddress, networkOf } from './caller-address.ts';

const PROXY = '10.0.0.1';

describe('where a request came from', () => {
  it('is whoever holds the connection, whatever the request says, unless there is a proxy of ours', () => {
    expect(callerAddress(PROXY, '203.0.113.9', 0)).toBe(PROXY);
    expect(callerAddress(PROXY, undefined, 1)).toBe(PROXY);
  });

  it.each([
    ['our proxy noted', '203.0.113.9', 1, '203.0.113.9'],
    [
      'our proxy noted, and not what the caller wrote before it',
      '1.1.1.1, 203.0.113.9',
      1,
      '203.0.113.9',
    ],
    ['the first of our two noted', '1.1.1.1, 203.0.113.9,10.0.0.2', 2, '203.0.113.9'],
    ['the only one noted, when it came past one of them', '10.0.0.7', 2, '10.0.0.7'],
  ])('is whom %s', (_, forwardedFor, proxies, address) => {
    expect(callerAddress(PROXY, forwardedFor, proxies)).toBe(address);
  });

  it('is the connection where the entry is no address', () => {
    for (const entry of ['', 'unknown', '1.1.1.1, ', '1.1.1.1, _hidden', '1.1.1.1, a:b'])
      expect(callerAddress(PROXY, entry, 1)).toBe(PROXY);
  });
});

describe('the network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::FFFF:cb00:7109', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
