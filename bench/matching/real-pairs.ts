import { matchScan } from '../../src/domain/scans/matching/match-scan';
import { titleIndex } from '../../src/domain/scans/matching/title-index';
import type { BenchRow } from './rows';

/** File names of a real office with their titles in its public list (github.com/ansctrwhyn/pkl-ppid, ppid.sql). */
const pairs: readonly (readonly [name: string, title: string])[] = [
  ['IKU_KECAMATAN_BATUWARNO_2019.pdf', 'Indikator Kinerja Utama Kecamatan Batuwarno 2019'],
  ['RKT_2020_KECAMATAN_GIRIMARTO.pdf', 'Rencana Kerja Tahunan Kecamatan Girimarto Tahun 2020'],
  [
    'PENGUMUMAN_PENDAMPING_KOPERASI_DAN_UKM_2020.pdf',
    'Pengumuman Seleksi Penerimaan Pendamping Koperasi dan UKM 2020',
  ],
  ['RKT_KECAMATAN_NGADIROJO_2019-2020.pdf', 'Rencana Kerja Tahunan Kecamatan Ngadirojo Tahun 2020'],
  ['PERJANJIAN_KINERJA_CAMAT_JATISRONO_2019.pdf', 'Perjanjian Kinerja Camat Jatisrono 2019'],
  ['TATA_CARA_PELAYANAN_PERMOHONAN_INFO_PUBLIK.pdf', 'Prosedur Pelayanan Permohonan Informasi Publik'],
  ['TATA_CARA_SENGKETA_INFORMASI.pdf', 'Prosedur Penyeselaian Sengketa Informasi Publik'],
  ['SK_BUPATI_TENTANG_PSBB_PENCEGAHAN_COVID19.pdf', 'SK Bupati Terkait PSBB'],
];

export interface RealPair {
  readonly name: string;
  readonly title: string;
  readonly outcome: 'right' | 'wrong' | 'suggested' | 'not found';
  /** The rank of the right row among the suggestions, from 1. */
  readonly place: number;
}

/** Matches the real pairs, with their titles in one list with all other rows, all open. */
export function matchRealPairs(rows: readonly BenchRow[]): readonly RealPair[] {
  const own = pairs.map(([, title], place) => ({ id: `R-${place + 1}`, title, year: yearIn(title) }));
  const index = titleIndex([...own, ...rows]);
  return pairs.map(([name, title], place) => {
    const id = `R-${place + 1}`;
    const match = matchScan(name, index, () => true);
    if (match.kind === 'sure')
      return { name, title, outcome: match.rowId === id ? 'right' : 'wrong', place: 1 };
    const at = match.suggestions.findIndex((each) => each.id === id) + 1;
    return { name, title, outcome: at > 0 ? 'suggested' : 'not found', place: at };
  });
}

const yearIn = (title: string): number | null => Number(/\b20\d\d\b/.exec(title)?.[0] ?? 0) || null;
