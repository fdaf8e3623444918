import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The address of this machine in its home or office network (RFC 1918), under which a phone in the same network reaches it.
 * @throws Error with a message for the person when there is none
 */
export function networkAddress(interfaces: Interfaces = networkInterfaces()): string {
  const found = Object.values(interfaces)
    .flatMap((each) => each ?? [])
    .find(({ family, internal, address }) => family === 'IPv4' && !internal && PRIVATE.test(address));
  if (!found)
    throw new Error(
      'Komputer ini tidak tersambung ke jaringan rumah atau kantor, jadi HP tidak dapat membukanya.',
    );
  return found.address;
}

const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;
