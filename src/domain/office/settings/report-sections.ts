import { tidy } from '../../text/normalise';

/** The sections of the activity report (SOP step 6) in their usual order. An office may omit, reorder and rename them. */
export const reportSections = [
  'Dasar',
  'Tujuan',
  'Waktu dan Pelaksana',
  'Pelaksanaan',
  'Hasil',
  'Kendala',
  'Tindak Lanjut',
  'Penutup',
] as const;
export type ReportSectionName = (typeof reportSections)[number];

/**
 * Sections separated by commas, in printing order; undefined when a word is no section, a section is repeated, or none
 * is named.
 * @example parseSections('hasil, Penutup')  //=> ['Hasil', 'Penutup']
 */
export function parseSections(text: string): readonly ReportSectionName[] | undefined {
  const words = text
    .split(/[,;\n]/)
    .map((word) => tidy(word).toLowerCase())
    .filter((word) => word !== '');
  const found = words.flatMap((word) => reportSections.filter((name) => name.toLowerCase() === word));
  const all = found.length === words.length && new Set(found).size === found.length;
  return all && found.length > 0 ? found : undefined;
}
