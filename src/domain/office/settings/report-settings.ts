import { parsePaperSize, type PaperSize } from './paper-size';
import { parseSections, type ReportSectionName } from './report-sections';
import { parseDriveId } from '../drive-id';
import { parseYesNo } from './parse-setting';
import { headingLabel, reportSettingRows } from './report-setting-rows';

/** How the office wants its activity report (Pengaturan, section Laporan). */
export interface ReportSettings {
  readonly paper: PaperSize;
  /** Drive id of the logo's image; '' for none. */
  readonly logo: string;
  /** Whether the report is kept as an editable Google Doc too. */
  readonly editable: boolean;
  readonly title: string;
  readonly sections: readonly { readonly name: ReportSectionName; readonly heading: string }[];
  /** May hold {kantor} and {kegiatan}. */
  readonly purpose: string;
  readonly farewell: string;
  readonly signer: string;
  /** Office of who signs beside the PPID; '' for nobody. */
  readonly acknowledgedBy: string;
}

export type ReadValue = (label: string) => string;
export type ReadParsed = <T>(label: string, parse: (text: string) => T | undefined) => T;

/** `parsed` falls back to the default and reports a value that cannot be read; an emptied phrase is the default's. */
export function reportSettings(value: ReadValue, parsed: ReadParsed): ReportSettings {
  const phrase = (label: string): string => value(label) || defaultOf(label);
  return {
    paper: parsed('Ukuran Kertas', parsePaperSize),
    logo: parsed('Logo', parseDriveId),
    editable: parsed('Salinan Google Dokumen', parseYesNo),
    title: phrase('Judul'),
    sections: parsed('Susunan Bagian', parseSections).map((name) => ({
      name,
      heading: phrase(headingLabel(name)),
    })),
    purpose: phrase('Kalimat Tujuan'),
    farewell: phrase('Kalimat Penutup'),
    signer: phrase('Jabatan Penanda Tangan'),
    acknowledgedBy: value('Mengetahui'),
  };
}

const defaultOf = (label: string): string => reportSettingRows.find(([known]) => known === label)?.[1] ?? '';
