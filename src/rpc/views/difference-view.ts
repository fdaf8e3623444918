import type { PlannedPublication } from '../../domain/publication/decide-publication';
import type { PublicationDifference, Listed } from '../contract/publication';
import { fieldWords } from '../publication-words';

/** Lines that a page shows of each kind; the count says how many there are. */
const SHOWN = 20;

/** What a publication would change, in lines for people. */
export function differenceView({ deed, difference, isForeign }: PlannedPublication): PublicationDifference {
  const { added, changed, withdrawn, refreshed, office } = difference;
  return {
    isSame: deed === 'sama',
    added: listed(added, ({ id, title }) => `${id} ${title}`),
    changed: listed(changed, ({ entry, fields }) => `${entry.id} ${entry.title}: ${fieldWords(fields)}`),
    withdrawn: listed(withdrawn, ({ id }) => id),
    refreshed,
    notes: [
      ...(office ? ['Keterangan tentang kantor di halaman publik ikut berubah.'] : []),
      ...(isForeign
        ? ['Isi berkas terbitan diubah di luar aplikasi ini; penerbitan menulisnya kembali.']
        : []),
      ...(deed === 'selesaikan' ? ['Penerbitan terakhir terputus; menerbitkan lagi menyelesaikannya.'] : []),
    ],
  };
}

const listed = <T>(items: readonly T[], line: (item: T) => string): Listed => ({
  count: items.length,
  lines: items.slice(0, SHOWN).map(line),
});
