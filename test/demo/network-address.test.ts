import type { NetworkInterfaceInfo } from 'node:os';
import { networkAddress } from '../../demo/network-address';

const at = (address: string, cells: object = {}): NetworkInterfaceInfo =>
  ({ address, family: 'IPv4', internal: false, ...cells }) as NetworkInterfaceInfo;

test.each([
  ['a home', [at('127.0.0.1', { internal: true }), at('192.168.1.7')], '192.168.1.7'],
  ['an office', [at('fe80::1', { family: 'IPv6' }), at('8.8.8.8'), at('172.31.0.4')], '172.31.0.4'],
])('the address in the network of %s is found', (_where, interfaces, address) =>
  expect(networkAddress({ eth0: interfaces, none: undefined })).toBe(address),
);

test('an address that the whole internet reaches is not used', () =>
  expect(() => networkAddress({ eth0: [at('8.8.8.8'), at('172.32.0.1')] })).toThrow('tidak tersambung'));
