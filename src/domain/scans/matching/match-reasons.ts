import type { Doubt } from '../decisions/doubts';
import { abbreviations } from './office-words';
import type { Tokens } from './title-tokens';
import type { YearFact } from './year-fact';

/** Why a row is suggested. */
export interface MatchReasons {
  /** The name contains the ID of the row. */
  readonly idNamed: boolean;
  /** Words that name and title share: abbreviations in capitals, then the period. */
  readonly words: readonly string[];
  /** Words of the name, each with the similar word of the title. */
  readonly similar: readonly (readonly [inName: string, inTitle: string])[];
  readonly year: YearFact;
  /** Why it is not matched automatically, apart from a low score. */
  readonly doubts: readonly Doubt[];
}

/** Words in the form in which people wrote them: NPHD, not naskah, perjanjian, hibah, daerah. */
export function sharedWords(words: readonly string[], file: Tokens, title: Tokens): readonly string[] {
  const shared = new Set(words);
  const whole = [...new Set([...title.abbreviations, ...file.abbreviations])].filter((short) =>
    (abbreviations.get(short) ?? []).every((word) => shared.has(word)),
  );
  const covered = new Set(whole.flatMap((short) => abbreviations.get(short) ?? []));
  return [
    ...whole.map((short) => short.toUpperCase()),
    ...words.filter((word) => !covered.has(word)),
    ...[...file.periods].filter((period) => title.periods.has(period)),
  ];
}

const words: Record<Doubt, string> = {
  TAHUN_LAIN: '',
  BEBERAPA_TAHUN: 'nama berkas menyebut beberapa tahun',
  PERIODE_LAIN: 'periode tidak sama',
  NOMOR_LAIN: 'nomor pada nama berkas tidak ada di judul',
  RAGAM_LAIN: 'ragam tidak sama (misalnya APBN dan hibah)',
  KATA_LAIN: 'ada kata lain pada nama berkas',
};

/** @example explainMatch(...)  //=> 'kata sama: laporan, persediaan; tahun 2025' */
export function explainMatch({ idNamed, words: shared, similar, year, doubts }: MatchReasons): string {
  const near = similar.map(([inName, inTitle]) => `${inName} = ${inTitle}`);
  const parts = [
    idNamed ? 'ID disebut di nama berkas' : '',
    shared.length > 0 ? `kata sama: ${shared.join(', ')}` : '',
    near.length > 0 ? `kata mirip: ${near.join(', ')}` : '',
    year.kind === 'sama' ? `tahun ${year.years.join(', ')}` : '',
    year.kind === 'lain' ? `tahun berbeda (baris: ${year.years.join(', ')})` : '',
    ...doubts.map((doubt) => words[doubt]),
  ];
  return parts.filter((part) => part !== '').join('; ');
}
