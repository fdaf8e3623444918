import type { SeededGroup } from './monev-groups';

/** Perki 1/2019 on information of elections, and how the office manages its information (texts not seen: assumed). */
export const electionItems: readonly SeededGroup[] = [
  {
    name: 'Informasi pemilu dan pemilihan',
    items: [
      {
        category: 'berkala',
        subject: 'Tahapan, program, dan jadwal pemilu dan pemilihan',
        basis: 'Perki 1/2019',
        words: 'tahapan dan jadwal; tahapan program; jadwal tahapan; tahapan pemilu; tahapan pemilihan',
      },
      {
        category: 'berkala',
        subject: 'Daftar pemilih dan rekapitulasinya',
        basis: 'Perki 1/2019',
        words:
          'rekapitulasi daftar pemilih; daftar pemilih berkelanjutan; dpb; rekapitulasi dpt; rekapitulasi dps; daftar pemilih tetap; daftar pemilih sementara; pemutakhiran data pemilih',
        minus: 'nik; salinan dpt',
        held: ['PDI', 'triwulan', 'Rekapitulasi Daftar Pemilih Berkelanjutan'],
      },
      {
        category: 'berkala',
        subject: 'Peserta pemilu dan pencalonan',
        basis: 'Perki 1/2019',
        words:
          'daftar calon tetap; daftar calon sementara; dct; dcs; penetapan pasangan calon; pencalonan; verifikasi partai politik; peserta pemilu; penetapan partai politik',
        minus:
          'ijazah; skck; kesehatan; kartu tanda penduduk; dana kampanye; surat pernyataan; surat keterangan; pengunduran diri',
        held: ['TPH', 'sekali', 'Penetapan Peserta Pemilu dan Calon'],
      },
      {
        category: 'berkala',
        subject: 'Daerah pemilihan dan alokasi kursi',
        basis: 'Perki 1/2019',
        words: 'daerah pemilihan; dapil; alokasi kursi',
        held: ['TPH', 'sekali', 'Daerah Pemilihan dan Alokasi Kursi'],
      },
      {
        category: 'berkala',
        subject: 'Kampanye dan laporan dana kampanye',
        basis: 'Perki 1/2019',
        words: 'dana kampanye; ladk; lppdk; lpsdk; jadwal kampanye; alat peraga kampanye; kampanye',
        minus: 'rekening koran',
      },
      {
        category: 'berkala',
        subject: 'Logistik pemilu dan pemilihan',
        basis: 'Perki 1/2019',
        words:
          'logistik pemilu; logistik pemilihan; pengadaan logistik; distribusi logistik; surat suara; kotak suara',
        minus: 'perolehan suara',
      },
      {
        category: 'berkala',
        subject: 'Pemungutan, penghitungan, dan rekapitulasi hasil',
        basis: 'Perki 1/2019',
        words:
          'rekapitulasi hasil; perolehan suara; penghitungan suara; pemungutan suara; model d hasil; formulir c hasil',
        minus: 'penundaan pemungutan suara; logistik',
        held: ['TPH', 'sekali', 'Rekapitulasi Hasil Penghitungan Suara'],
      },
      {
        category: 'berkala',
        subject: 'Penetapan hasil, calon terpilih, dan perolehan kursi',
        basis: 'Perki 1/2019',
        words: 'penetapan hasil; calon terpilih; pasangan calon terpilih; perolehan kursi',
        held: ['TPH', 'sekali', 'Penetapan Hasil dan Calon Terpilih'],
      },
      {
        category: 'berkala',
        subject: 'Anggaran pemilu dan pemilihan',
        basis: 'Perki 1/2019',
        words:
          'anggaran pemilu; anggaran pemilihan; hibah pemilihan; nphd; dana hibah; realisasi anggaran hibah; lppa',
        minus: 'rekening koran; penelitian',
      },
      {
        category: 'berkala',
        subject: 'Badan penyelenggara ad hoc',
        basis: 'Perki 1/2019',
        words: 'badan ad hoc; badan adhoc; ppk; pps; kpps; pantarlih',
        minus: 'absensi; honorarium; gaji; rekening',
        held: ['PHS', 'sekali', 'Pembentukan Badan Ad Hoc'],
      },
      {
        category: 'berkala',
        subject: 'Sosialisasi dan pendidikan pemilih',
        basis: 'Perki 1/2019',
        words: 'sosialisasi; pendidikan pemilih; partisipasi masyarakat; rumah pintar pemilu',
        minus: 'daftar hadir',
        held: ['PHS', 'tahunan', 'Laporan Sosialisasi dan Pendidikan Pemilih'],
      },
    ],
  },
  {
    name: 'Pengelolaan dan pelayanan informasi',
    items: [
      {
        category: 'setiap saat',
        subject: 'Penetapan Daftar Informasi Publik',
        basis: 'Perki 1/2021',
        words: 'keputusan penetapan daftar informasi publik; penetapan daftar informasi publik',
        own: ['keputusan DIP'],
      },
      {
        category: 'setiap saat',
        subject: 'Penetapan Daftar Informasi yang Dikecualikan',
        basis: 'Perki 1/2021; UU 14/2008 ps. 17 dan 19',
        words: 'daftar informasi dikecualikan; daftar informasi yang dikecualikan',
        own: ['DIK'],
      },
      {
        category: 'setiap saat',
        subject: 'Pengumuman informasi melalui laman resmi',
        basis: 'Perki 1/2021',
        words: '',
        own: ['halaman publik'],
      },
      {
        category: 'setiap saat',
        subject: 'Pendokumentasian informasi oleh setiap unit kerja',
        basis: 'Perki 1/2021',
        words: '',
        own: ['rekapitulasi', 'laporan'],
      },
      {
        category: 'setiap saat',
        subject: 'Pencatatan kegiatan pendokumentasian',
        basis: 'SOP Pendokumentasian Informasi Publik',
        words: '',
        own: ['log'],
      },
    ],
  },
];
