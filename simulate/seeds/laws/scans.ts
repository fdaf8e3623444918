import type { Law } from '../law';
import type { World } from '../world';

const ledger = ({ after }: World) => after.scans;
const idsOf = (row: Readonly<Record<string, string>>): readonly string[] =>
  [...new Set([row['ID Berkas'] ?? '', row['ID Berkas Asli'] ?? ''])].filter((id) => id !== '');

export const scanLaws: readonly Law[] = [
  {
    name: 'setiap berkas yang ditaruh orang masih ada, utuh',
    check: (world) => {
      const { drive } = world.office.workspace;
      for (const { id, name, sha256 } of world.drops.values()) {
        const file = found(() => drive.get(id));
        if (file === undefined) return `${name} hilang`;
        if (file['trashed'] === true) return `${name} ada di Sampah: ${drive.pathOf(id)}`;
        if (file['sha256Checksum'] !== sha256) return `isi ${name} berubah: ${drive.pathOf(id)}`;
      }
      return undefined;
    },
  },
  {
    name: 'setiap berkas tercatat paling banyak sekali',
    check: (world) => {
      const seen = new Set<string>();
      for (const row of ledger(world))
        for (const id of idsOf(row)) {
          if (seen.has(id)) return `${row['ID'] ?? ''} ${row['Nama Asli'] ?? ''} tercatat dua kali`;
          seen.add(id);
        }
      return undefined;
    },
  },
  {
    name: 'buku berkas hanya bertambah',
    check: (world) => {
      const now = new Set(ledger(world).map((row) => row['ID']));
      const gone = world.before.scans.find((row) => !now.has(row['ID']));
      return gone && `${gone['ID'] ?? ''} tidak ada lagi di Pindaian`;
    },
  },
];

function found<T>(get: () => T): T | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
