import { parsePaperSize, paperSizes } from '../paper-size';
import { parseSections, reportSections, type ReportSectionName } from '../report-sections';
import { parseDriveId } from '../../drive-id';
import { yesNo } from '../parse-setting';
import { defineSetting, type SettingDefinition } from '../setting-definitions';

const section = 'Laporan';

/** A phrase of the report; an empty one falls back to the default. */
const phrase = (
  label: string,
  standard: string,
  given: Partial<Pick<SettingDefinition, 'note' | 'kind'>> = {},
) => defineSetting({ section, label, default: standard, ...given, parse: (text) => text || standard });

type Headings = { readonly [N in ReportSectionName as `heading ${N}`]: SettingDefinition<string> };
const headings = Object.fromEntries(
  reportSections.map((name) => [
    `heading ${name}`,
    phrase(`Judul Bagian ${name}`, name, { note: 'Judul bagian dalam laporan' }),
  ]),
) as unknown as Headings;

/** The options of the activity report. */
export const reportSettings = {
  paper: defineSetting({
    section,
    label: 'Ukuran Kertas',
    default: 'A4',
    note: 'A4 atau F4 (215 x 330 mm)',
    choices: Object.keys(paperSizes),
    parse: parsePaperSize,
  }),
  /** Drive id of the logo's image; '' for none. */
  logo: defineSetting({
    section,
    label: 'Logo',
    note: 'Tautan atau ID berkas PNG atau JPEG di Drive; kosong berarti tanpa logo',
    ownToOffice: true,
    parse: parseDriveId,
  }),
  /** Whether the report is also stored as an editable Google Doc. */
  editable: defineSetting({
    section,
    label: 'Salinan Google Dokumen',
    default: 'ya',
    note: 'Simpan juga sebagai Google Dokumen yang dapat disunting: ya atau tidak',
    ...yesNo,
  }),
  title: phrase('Judul', 'Laporan Hasil Kegiatan Pendokumentasian Informasi Publik'),
  sections: defineSetting({
    section,
    label: 'Susunan Bagian',
    default: reportSections.join(', '),
    note: 'Bagian yang dimuat, menurut urutannya',
    kind: 'long',
    parse: parseSections,
  }),
  ...headings,
  purpose: phrase(
    'Kalimat Tujuan',
    'Mendokumentasikan informasi publik yang dikuasai {kantor} sesuai SOP Pendokumentasian Informasi Publik, sehingga Daftar Informasi Publik lengkap, mutakhir, dan dapat ditelusuri.',
    { note: '{kantor} {kegiatan}', kind: 'long' },
  ),
  farewell: phrase(
    'Kalimat Penutup',
    'Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya.',
    { note: '{kantor} {kegiatan}', kind: 'long' },
  ),
  signer: phrase('Jabatan Penanda Tangan', 'Pejabat Pengelola Informasi dan Dokumentasi'),
  /** Job title of the person who signs beside the PPID; '' for nobody. */
  acknowledgedBy: defineSetting({
    section,
    label: 'Mengetahui',
    note: 'Jabatan yang ikut menandatangani, misalnya Sekretaris; kosong berarti tidak ada',
  }),
};
