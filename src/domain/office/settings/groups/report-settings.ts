import { parsePaperSize, paperSizes } from '../paper-size';
import {
  parseSections,
  reportChapters,
  reportSections,
  standardHeading,
  type ReportChapterName,
  type ReportSectionName,
} from '../report-sections';
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

type Headings = { readonly [N in ReportSectionName as `heading ${N}`]: SettingDefinition<string> } & {
  readonly [C in ReportChapterName as `chapter ${C}`]: SettingDefinition<string>;
};
const note = 'Judul dalam laporan';
const headings = Object.fromEntries([
  ...reportChapters.map(({ chapter }) => [
    `chapter ${chapter}`,
    phrase(`Judul Bab ${chapter}`, chapter, { note }),
  ]),
  ...reportSections.map((name) => [
    `heading ${name}`,
    phrase(`Judul Bagian ${name}`, standardHeading(name), { note }),
  ]),
]) as unknown as Headings;

/** The marks that the report's phrases may contain. */
const marks = '{kantor} {singkatan} {kegiatan}';

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
  /** Numbers of chapters and sections: 'A' for A, 1; 'I' for I, A. */
  numbering: defineSetting({
    section,
    label: 'Penomoran',
    default: 'A, 1',
    note: 'Nomor bab dan bagian: "A, 1" atau "I, A"',
    choices: ['A, 1', 'I, A'],
    parse: (text) => (text === 'A, 1' ? ('A' as const) : text === 'I, A' ? ('I' as const) : undefined),
  }),
  addressee: phrase('Kepada', 'Sekretaris {singkatan}', {
    note: `Kepada Yth. dalam laporan dan surel; ${marks}`,
  }),
  through: defineSetting({
    section,
    label: 'Melalui',
    note: 'Jabatan yang dilalui laporan; kosong berarti langsung',
  }),
  copies: defineSetting({
    section,
    label: 'Tembusan',
    note: 'Pisahkan dengan titik koma; kosong berarti tidak ada',
    kind: 'long',
    parse: (text) => text.split(/[;\n]/).flatMap((copy) => copy.trim() || []),
  }),
  general: phrase(
    'Kalimat Umum',
    'Dalam rangka pelayanan informasi publik, {kantor} melaksanakan kegiatan pendokumentasian informasi publik yang dikuasai oleh seluruh Sub Bagian menurut SOP Pendokumentasian Informasi Publik.',
    { note: marks, kind: 'long' },
  ),
  scope: phrase(
    'Kalimat Ruang Lingkup',
    'Kegiatan meliputi inventarisasi, pemindaian, koordinasi dengan Tim Penghubung, pencatatan dalam Daftar Informasi Publik, penyimpanan dalam bentuk tercetak dan elektronik, serta pelaporan pada seluruh Sub Bagian di lingkungan {kantor}.',
    { note: marks, kind: 'long' },
  ),
  purpose: phrase(
    'Kalimat Tujuan',
    'Mendokumentasikan informasi publik yang dikuasai {kantor} sesuai SOP Pendokumentasian Informasi Publik, sehingga Daftar Informasi Publik lengkap, mutakhir, dan dapat ditelusuri.',
    { note: marks, kind: 'long' },
  ),
  farewell: phrase(
    'Kalimat Penutup',
    'Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya.',
    { note: marks, kind: 'long' },
  ),
  signer: phrase('Jabatan Penanda Tangan', 'Pejabat Pengelola Informasi dan Dokumentasi'),
  /** Job title of the person who signs beside the PPID; '' for nobody. */
  acknowledgedBy: defineSetting({
    section,
    label: 'Mengetahui',
    default: 'Sekretaris selaku Atasan PPID',
    note: 'Jabatan yang ikut menandatangani; kosong berarti tidak ada',
  }),
};
