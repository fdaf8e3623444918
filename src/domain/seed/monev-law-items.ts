import type { SeededGroup } from './monev-groups';

/** UU 14/2008 ps. 9, 10 and 11, and the list of periodic information of Perki 1/2021 (its text was not seen: assumed). */
export const lawItems: readonly SeededGroup[] = [
  {
    name: 'Informasi berkala',
    items: [
      {
        category: 'berkala',
        subject: 'Profil Badan Publik: kedudukan, struktur, tugas dan fungsi, pejabat',
        basis: 'UU 14/2008 ps. 9 ayat (2) huruf a',
        words:
          'profil kantor; profil kpu; profil lembaga; profil pimpinan; profil pejabat; profil badan publik; profil anggota; profil komisioner; struktur organisasi; visi misi; visi dan misi; tugas dan fungsi; organisasi dan tata kerja',
        minus: 'calon; pasangan calon; partai; pemilih',
        held: ['PHS', 'tahunan', 'Profil Kantor'],
      },
      {
        category: 'berkala',
        subject: 'LHKPN pejabat yang telah diumumkan',
        basis: 'Perki 1/2021',
        words: 'lhkpn; laporan harta kekayaan',
        minus: 'calon; tanda terima',
        held: ['PHS', 'tahunan', 'LHKPN Pejabat'],
      },
      {
        category: 'berkala',
        subject: 'Ringkasan program dan kegiatan yang sedang dijalankan',
        basis: 'UU 14/2008 ps. 9 ayat (2) huruf b',
        words:
          'program kerja; rencana kerja; rencana aksi; rencana strategis; renstra; kalender kegiatan; agenda kegiatan; program dan kegiatan',
        minus: 'mahasiswa; kampanye',
        held: [
          'PDI',
          'tahunan',
          'Rencana Strategis dan Rencana Kerja',
          'rencana strategis; renstra; rencana kerja; program kerja',
        ],
      },
      {
        category: 'berkala',
        subject: 'Ringkasan kinerja',
        basis: 'UU 14/2008 ps. 9 ayat (2) huruf b',
        words:
          'laporan kinerja; laporan akuntabilitas kinerja; akuntabilitas kinerja; lakip; lkjip; sakip; perjanjian kinerja; capaian kinerja; indikator kinerja',
        minus: 'dosen; pegawai; sasaran kinerja pegawai; skp',
        held: [
          'PDI',
          'tahunan',
          'Laporan Kinerja',
          'laporan kinerja; laporan akuntabilitas kinerja; lakip; lkjip',
        ],
      },
      {
        category: 'berkala',
        subject: 'Ringkasan laporan keuangan',
        basis: 'UU 14/2008 ps. 9 ayat (2) huruf c',
        words:
          'laporan keuangan; laporan realisasi anggaran; realisasi anggaran; lra; neraca; catatan atas laporan keuangan; calk; opini bpk',
        minus: 'arsip; dana kampanye; partai politik; rekening koran',
      },
      {
        category: 'berkala',
        subject: 'Daftar aset dan inventaris',
        basis: 'Perki 1/2021',
        words:
          'daftar aset; aset dan inventaris; inventaris barang; barang milik negara; bmn; calbmn; laporan persediaan; stock opname',
        minus: 'arsip; inventaris informasi; pengadaan',
      },
      {
        category: 'berkala',
        subject: 'Laporan akses Informasi Publik',
        basis: 'Perki 1/2021',
        words:
          'laporan layanan informasi; laporan pelayanan informasi; laporan akses informasi; laporan ppid; laporan tahunan ppid',
        held: ['PHS', 'tahunan', 'Laporan Layanan Informasi Publik'],
      },
      {
        category: 'berkala',
        subject: 'Peraturan, keputusan, dan kebijakan yang mengikat atau berdampak bagi publik',
        basis: 'Perki 1/2021',
        words: 'peraturan kpu; pkpu; produk hukum; jdih; peraturan dan keputusan; kebijakan publik',
        minus: 'pakaian; kedisiplinan; cuti',
      },
      {
        category: 'berkala',
        subject: 'Hak dan tata cara memperoleh Informasi Publik, keberatan, dan sengketanya',
        basis: 'Perki 1/2021',
        words:
          'tata cara permohonan informasi; tata cara permintaan informasi; tata cara memperoleh informasi; tata cara keberatan; formulir permohonan informasi; formulir keberatan; maklumat pelayanan; standar pelayanan informasi; sengketa informasi',
        held: ['PHS', 'sekali', 'Tata Cara dan Standar Pelayanan Informasi Publik'],
      },
      {
        category: 'berkala',
        subject: 'Tata cara pengaduan penyalahgunaan wewenang atau pelanggaran',
        basis: 'Perki 1/2021',
        words:
          'tata cara pengaduan; pengaduan masyarakat; pengaduan penyalahgunaan; whistleblowing; wbs; pengendalian gratifikasi; unit pengendalian gratifikasi',
        minus: 'tanggapan masyarakat',
        held: ['TPH', 'sekali', 'Tata Cara Pengaduan Masyarakat'],
      },
      {
        category: 'berkala',
        subject: 'Pengadaan barang dan jasa',
        basis: 'Perki 1/2021',
        words:
          'pengadaan barang; pengadaan jasa; rencana umum pengadaan; rup; rekapitulasi pengadaan; sirup; kontrak pengadaan; pengadaan logistik',
        minus: 'pegawai; arsip',
      },
      {
        category: 'berkala',
        subject: 'Ketenagakerjaan: penerimaan pegawai dan badan ad hoc',
        basis: 'Perki 1/2021',
        words:
          'rekrutmen; penerimaan pegawai; penerimaan calon aparatur; penerimaan cpns; seleksi badan ad hoc; seleksi ppk; seleksi pps; pembentukan badan ad hoc; pembentukan ppk; pembentukan pps; pembentukan kpps; pembentukan pantarlih',
        minus: 'absensi; honorarium; gaji',
      },
      {
        category: 'berkala',
        subject: 'Prosedur peringatan dini dan evakuasi keadaan darurat',
        basis: 'Perki 1/2021',
        words: 'peringatan dini; prosedur evakuasi; jalur evakuasi; keadaan darurat',
        held: ['KUL', 'sekali', 'Prosedur Peringatan Dini dan Evakuasi'],
      },
    ],
  },
  {
    name: 'Informasi serta merta',
    items: [
      {
        category: 'serta merta',
        subject: 'Informasi yang dapat mengancam hajat hidup orang banyak dan ketertiban umum',
        basis: 'UU 14/2008 ps. 10',
        words:
          'bencana; tanggap darurat; gangguan ketertiban; penundaan pemungutan suara; pemungutan suara susulan',
        minus: 'peringatan dini; prosedur evakuasi',
      },
    ],
  },
  {
    name: 'Informasi setiap saat',
    items: [
      {
        category: 'setiap saat',
        subject: 'Daftar seluruh Informasi Publik yang dikuasai',
        basis: 'UU 14/2008 ps. 11 ayat (1) huruf a',
        words: 'daftar informasi publik',
        minus: 'rekapitulasi',
        own: ['DIP'],
      },
      {
        category: 'setiap saat',
        subject: 'Hasil keputusan Badan Publik dan pertimbangannya',
        basis: 'UU 14/2008 ps. 11 ayat (1) huruf b',
        words:
          'keputusan kpu; keputusan ketua; keputusan sekretaris; surat keputusan; berita acara rapat pleno; berita acara pleno; rapat pleno',
        minus: 'undangan; daftar hadir; absensi; perjalanan dinas',
      },
      {
        category: 'setiap saat',
        subject: 'Seluruh kebijakan yang ada berikut dokumen pendukungnya',
        basis: 'UU 14/2008 ps. 11 ayat (1) huruf c',
        words:
          'kebijakan; pedoman teknis; petunjuk teknis; juknis; surat edaran; se direktur jenderal; reformasi birokrasi; peta proses bisnis',
        minus: 'pakaian',
      },
      {
        category: 'setiap saat',
        subject: 'Rencana kerja proyek termasuk perkiraan pengeluaran tahunan',
        basis: 'UU 14/2008 ps. 11 ayat (1) huruf d',
        words:
          'rencana kerja tahunan; rencana kerja dan anggaran; rka; rkakl; rka kl; dipa; rencana kebutuhan hibah; dpa',
        minus: 'realisasi anggaran; revisi hibah',
        held: [
          'PDI',
          'tahunan',
          'Rencana Kerja dan Anggaran (DIPA)',
          'rencana kerja dan anggaran; rka; rkakl; rka kl; dipa',
        ],
      },
      {
        category: 'setiap saat',
        subject: 'Perjanjian Badan Publik dengan pihak ketiga',
        basis: 'UU 14/2008 ps. 11 ayat (1) huruf e',
        words:
          'perjanjian kerja sama; perjanjian kerjasama; nota kesepahaman; mou; nphd; naskah perjanjian hibah; pinjam pakai; kerja sama',
        minus: 'perjanjian kinerja',
      },
      {
        category: 'setiap saat',
        subject: 'Informasi dan kebijakan yang disampaikan pejabat dalam pertemuan terbuka untuk umum',
        basis: 'UU 14/2008 ps. 11 ayat (1) huruf f',
        words: 'siaran pers; rilis; press release; sambutan; pidato; notula rapat terbuka; konferensi pers',
      },
      {
        category: 'setiap saat',
        subject: 'Prosedur kerja pegawai yang berkaitan dengan pelayanan masyarakat',
        basis: 'UU 14/2008 ps. 11 ayat (1) huruf g',
        words: 'sop; standar operasional prosedur; prosedur operasional standar; prosedur kerja',
        minus: 'peringatan dini; evakuasi',
        held: ['TPH', 'sekali', 'SOP Pelayanan'],
      },
      {
        category: 'setiap saat',
        subject: 'Laporan pelayanan akses Informasi Publik',
        basis: 'UU 14/2008 ps. 11 ayat (1) huruf h',
        words:
          'laporan layanan informasi; laporan pelayanan informasi; laporan akses informasi; laporan ppid; register permohonan informasi; survei kepuasan',
      },
    ],
  },
];
