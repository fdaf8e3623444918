import type { Filling } from '../domain/scans/fillings';
import type { RowToScan } from '../domain/scans/rows-to-scan';
import type { FiledBeside, FileWaits } from '../domain/scans/announce';
import { coordination } from '../domain/sop/step-3-coordination';
import { isToken } from '../domain/papers/paper-token';
import { type FileDoor, type QuarantineReason, quarantineReasons } from '../domain/refusal/quarantine-reason';
import type { Content } from '../domain/workbook/vocabulary/content';
import type { ScanRow } from '../domain/workbook/pindaian';
import { NO_RELEASER } from '../domain/scans/late';
import { doorOf } from '../domain/scans/scan-move';
import type { SameFile } from '../domain/scans/ledger/same-content';
import {
  AGAIN,
  ALTERED,
  FOREIGN,
  GONE,
  LATE,
  NEW_VERSION,
  NOT_A_COPY,
  NOT_FOR_US,
  SAME,
} from '../domain/workbook/vocabulary/ledger-words';

/** What a person does to give a file again. */
const again: Readonly<Record<FileDoor, string>> = {
  inbox: 'taruh lagi di kotak masuk',
  signed: 'taruh lagi di folder Laporan/Bertanda tangan',
  upload: 'unggah lagi',
};

/** Why a file is not accepted and what to do about it, by how it is given again. */
const quarantineWords: Readonly<Record<QuarantineReason, (giveAgain: string, door: FileDoor) => string>> = {
  kosong: (giveAgain) => `berkas kosong (0 byte). Pindai ulang, lalu ${giveAgain}.`,
  jenis: (giveAgain) => `jenis berkas tidak diterima. Simpan sebagai PDF atau gambar, lalu ${giveAgain}.`,
  'terlalu-besar': () =>
    'berkas terlalu besar. Perkecil resolusi pindaian, atau naikkan batasnya di Pengaturan.',
  'berkas-google': (giveAgain) =>
    `dokumen Google tidak punya isi berkas. Unduh sebagai PDF, lalu ${giveAgain} PDF-nya.`,
  pintasan: (giveAgain) => `ini hanya pintasan. Cari berkas aslinya, lalu ${giveAgain}.`,
  terkunci: (giveAgain) => `berkas terkunci kata sandi. Simpan tanpa kata sandi, lalu ${giveAgain}.`,
  rusak: () => 'berkas rusak atau terpotong. Pindai atau unggah ulang.',
  program: () => 'berkas ini program, bukan dokumen. Jangan dibuka; hapus bila tidak dikenal.',
  'tidak-cocok': (_giveAgain, door) =>
    `isi berkas tidak sesuai dengan namanya. Beri akhiran nama yang benar, lalu ${onceMore(door)}.`,
  'belum-dibaca': (_giveAgain, door) =>
    `isi berkas belum dapat dibaca dari Drive. Tunggu beberapa menit, lalu ${onceMore(door)}; bila tetap begitu, unduh dan periksa berkasnya.`,
};

/** A file in a folder is tried again where it is; one that was refused at its upload is sent again. */
const onceMore = (door: FileDoor): string => (door === 'upload' ? again.upload : 'pilih coba lagi');

const others: Readonly<Record<string, string>> = {
  [GONE]: 'berkas tidak ada lagi di tempatnya. Bila terhapus tidak sengaja, pulihkan dari Sampah Drive.',
  [FOREIGN]:
    'berkas yang dicatat di baris ini tidak ada di folder kantor dan tidak ditandai program ini, jadi tidak disentuh. Periksa siapa yang mengisi ID Berkas-nya; bila berkasnya memang pindaian, taruh di kotak masuk.',
  [ALTERED]:
    'isi berkas berubah setelah disimpan. Pasangkan lagi bila ini versi baru, atau pulihkan versi lamanya di Drive.',
  [NOT_FOR_US]: 'ditandai bukan untuk kantor ini.',
  [LATE]:
    'dokumennya sudah diputuskan dan tahap 3 selesai, jadi berkas ini belum menjadi pindaiannya. Tim Penghubung, bukan yang memindai, membuka berkas ini lalu memilih dokumennya di bawah; sampai itu yang sudah ada tetap berlaku.',
  [NEW_VERSION]: 'baris ini sudah punya pindaian. Versi baru?',
  [NOT_A_COPY]:
    'isinya sama dengan berkas lain, tetapi dinyatakan dokumen tersendiri. Pasangkan dengan barisnya.',
  [AGAIN]: 'pindaian yang sama sudah tersimpan untuk dokumen ini sejak Kegiatan lalu; tidak perlu dijawab.',
  [SAME]: 'salinan dari berkas lain, sudah diperiksa.',
};

/** Advice for a content that is not accepted, where more can be said than for others. */
const contentWords: Readonly<Partial<Record<Content, (giveAgain: string) => string>>> = {
  'office-lama': (giveAgain) =>
    `berkas Office bentuk lama (.doc, .xls, .ppt) tidak diterima. Buka, simpan sebagai PDF atau .docx/.xlsx, lalu ${giveAgain}.`,
};

/** Why a file of this content is not accepted at this door, and what to do about it. */
export function quarantineAdvice(reason: QuarantineReason, content: Content | '', door: FileDoor): string {
  const more = reason === 'jenis' && content !== '' ? contentWords[content] : undefined;
  return (more ?? quarantineWords[reason])(again[door], door);
}

