import type { ReportModel } from '../../domain/report/report-model';
import type { ReportSectionName } from '../../domain/office/settings/report-sections';
import type { Block } from './block';
import { attached } from './attachments';
import { introduction, lettered, note, orDash, paragraph, tableOrNone } from './parts';
import { procedure } from './procedure';
import { results } from './results';
import type { Section } from './section';

/** The participants; the SOP requires "Minimal 2 orang". */
const participants: Section = ({ period, participants: people }) =>
  people.length === 0
    ? [paragraph(`Kegiatan dilaksanakan pada tanggal ${period}. Pelaksananya belum tercatat.`)]
    : tableOrNone(`Kegiatan dilaksanakan pada tanggal ${period} oleh ${people.length} orang, yaitu:`, {
        columns: [
          { header: 'No', share: 8, align: 'center' },
          { header: 'Nama', share: 50 },
          { header: 'Jabatan', share: 50 },
          { header: 'Uraian Tugas', share: 57 },
        ],
        rows: people.map(({ person, jobTitle, part }, index) => [
          String(index + 1),
          person,
          orDash(jobTitle),
          orDash(part),
        ]),
      });

const sections: Readonly<Record<ReportSectionName, Section>> = {
  Umum: (model) => [paragraph(model.general)],
  Tujuan: (model) => [paragraph(model.purpose)],
  'Ruang Lingkup': (model) => [paragraph(model.scope)],
  Dasar: (model) => lettered(punctuated(model.legalBases)),
  'Waktu dan Pelaksana': participants,
  Pelaksanaan: procedure,
  Hasil: results,
  Kendala: (model) => lettered(model.obstacles),
  Simpulan: (model) => lettered(model.conclusions),
  'Tindak Lanjut': (model) => lettered(model.followUps),
  Penutup: (model) => [introduction(attached(model))],
};

/** Items of one sentence: a semicolon after each, a full stop after the last. */
const punctuated = (items: readonly string[]): readonly string[] =>
  items.map((item, index) => `${item.replace(/[;.]$/, '')}${index === items.length - 1 ? '.' : ';'}`);

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'] as const;
const letter = (index: number): string => String.fromCharCode(65 + index);

const numbers: Readonly<Record<ReportModel['numbering'], readonly ((index: number) => string)[]>> = {
  A: [letter, (index) => String(index + 1)],
  I: [(index) => romans[index] ?? String(index + 1), letter],
};

export interface PrintedSection {
  /** 1 for a chapter, 2 for a section of it. */
  readonly level: 1 | 2;
  /** With its number. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The chapters and sections named in the office's settings, in their order. */
export function printedSections(model: ReportModel): readonly PrintedSection[] {
  const [chapterNumber, sectionNumber] = numbers[model.numbering];
  return model.chapters.flatMap(({ heading, sections: own }, index): readonly PrintedSection[] => {
    const isWhole = own.every((section) => section.heading === '');
    const blocks = isWhole ? own.flatMap(({ name }) => sections[name](model)) : [];
    return [
      { level: 1, heading: `${chapterNumber?.(index)}. ${heading}`, blocks },
      ...(isWhole ? [] : own).map(({ name, heading: title }, place) => ({
        level: 2 as const,
        heading: `${sectionNumber?.(place)}. ${title}`,
        blocks: sections[name](model),
      })),
    ];
  });
}

/** The body of the report from its addressee to the note about the Log; `remarks` come before the closing phrase. */
export const bodyBlocks = (model: ReportModel, remarks: readonly Block[] = []): readonly Block[] => [
  ...addresseeBlocks(model),
  ...revisionBlocks(model),
  ...printedSections(model).flatMap(({ level, heading, blocks }) => [
    { kind: 'heading', level, text: heading } as const,
    ...blocks,
  ]),
  ...remarks,
  ...(model.farewell === '' ? [] : [introduction(model.farewell)]),
  signature(model),
  ...copiesBlocks(model),
  note(logNote(model)),
];

const addresseeBlocks = ({ addressee, through, office }: ReportModel): readonly Block[] => [
  paragraph(
    [
      `Kepada Yth. ${addressee}`,
      ...(through === '' ? [] : [`melalui ${through}`]),
      ...(office.city === '' ? [] : [`di ${office.city}`]),
    ].join('\n'),
  ),
];

const revisionBlocks = ({ revision }: ReportModel): readonly Block[] =>
  revision === null
    ? []
    : [
        paragraph(
          `Laporan ini adalah Revisi ${revision.number} dan menggantikan laporan dengan nomor yang sama. Alasan revisi: ${revision.reason}`,
        ),
      ];

const signature = ({ office, date, signature: signer, acknowledged }: ReportModel): Block => ({
  kind: 'signature',
  place: office.city === '' ? date : `${office.city}, ${date}`,
  ...signer,
  acknowledged,
});

const copiesBlocks = ({ copies }: ReportModel): readonly Block[] =>
  copies.length === 0
    ? []
    : [note(['Tembusan:', ...copies.map((copy, index) => `${index + 1}. ${copy}`)].join('\n'))];

const logNote = ({ log }: ReportModel): string =>
  `Catatan: Log lembar kerja berisi ${log.count} catatan dengan kode verifikasi (hash) catatan terakhir ${log.hash}. ` +
  `Perubahan Log sesudah laporan ini dibuat akan tampak bila ${log.code === '' ? 'kode itu' : `kode ${log.code}`} diperiksa (Kesehatan, Periksa Log).`;
