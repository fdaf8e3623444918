import type { PublishedSnapshot } from '../../../src/domain/publication/snapshot';
import type { Invariant } from '../invariant';
import type { World } from '../world';

const FILE = 'Terbitan Dokumentasi Informasi Publik/daftar-informasi-publik.json';

/** Some of the initial guarded words, and the pattern of a NIK; detected in another way than the product does. */
const guarded: readonly (readonly [word: string, found: RegExp])[] = [
  ['absensi', /absensi/i],
  ['gaji', /gaji/i],
  ['NIK', /\d{16}/],
];

function published({ office }: World): PublishedSnapshot['entries'] {
  const id = office.workspace.drive.find(FILE);
  return id === null || id === undefined
    ? []
    : (JSON.parse(office.workspace.drive.read(id).toString('utf8')) as PublishedSnapshot).entries;
}

/** The guard's questions answered in the Log, as "object word". */
function answersIn({ after }: World): ReadonlySet<string> {
  const told = after.log.filter((entry) => entry['Peristiwa'] === 'PENJAGAAN_DIJAWAB');
  return new Set(
    told.flatMap((entry) =>
      guarded
        .filter(([word]) => (entry['Rincian'] ?? '').includes(word))
        .map(([word]) => `${entry['Objek'] ?? ''} ${word}`),
    ),
  );
}

export const publicInvariants: readonly Invariant[] = [
  {
    name: 'tidak ada kata terjaga pada halaman publik tanpa jawaban dalam Log',
    check: (world) => {
      const entries = published(world);
      if (entries.length === 0) return undefined;
      const answers = answersIn(world);
      const sources = new Map(
        world.office.table('DIP').map((row) => [row['ID'], row['ID Inventaris'] ?? '']),
      );
      for (const { id, title, summary, holder, producer, made, retention } of entries) {
        const rows = world.after.inventory.filter((row) => row['entry'] === id).map((row) => row['id'] ?? '');
        const objects = [id, sources.get(id) ?? '', ...rows];
        const text = [title, summary, holder, producer, made, retention].join(' ');
        const open = guarded.find(
          ([word, found]) => found.test(text) && !objects.some((object) => answers.has(`${object} ${word}`)),
        );
        if (open) return `${id} "${title}" memuat ${open[0]} tanpa jawaban`;
      }
      return undefined;
    },
  },
];
