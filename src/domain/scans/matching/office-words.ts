import { fold } from '../../text/normalise';

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Stop words, removed before long forms are searched, so that "Rencana Kerja dan Anggaran" is an RKA. */
export const glueWords: ReadonlySet<string> = new Set(
  list(
    'dan di ke dari yang untuk pada atas dengan dalam oleh bagi serta kepada tentang terkait sampai hingga the of sd',
  ),
);

/** What tools and people put behind a name: how the file was made, signed, sent or kept. */
export const fileStates: readonly string[] = list(`
  compressed compress kompres terkompres reduced resized optimized optimised minimized small kecil
  ocr ocred searchable merged merge combined combine gabung gabungan digabung split pages
  signed sign esign esigned esignature ttd ttdn tte ttdtte bsre privy privyid docusign stempel distempel stamped cap bercap berstempel basah paraf
  legalisir dilegalisir terlegalisir bertandatangan ditandatangani
  unlocked locked protected flattened linearized converted convert exported edited edit printed print cetak crop cropped rotated organized organised numbered removed min watermark watermarked
  enhanced grayscale bw warna berwarna color colour autosaved autorecovered recovered download downloaded unduhan pdfa
  ilovepdf smallpdf sejda pdf24 acrobat ilovepdfcom
  final fix fixed fiks ok oke rev ver versi copy salinan duplikat lengkap asli bersih clean terbaru update updated baru new
  upload unggah unggahan softcopy softfile hardcopy fotokopi arsip`);

/** Words that do not identify a document: the office itself, devices, states of a file. */
export const noiseWords: ReadonlySet<string> = new Set([
  ...fileStates,
  ...list(`kpu kabupaten kab tahun thn th ta tgl tanggal nomor no per
    scan scanned scanner scans pindaian img image images foto photo pict picture pic pxl dsc dcim dok doc docs dokumen document file berkas
    wa whats app whatsapp cam camscanner adobe genius tapscanner clearscanner oken turboscan swiftscan fw fwd re microsoft office lens notebloc vflat simplescan epson canon brother hp
    screenshot at pukul jam am pm untitled pdf jpg jpeg png tif tiff docx xlsx`),
]);

/**
 * The words of the office's own place, which say nothing about a document of the office.
 * @example placeWords('Komisi Pemilihan Umum Kabupaten Musi Rawas')  //=> kabupaten, musi, rawas
 */
export const placeWords = (officeName: string): ReadonlySet<string> =>
  new Set(list(/\b(?:kabupaten|kota|provinsi)\b.*$/.exec(fold(officeName))?.[0] ?? ''));

/** Areas within the office's own: a word of the place behind one of them tells documents apart. */
export const smallerAreas: ReadonlySet<string> = new Set(
  list('kecamatan distrik kelurahan desa nagari dapil'),
);

/** What devices put before a running number. It is removed together with the number. */
export const DEVICE_NUMBER =
  /(?<![\p{L}\p{N}])(?:scan|scanned|camscanner|adobe[-_ ]scan|lens|img|image|pindaian|pxl|dsc|foto|photo|wa|epson|doc|dok)[-_ ]*\d+(?:[-_ ]*wa\d+)?(?![\p{L}\p{N}])/gu;

/** Short forms of single words, as staff write them. */
export const shortForms: ReadonlyMap<string, string> = new Map(
  `lap laporan, keu keuangan, rekap rekapitulasi, renc rencana, angg anggaran, smt semester, sem semester, smstr semester,
   tw triwulan, bln bulan, triw triwulan, kec kecamatan, prov provinsi, subbag subbagian, kepeg kepegawaian, peg pegawai, info informasi,
   adm administrasi, admin administrasi, und undangan, lamp lampiran, thp tahap, peny penyelenggaraan, penet penetapan,
   adendum addendum, inv inventarisasi, rek rekening, reg register, kuartal triwulan, dok dokumen, sk keputusan, se edaran, lkjip lkj,
   jan januari, feb februari, mar maret, apr april, jun juni, jul juli, agu agustus, ags agustus, agt agustus, sep september,
   sept september, okt oktober, nop november, nov november, nopember november, des desember, pebruari februari`
    .split(',')
    .map((pair) => list(pair))
    .flatMap(([short, long]) => (short && long ? [[short, long] as const] : [])),
);

