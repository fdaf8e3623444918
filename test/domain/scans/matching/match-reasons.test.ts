import { explainMatch, type MatchReasons } from '../../../../src/domain/scans/matching/match-reasons';
import { doubts, type Doubt } from '../../../../src/domain/scans/decisions/doubts';
import { matchScan } from '../../../../src/domain/scans/matching/match-scan';
import { titleIndex } from '../../../../src/domain/scans/matching/title-index';

const rows = [
  { id: 'KUL-0001', title: 'Laporan Persediaan', year: 2025 },
  { id: 'KUL-0002', title: 'NPHD', year: 2025 },
  { id: 'KUL-0003', title: 'BA Inventarisasi BMN Semester I', year: 2025 },
  { id: 'KUL-0004', title: 'Register Kas APBN', year: 2025 },
];
const index = titleIndex(rows);

function explained(name: string): string {
  const match = matchScan(name, index, () => true);
  const because = match.kind === 'sure' ? match.suggestion.reasons : match.suggestions[0]?.reasons;
  return because ? explainMatch(because) : '';
}

test.each([
  ['LAPORAN_PERSEDIAAN_2025 (1).pdf', 'kata sama: laporan, persediaan; tahun 2025'],
  ['Naskah Perjanjian Hibah Daerah.pdf', 'kata sama: NPHD'],
  ['Lap Persedian 2025.pdf', 'kata sama: laporan; kata mirip: persedian = persediaan; tahun 2025'],
  ['kul-0002 pindaian.pdf', 'ID disebut di nama berkas'],
  ['KUL 0001 Laporan 2025.pdf', 'ID disebut di nama berkas; kata sama: laporan; tahun 2025'],
  ['BA Inventaris BMN Smt 1.pdf', 'kata sama: BA, BMN, semester 1; kata mirip: inventaris = inventarisasi'],
  ['BA Inventarisasi BMN Smt 2.pdf', 'kata sama: BA, BMN, inventarisasi; periode tidak sama'],
  ['Register Kas Hibah.pdf', /ragam tidak sama/],
  ['Laporan Persediaan 05-02-2026.pdf', 'kata sama: laporan, persediaan; tahun berbeda (baris: 2025)'],
  ['Laporan Persediaan 2 2025.pdf', /nomor pada nama berkas tidak ada di judul/],
])('%j is explained', (name, words) => {
  if (typeof words === 'string') expect(explained(name)).toBe(words);
  else expect(explained(name)).toMatch(words);
});

test.each(Object.keys(doubts) as Doubt[])('%s has words, or the year explains it', (doubt) => {
  const because: MatchReasons = {
    idNamed: false,
    words: [],
    similar: [],
    year: doubt === 'TAHUN_LAIN' ? { kind: 'lain', years: [2024] } : { kind: 'tak disebut', years: [] },
    doubts: [doubt],
  };
  expect(explainMatch(because)).not.toBe('');
});
