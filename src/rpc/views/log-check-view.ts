import type { LogReply } from '../../app/office/log/check-log';
import type { ChainFault } from '../../domain/log/chain';
import type { FoundAnchor } from '../../domain/log/compare-anchors';
import { names } from '../finding-entry';
import type { LogCheckView } from '../contract/office';

type FaultWords = {
  readonly [K in ChainFault['kind']]: (fault: Extract<ChainFault, { kind: K }>, where: string) => string;
};

const faultWords: FaultWords = {
  changed: (_fault, where) => `Isi Log berubah setelah ditulis, mulai ${where}.`,
  misplaced: (_fault, where) => `Ada baris Log yang hilang atau disisipkan, mulai ${where}.`,
  truncated: ({ expected, found }) => `Log seharusnya memuat ${expected} baris, tetapi kini ${found}.`,
};

const EXAMPLE = 'LOG-128-3F2A-91BC-0D4E-77A1-C5D2';
const typedWords: Readonly<Record<LogReply['typed'], readonly string[]>> = {
  none: [],
  compared: [],
  unreadable: [`Kode yang Anda masukkan tidak terbaca. Salin seluruhnya; bentuknya seperti ${EXAMPLE}.`],
  foreign: [
    'Kode yang Anda masukkan bukan dari lembar kerja ini, atau salah ketik. Periksa huruf dan angkanya satu per satu.',
  ],
};

const ADVICE =
  'Lihat File > Histori versi untuk mengetahui siapa yang mengubahnya dan mengembalikannya; program sendiri tidak pernah mengubah catatan lama.';

/** The result of checking the Log against its chain and against anchors, and what to do about it. */
export function logCheckView(reply: LogReply): LogCheckView {
  const { fault, anchors, typed } = reply;
  const isRight = fault === null && anchors.differs === null;
  return {
    isWhole: isRight && (typed === 'none' || typed === 'compared'),
    words: headline(reply),
    details: [
      ...typedWords[typed],
      ...anchorWords(reply),
      ...unreadWords(reply),
      ...erasureWords(reply),
      ...(isRight ? [] : [ADVICE]),
    ],
  };
}

function headline({ entries, unread, fault, row, isOld, isSorted, anchors }: LogReply): string {
  const where = `baris ${row}${isOld ? ' sheet Log Lama' : ''}`;
  if (fault !== null)
    return (faultWords[fault.kind] as (each: ChainFault, at: string) => string)(fault, where);
  if (anchors.differs !== null)
    return 'Log tidak sama dengan jangkarnya: isinya diubah lalu rantainya dihitung ulang.';
  const sorted = isSorted ? ' Urutan barisnya diubah orang; isinya tidak.' : '';
  return unread === 0
    ? `Log utuh: ${entries} catatan, tidak ada yang berubah.${sorted}`
    : `Log utuh sejak Kegiatan ini dibuka: catatan nomor ${unread + 1} sampai ${entries}, tidak ada yang berubah.${sorted}`;
}

/** What was not checked, who checks it, and how to do it now. */
const unreadWords = ({ unread, anchors: { earlier } }: LogReply): readonly string[] =>
  unread === 0
    ? []
    : [
        `Isi Log Lama tidak diperiksa kali ini: ${unread} catatan Kegiatan sebelumnya, nomornya lengkap${earlier === 0 ? '' : `; ${earlier} jangkar di dalamnya tidak dibandingkan`}. Program memeriksanya seminggu sekali, malam hari, sebelum surel jangkar; untuk sekarang tekan Periksa juga Log Lama.`,
      ];

function anchorWords({ entries, unread, anchors, hasLooked }: LogReply): readonly string[] {
  const { compared, agreed, differs, counted } = anchors;
  const unseen = hasLooked
    ? []
    : ['Jangkar di Drive tidak dapat dibaca dengan akun Anda; mintalah PPID memeriksa juga.'];
  if (compared === 0)
    return [
      ...unseen,
      unread > 0 && hasLooked
        ? 'Belum ada jangkar sejak Kegiatan ini dibuka. Masukkan kode LOG dari laporan atau surel sesudahnya: tanpa itu, rantai yang dihitung ulang orang tidak ketahuan.'
        : 'Belum ada jangkar untuk dibandingkan. Masukkan kode LOG dari laporan atau surel: tanpa itu, rantai yang dihitung ulang orang tidak ketahuan.',
    ];
  if (differs !== null)
    return [
      ...unseen,
      counted > 0
        ? `Log kini memuat ${entries} catatan, padahal jangkar mencatat ${counted}: ada yang dihapus.`
        : `Catatan nomor ${differs.count} tidak sama dengan ${named(differs)}.`,
      agreed === null
        ? 'Tidak ada jangkar yang cocok: isi Log tidak dapat dipercaya mulai catatan nomor 1.'
        : `Sampai catatan nomor ${agreed.count} Log terbukti tidak berubah (${named(agreed)}); mulai catatan nomor ${agreed.count + 1} isinya tidak dapat dipercaya.`,
    ];
  const last = agreed?.count ?? 0;
  const proven =
    unread === 0
      ? `Sampai catatan nomor ${last} Log`
      : last === unread
        ? 'Kepala Log Lama'
        : `Catatan nomor ${unread + 1} sampai ${last}, dan kepala Log Lama,`;
  return [
    ...unseen,
    `Cocok dengan ${compared} jangkar. ${proven} terbukti tidak berubah sejak jangkar terakhir (${agreed ? named(agreed) : ''}).`,
    ...(last < entries
      ? [`Catatan sesudahnya, sampai nomor ${entries}, belum punya jangkar dan hanya dijaga rantainya.`]
      : []),
  ];
}

/** A forged erasure would excuse a changed entry, so each is named. */
const erasureWords = ({ erasures }: LogReply): readonly string[] =>
  erasures.map(
    ({ id, actor, entries }) =>
      `Sebagian isi catatan nomor ${names([...entries.keys()])} dihapus oleh ${actor} (catatan nomor ${id}). Isi sebelum penghapusan tidak dapat dibuktikan lagi; bila kantor tidak memintanya, lihat File > Histori versi.`,
  );

const named = ({ source }: FoundAnchor): string =>
  source === '' ? 'kode yang Anda masukkan' : `jangkar pada "${source}"`;