/** Abbreviations and their long forms without stop words. A name and a title match in either form. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  `abk: analisis beban kerja
   anjab: analisis jabatan
   apbd: anggaran pendapatan belanja daerah
   asn: aparatur sipil negara
   ba: berita acara
   bast: berita acara serah terima
   bku: buku kas umum
   bmn: barang milik negara
   calbmn: catatan laporan barang milik negara
   calk: catatan laporan keuangan
   dcs: daftar calon sementara
   dct: daftar calon tetap
   dik: daftar informasi dikecualikan
   dip: daftar informasi publik
   dipa: daftar isian pelaksanaan anggaran
   dpa: dokumen pelaksanaan anggaran
   dpb: daftar pemilih berkelanjutan
   dpk: daftar pemilih khusus
   dps: daftar pemilih sementara
   dpt: daftar pemilih tetap
   dptb: daftar pemilih tambahan
   duk: daftar urut kepangkatan
   hps: harga perkiraan sendiri
   ikm: indeks kepuasan masyarakat
   iku: indikator kinerja utama
   jdih: jaringan dokumentasi informasi hukum
   kak: kerangka acuan kerja
   kpps: kelompok penyelenggara pemungutan suara
   ladk: laporan awal dana kampanye
   lakip: laporan akuntabilitas kinerja
   lhe: laporan hasil evaluasi
   lhkpn: laporan harta kekayaan penyelenggara negara
   lhp: laporan hasil pemeriksaan
   lkj: laporan kinerja
   lkpd: laporan keuangan pemerintah daerah
   lpj: laporan pertanggungjawaban
   lppa: laporan pertanggungjawaban penggunaan anggaran
   lppdk: laporan penerimaan pengeluaran dana kampanye
   lpsdk: laporan penerimaan sumbangan dana kampanye
   lra: laporan realisasi anggaran
   mou: nota kesepahaman
   nphd: naskah perjanjian hibah daerah
   pantarlih: petugas pemutakhiran data pemilih
   pbj: pengadaan barang jasa
   perda: peraturan daerah
   pk: perjanjian kinerja
   pks: perjanjian kerja sama
   pns: pegawai negeri sipil
   ppk: panitia pemilihan kecamatan
   pps: panitia pemungutan suara
   rab: rencana anggaran biaya
   renja: rencana kerja
   renstra: rencana strategis
   rka: rencana kerja anggaran
   rkakl: rencana kerja anggaran kementerian lembaga
   rkt: rencana kerja tahunan
   rup: rencana umum pengadaan
   sakip: sistem akuntabilitas kinerja
   shm: sertifikat hak milik
   skm: survei kepuasan masyarakat
   skp: sasaran kinerja pegawai
   sop: standar operasional prosedur
   sp2d: surat perintah pencairan dana
   spbe: sistem pemerintahan berbasis elektronik
   spip: sistem pengendalian intern pemerintah
   spj: surat pertanggungjawaban
   spm: surat perintah membayar
   spt: surat perintah tugas
   tl: tindak lanjut
   tps: tempat pemungutan suara`
    .split('\n')
    .map((line) => line.split(':'))
    .flatMap(([short = '', long = '']) => [[short.trim(), list(long)] as const]),
);

/** Variants of the same term, reduced to one word: "Surat Keputusan" is "SK" is "Keputusan". */
export const looseLongForms: readonly (readonly [long: readonly string[], kept: string])[] = [
  [list('surat keputusan'), 'keputusan'],
  [list('surat edaran'), 'edaran'],
  [list('kinerja instansi pemerintah'), 'kinerja'],
  [list('pemilihan umum'), 'pemilu'],
  [list('komisi pemilu'), 'kpu'],
  [list('anggaran pendapatan belanja negara'), 'apbn'],
  [list('anggaran pendapatan belanja daerah'), 'apbd'],
  [list('sub bagian'), 'subbagian'],
  [list('tata cara'), 'prosedur'],
];

/**
 * Words that distinguish documents with the same title. If only one side has such a word, or they differ, the file is
 * never matched automatically.
 */
export const variantWords: ReadonlySet<string> = new Set(
  list(`apbn apbd hibah perubahan revisi addendum lampiran rancangan draft draf konsep audited unaudited sementara tambahan
    internal eksternal masuk keluar penerimaan pengeluaran pembatalan pencabutan perpanjangan ringkasan rekapitulasi
    semester triwulan bulanan tahunan mingguan harian
    presiden dpr dpd dprd gubernur bupati walikota pilkada pemilu pilgub pilbup
    undangan notulen absensi kuitansi pengantar sampul cover halaman hal bagian`),
);

/** Real words that differ from another real word by one letter or an ending; never treated as its misspelling. */
const lookalikes: readonly (readonly string[])[] = `pengadaan pengaduan pengajaran
  penetapan penerapan penempatan
  penataan pendataan penyataan pernyataan
  pemilih pemilihan pemulihan
  pelayanan pelayaran
  pengawasan pengawas pengawalan
  pelaksana pelaksanaan
  penerima penerimaan peneriman
  penilaian penelitian
  perhitungan penghitungan
  pegawai pegawaian
  pemungutan pemuatan
  pengelola pengelolaan
  penyelenggara penyelenggaraan
  pelapor pelaporan
  peserta pesertaan
  kampanye kampanya
  bendahara perbendaharaan
  audited unaudited
  masukan masuk
  keluaran keluar
  kerja kerjasama
  rencana rencanaan
  pengeluaran pengeluar
  putusan keputusan
  pemeriksa pemeriksaan
  pembina pembinaan
  anggota anggotaan`
  .split('\n')
  .map(list);

const groupOf: ReadonlyMap<string, number> = new Map(
  lookalikes.flatMap((words, group) => words.map((word) => [word, group] as const)),
);

export const areLookalikes = (one: string, other: string): boolean =>
  groupOf.has(one) && groupOf.get(one) === groupOf.get(other);

/** An office word that need not be in a title as written: a short form, an abbreviation, a stop word or noise. */
export const isOfficeWord = (word: string): boolean =>
  shortForms.has(word) || abbreviations.has(word) || glueWords.has(word) || noiseWords.has(word);

/** Initials with dots between them: `B.A.`, `S.O.P`. */
const INITIALS = /(?<![\p{L}\p{N}.])(?:\p{L}\.)+\p{L}\.?(?![\p{L}\p{N}])/gu;

/** @example withoutDots('S.O.P. Pelayanan')  //=> 'SOP Pelayanan' */
export const withoutDots = (text: string): string =>
  text.replace(INITIALS, (initials) => initials.replace(/\./g, ''));
