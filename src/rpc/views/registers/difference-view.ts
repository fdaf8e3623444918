import { copiedWords, goneWords, typedWords, withheldWords } from '../../entry-words';
import type { PlannedPublication } from '../../../domain/publication/decide-publication';
import type { PublicationDifference, Listed } from '../../contract/publication';
import { fieldWords } from '../../publication-words';

/** The maximum number of lines of each kind; the count states the total. */
const SHOWN = 20;

/** What a publication would change, in lines for people. */
export function differenceView({
  action,
  difference,
  isForeign,
  typed,
  gone,
  withheld,
  copied,
}: PlannedPublication): PublicationDifference {
  const { added, changed, withdrawn, refreshed, exempted, office } = difference;
  return {
    isSame: action === 'sama',
    added: listed(added, ({ id, title }) => `${id} ${title}`),
    changed: listed(changed, ({ entry, fields }) => `${entry.id} ${entry.title}: ${fieldWords(fields)}`),
    withdrawn: listed(withdrawn, ({ id }) => id),
    refreshed,
    notes: [
      ...typedWords(typed),
      ...(gone.length > 0 ? [goneWords(gone)] : []),
      ...(withheld.length > 0 ? [withheldWords(withheld)] : []),
      ...copied.slice(0, NAMED).map(copiedWords),
      ...(exempted.added > 0
        ? [`${exempted.added} informasi dikecualikan yang ditetapkan ikut diumumkan atau berubah.`]
        : []),
      ...(exempted.removed > 0 ? [`${exempted.removed} informasi dikecualikan tidak lagi diumumkan.`] : []),
      ...(office ? ['Keterangan tentang kantor di halaman publik ikut berubah.'] : []),
      ...(isForeign
        ? ['Isi berkas publikasi diubah di luar aplikasi ini; penerbitan menulisnya kembali.']
        : []),
      ...(action === 'selesaikan'
        ? ['Penerbitan terakhir terputus; menerbitkan lagi menyelesaikannya.']
        : []),
    ],
  };
}

/** The maximum number of copied numbers that are named. */
const NAMED = 5;

const listed = <T>(items: readonly T[], line: (item: T) => string): Listed => ({
  count: items.length,
  lines: items.slice(0, SHOWN).map(line),
});
