import type { Answer } from './contract/answer';
import type { Listed, PublicationDifference, PublishedView } from './contract/publication';

/** The names of the fields of a published entry; fields without a name are not mentioned. */
const names: Readonly<Record<string, string>> = {
  title: 'judul',
  summary: 'ringkasan',
  holder: 'yang menguasai',
  producer: 'penanggung jawab',
  made: 'waktu dan tempat pembuatan',
  form: 'bentuk',
  retention: 'jangka simpan',
  category: 'kategori',
  year: 'tahun',
  link: 'tautan',
  unit: 'Sub Bagian',
};

/** @example fieldWords(['title', 'link'])  //=> 'judul, tautan' */
export const fieldWords = (fields: readonly string[]): string =>
  fields.flatMap((name) => names[name] ?? []).join(', ') || 'keterangan lain';

/** The confirmation question of the menu item that publishes. */
export function describeDifference(preview: PublicationDifference): string {
  const { added, changed, withdrawn, refreshed, notes } = preview;
  return [
    ...section('Baru', added),
    ...section('Berubah', changed),
    ...section('Ditarik', withdrawn),
    ...(refreshed > 0 ? [`Dimutakhirkan tanpa perubahan isi: ${refreshed}`] : []),
    ...notes,
    '',
    'Terbitkan sekarang? Semua orang dapat membacanya di halaman publik.',
  ].join('\n');
}

/** Nothing would be added, changed or removed: the DIP has no entries yet. */
export const saysNothing = ({
  added,
  changed,
  withdrawn,
  refreshed,
  notes,
}: PublicationDifference): boolean =>
  added.count + changed.count + withdrawn.count + refreshed + notes.length === 0;

/** The maximum number of lines in a dialog of Google's. */
const SHOWN = 8;

function section(title: string, { count, lines }: Listed): readonly string[] {
  if (count === 0) return [];
  const shown = lines.slice(0, SHOWN).map((line) => `  ${line}`);
  const rest = count - shown.length;
  return [`${title}: ${count}`, ...shown, ...(rest > 0 ? [`  … dan ${rest} lagi`] : [])];
}

export const describePublished = (answer: Answer<PublishedView>): string =>
  answer.ok
    ? [answer.value.message, ...answer.value.notes, `ID berkas: ${answer.value.fileId}`].join('\n')
    : [answer.message, ...answer.details].join('\n');
