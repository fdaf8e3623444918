import { isToken } from '../domain/papers/paper-token';
import { type QuarantineReason, quarantineReasons } from '../domain/refusal/quarantine-reason';
import type { Content } from '../domain/workbook/vocabulary/content';
import type { ScanRow } from '../domain/workbook/pindaian';
import type { SameFile } from '../domain/scans/ledger/same-content';
import {
  AGAIN,
  ALTERED,
  FOREIGN,
  GONE,
  NEW_VERSION,
  NOT_A_COPY,
  NOT_FOR_US,
  SAME,
} from '../domain/workbook/vocabulary/ledger-words';

/** Why a file is in Karantina and what to do about it. */
export const quarantineWords: Readonly<Record<QuarantineReason, string>> = {
  kosong: 'berkas kosong (0 byte). Pindai ulang, lalu taruh lagi di kotak masuk.',
  jenis: 'jenis berkas tidak diterima. Simpan sebagai PDF atau gambar, lalu taruh lagi di kotak masuk.',
  'terlalu-besar': 'berkas terlalu besar. Perkecil resolusi pindaian, atau naikkan batasnya di Pengaturan.',
  'berkas-google':
    'dokumen Google tidak punya isi berkas. Unduh sebagai PDF, lalu taruh PDF-nya di kotak masuk.',
  pintasan: 'ini hanya pintasan. Taruh berkas aslinya di kotak masuk.',
  terkunci: 'berkas terkunci kata sandi. Simpan tanpa kata sandi, lalu taruh lagi di kotak masuk.',
  rusak: 'berkas rusak atau terpotong. Pindai atau unggah ulang.',
  program: 'berkas ini program, bukan dokumen. Jangan dibuka; hapus bila tidak dikenal.',
  'tidak-cocok':
    'isi berkas tidak sesuai dengan namanya. Beri akhiran nama yang benar, lalu pilih coba lagi.',
  'belum-dibaca':
    'isi berkas belum dapat dibaca dari Drive. Tunggu beberapa menit, lalu pilih coba lagi; bila tetap begitu, unduh dan periksa berkasnya.',
};

const others: Readonly<Record<string, string>> = {
  [GONE]: 'berkas tidak ada lagi di tempatnya. Bila terhapus tidak sengaja, pulihkan dari Sampah Drive.',
  [FOREIGN]:
    'berkas yang dicatat di baris ini tidak ada di folder kantor dan tidak ditandai program ini, jadi tidak disentuh. Periksa siapa yang mengisi ID Berkas-nya; bila berkasnya memang pindaian, taruh di kotak masuk.',
  [ALTERED]:
    'isi berkas berubah setelah disimpan. Pasangkan lagi bila ini versi baru, atau pulihkan versi lamanya di Drive.',
  [NOT_FOR_US]: 'ditandai bukan untuk kantor ini.',
  [NEW_VERSION]: 'baris ini sudah punya pindaian. Versi baru?',
  [NOT_A_COPY]:
    'isinya sama dengan berkas lain, tetapi dinyatakan dokumen tersendiri. Pasangkan dengan barisnya.',
  [AGAIN]: 'pindaian yang sama sudah tersimpan untuk dokumen ini sejak Kegiatan lalu; tidak perlu dijawab.',
  [SAME]: 'salinan dari berkas lain, sudah diperiksa.',
};

/** Advice for a content that is not accepted, where more can be said than for others. */
const contentWords: Readonly<Partial<Record<Content, string>>> = {
  'office-lama':
    'berkas Office bentuk lama (.doc, .xls, .ppt) tidak diterima. Buka, simpan sebagai PDF atau .docx/.xlsx, lalu taruh lagi di kotak masuk.',
};

/** Why a file of this content is not accepted, and what to do about it. */
export const quarantineAdvice = (reason: QuarantineReason, content: Content | ''): string =>
  (reason === 'jenis' && content !== '' && contentWords[content]) || quarantineWords[reason];

/** The ledger's reason in a sentence that says what to do; an unknown reason is returned unchanged. */
export function scanReason({ reason, content }: Pick<ScanRow, 'reason' | 'content'>): string {
  const quarantine = quarantineReasons.find((known) => known === reason);
  return quarantine ? quarantineAdvice(quarantine, content) : (others[reason] ?? reason);
}

/** A file that the office already has: what it is a copy of, and what to do if it is still a document of its own. */
export function sameContentWords({ id, name, rows: kept }: SameFile, rows: readonly string[]): string {
  const where =
    kept.length > 0 ? `sudah tersimpan untuk ${kept.join(', ')}` : 'sudah ada dan menunggu barisnya';
  const said = `Isi berkas ini sama dengan "${name}" (${id}), yang ${where}.`;
  if (rows.every((row) => kept.includes(row))) return `${said.slice(0, -1)}; tidak ada yang perlu dilakukan.`;
  const [kind, two, target] = rows.some(isToken)
    ? ['naskah bertanda tangan', 'dua naskah', 'naskahnya']
    : ['pindaian', 'dua dokumen', 'barisnya'];
  return `${said} Berkas ini masuk Duplikat dan belum menjadi ${kind} ${rows.join(', ')}. Bila satu berkas memang untuk ${two}, pilih "Berkas berbeda" di Duplikat, lalu pasangkan dengan ${target}.`;
}

/** New files that did not fit in one run. */
export const waitingWords = (count: number): string =>
  `${count} berkas baru di kotak masuk belum mendapat giliran; pemeriksaan berikutnya melanjutkan, yang terlama lebih dahulu.`;
