import type { TypedLine } from '../domain/procedure/restore-steps';
import type { FactsOf } from '../domain/health/finding-kinds';
import { shorten } from '../domain/text/shorten';
import { names, type FindingWords } from './finding-entry';

/** What is done about deleted lines of Tahapan or Kegiatan. */
export const STEPS_REMEDY =
  'PPID atau Pelaksana memilih Kembalikan di Kesehatan, lalu tahapnya dapat dilanjutkan.';

type StepFinding = 'tahap-hilang' | 'tahap-diketik';

export const stepFindingWords: { readonly [I in StepFinding]: FindingWords<FactsOf<I>> } = {
  'tahap-hilang': {
    title: 'Baris Tahapan atau Kegiatan dihapus',
    label: 'Kembalikan',
    say: (ids) =>
      `Baris ${names(ids)} tidak ada lagi di sheet Tahapan atau Kegiatan. Selama itu tidak ada tahap yang dapat diselesaikan, supaya tidak ada yang terlewat. Kembalikan menulisnya lagi menurut Log.`,
  },
  'tahap-diketik': {
    title: 'Tahapan atau Kegiatan diketik di sheet',
    label: 'Tulis kembali',
    say: (lines) =>
      `${names(lines.map(typedWords))}. Yang diketik di sheet tidak berlaku: tahap diselesaikan, diperiksa, dinyatakan Nihil, dan dikecualikan dari empat mata lewat sidebar. Tulis kembali mengisinya menurut Log, begitu pula program setiap malam.`,
  },
};

/** @example 'K-0001/3/KUL (Status "selesai" diketik, yang berlaku "terbuka")' */
const typedWords = ({ id, cells }: TypedLine): string =>
  `${id} (${cells.map(({ header, found, kept }) => `${header} "${shorten(found)}" diketik, yang berlaku ${kept === '' ? 'kosong' : `"${shorten(kept)}"`}`).join('; ')})`;