/** The ledger's reason in a sentence that says what to do; an unknown reason is returned unchanged. */
export function scanReason({
  reason,
  content,
  subBagian,
}: Pick<ScanRow, 'reason' | 'content' | 'subBagian'>): string {
  const quarantine = quarantineReasons.find((known) => known === reason);
  return quarantine ? quarantineAdvice(quarantine, content, doorOf(subBagian)) : (others[reason] ?? reason);
}

/** Whether these rows have this file already. */
export const isTheirs = ({ rows: kept }: Pick<SameFile, 'rows'>, rows: readonly string[]): boolean =>
  rows.every((row) => kept.includes(row));

/** A file that the office already has: what it is a copy of, and what to do if it is still a document of its own. */
export function sameContentWords(
  { id, name, rows: kept, isLate }: SameFile,
  rows: readonly string[],
): string {
  const where =
    kept.length === 0
      ? 'sudah ada dan menunggu barisnya'
      : `${isLate ? 'menunggu dilihat Tim Penghubung' : 'sudah tersimpan'} untuk ${kept.join(', ')}`;
  const said = `Isi berkas ini sama dengan "${name}" (${id}), yang ${where}.`;
  if (isTheirs({ rows: kept }, rows)) return `${said.slice(0, -1)}; tidak ada yang perlu dilakukan.`;
  const [kind, two, target, page] = rows.some(isToken)
    ? ['naskah bertanda tangan', 'dua naskah', 'naskahnya', 'Keluaran']
    : ['pindaian', 'dua dokumen', 'barisnya', 'Pindaian'];
  return `${said} Berkas ini masuk Duplikat dan belum menjadi ${kind} ${rows.join(', ')}. Bila satu berkas memang untuk ${two}, pilih "Berkas berbeda" di Duplikat (di komputer, bagian ${page}), lalu pasangkan dengan ${target}.`;
}

/** Who gave a scan, and when. @example ' (dari a@kpu.go.id, 4 Feb 2026 16.00)' */
function filledWords({ by, when }: Filling): string {
  const facts = [by === '' ? '' : `dari ${by}`, when].filter(Boolean).join(', ');
  return facts === '' ? '' : ` (${facts})`;
}

/** Why no scan is waited for from whoever asks about a row; '' where it waits for theirs. */
export function notAwaited(
  { row, evidence, filling, isArriving, mayScan, scanners }: RowToScan,
  unit: string,
): string {
  if (!mayScan)
    return `${row.id} milik Sub Bagian ${unit}, dan Anda tidak memindai untuknya. Serahkan kepada yang memindainya: ${scanners.join(', ') || 'belum ditentukan di Pengaturan, bagian Peran'}.`;
  if (evidence === 'pindaian')
    return `${row.id} sudah mempunyai pindaian${filling ? filledWords(filling) : ''}.`;
  if (isArriving) return `Berkas lain untuk ${row.id} sudah masuk dan belum tersimpan.`;
  if (evidence === 'tautan') return `${row.id} sudah mempunyai tautan.`;
  if (evidence !== null) return `${row.id} dicatat tidak dapat dipindai.`;
  return row.decision === 'ditunda' ? `${row.id} ditunda.` : '';
}

/** What else it means that a file was filed for its rows; '' for nothing. */
export const besideWords = ({ had, reopened }: FiledBeside): string =>
  [
    ...had.map(
      (filling) => `${filling.id} sudah mempunyai pindaian${filledWords(filling)}; keduanya disimpan.`,
    ),
    ...(reopened.length > 0
      ? [
          `Keputusan Tim Penghubung atas ${reopened.join(', ')} batal; dokumen itu diputuskan lagi dengan pindaian ini.`,
        ]
      : []),
  ].join(' ');

const NOBODY = `Belum ada yang boleh melihatnya: ${NO_RELEASER}`;

/** Why a file for a document that was decided is not its scan yet, and who looks at it. */
export const fileWaitsWords = ({ rows, people }: FileWaits): string => {
  const start = `${rows.join(', ')} sudah diputuskan dan tahap ${coordination.number} Sub Bagian-nya selesai, jadi berkas ini menunggu. Keputusan dan pindaian yang sudah ada tetap berlaku`;
  return people.length === 0
    ? `${start}. ${NOBODY}`
    : `${start} sampai Tim Penghubung (${people.join(', ')}) melihatnya di sidebar, bagian Pindaian.`;
};

/** Who decides about a file that waits, for whoever does not. */
export const whoseScan = (people: readonly string[], isLate: boolean): string =>
  isLate
    ? people.length === 0
      ? NOBODY
      : `Dilihat oleh Tim Penghubung: ${people.join(', ')}.`
    : `Dipasangkan oleh yang memindai di Sub Bagian itu: ${people.join(', ') || 'belum ditentukan di Pengaturan, bagian Peran'}.`;

/** The refusal of a person who has scanned the file or may not look at it, while others may, or nobody. */
export const ownScanWords = (row: string, sender: string, releasers: readonly string[]): string => {
  const start =
    sender === ''
      ? `Pindaian ${row} tidak diketahui pengirimnya, jadi yang melihatnya bukan petugas yang memindai di Sub Bagian itu (empat mata).`
      : `Pindaian ${row} dari ${sender}, jadi orang lain yang melihatnya (empat mata).`;
  return releasers.length === 0
    ? `${start} ${NOBODY}`
    : `${start} Yang melihatnya Tim Penghubung: ${releasers.join(', ')}.`;
};

/** New files that did not fit in one run. */
export const waitingWords = (count: number): string =>
  `${count} berkas baru di kotak masuk belum mendapat giliran; pemeriksaan berikutnya melanjutkan, yang terlama lebih dahulu.`;
