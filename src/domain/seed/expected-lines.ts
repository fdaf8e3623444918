/**
 * Documents on the control cards of a KPU office (KENDAL.IN, https://github.com/kpu-kab-kuningan/kendal.in, app.js), by card; without
 * the cards themselves. The periods are assumed: the source names none.
 * A line: Sub Bagian, period, document, words, excluded words; without words the document's name finds it.
 */
export const controlCards = `# Kepegawaian
PHS|bulanan|Rekap Absensi|rekap absensi; rekapitulasi absensi; rekap presensi; rekapitulasi presensi; rekap kehadiran|badan ad hoc; ppk; pps; kpps
PHS|tahunan|Rekap Penilaian Sasaran Kinerja Pegawai (SKP)|sasaran kinerja pegawai; rekap skp; penilaian skp
PHS|tahunan|Rekap Daftar Urut Kepangkatan/DUK|daftar urut kepangkatan; duk
# Keuangan Negara dan Hibah
KUL|bulanan|Laporan Realisasi Anggaran (SAKTI)|laporan realisasi anggaran; lra|hibah; lppa
KUL|bulanan|BKU dan Buku Pembantu (APBN)|bku; buku kas umum; buku pembantu|hibah
KUL|bulanan|Laporan Verifikasi Bukti Pertanggungjawaban|laporan verifikasi bukti pertanggungjawaban; verifikasi bukti pertanggungjawaban|hibah
KUL|bulanan|Rekap Pokja APBN|rekap pokja; rekapitulasi pokja|hibah
KUL|bulanan|Rekap Perjalanan Dinas|rekap perjalanan dinas; rekapitulasi perjalanan dinas|hibah
KUL|bulanan|Register Penutupan Kas APBN|register penutupan kas|hibah
KUL|bulanan|Rekening Koran APBN|rekening koran|hibah; dana kampanye
KUL|bulanan|Laporan Realisasi Anggaran/LPPA (Hibah)|lppa; laporan realisasi anggaran + hibah; lra + hibah
KUL|bulanan|Register Penutupan Kas Hibah|register penutupan kas + hibah
KUL|bulanan|Rekening Koran Hibah|rekening koran + hibah
KUL|bulanan|BKU dan Buku Pembantu (Hibah)|bku + hibah; buku kas umum + hibah; buku pembantu + hibah
KUL|bulanan|Laporan Verifikasi Bukti Pertanggungjawaban Hibah|verifikasi bukti pertanggungjawaban + hibah
KUL|semester|Laporan CaLK|calk; catatan atas laporan keuangan
KUL|semester|Laporan CaLBMN|calbmn; catatan atas laporan bmn; catatan atas laporan barang milik negara
# Pengadaan Barang/Jasa
KUL|triwulan|Rekapitulasi Pengadaan Barang/Jasa APBN|rekapitulasi pengadaan; rekap pengadaan|hibah; logistik
KUL|triwulan|Rekapitulasi Pengadaan Barang/Jasa Hibah|rekapitulasi pengadaan + hibah; rekap pengadaan + hibah|logistik
# Persediaan dan Aset
KUL|semester|Laporan Persediaan|laporan persediaan|stock opname; stok opname
KUL|semester|BA Stock Opname Persediaan|stock opname; stok opname
KUL|tahunan|Laporan Kondisi Barang Milik Negara (BMN)|laporan kondisi barang; kondisi bmn; kondisi barang milik negara
KUL|tahunan|BA Inventarisasi BMN|inventarisasi bmn; inventarisasi barang milik negara
KUL|sekali|SHM Kantor & Gudang/BA Pinjam Pakai Kontrak|shm; sertipikat + kantor; sertifikat + tanah; pinjam pakai
# Administrasi Pengelolaan Dana Hibah
KUL|sekali|NPHD|nphd; naskah perjanjian hibah daerah|addendum; adendum
KUL|sekali|Addendum NPHD|addendum nphd; adendum nphd; addendum naskah perjanjian hibah; adendum naskah perjanjian hibah
KUL|sekali|Register Hibah|register hibah; nomor register hibah
KUL|sekali|Pembukaan Rekening RPDHL/RPL|pembukaan rekening + rpdhl; pembukaan rekening + rpl
KUL|sekali|Pembukaan Rekening RPS|pembukaan rekening + rps
KUL|tahunan|Revisi Hibah ke DIPA|revisi hibah
KUL|sekali|Rencana Kebutuhan Hibah|rencana kebutuhan hibah; rencana anggaran biaya hibah
KUL|tahunan|SP2HL|sp2hl
KUL|tahunan|SPHL|sphl
KUL|tahunan|SP4HL|sp4hl
KUL|tahunan|SP3HL|sp3hl
KUL|sekali|Bukti Setor Pengembalian Sisa Dana Hibah ke Negara/Pemda|setor pengembalian sisa dana hibah; pengembalian sisa dana hibah; pengembalian sisa hibah
# Tindak Lanjut
KUL|triwulan|Matriks Progres Tindak Lanjut|matriks progres tindak lanjut; matriks tindak lanjut; progres tindak lanjut
# Pengadaan Logistik
KUL|sekali|Kelengkapan Pengadaan Logistik|kelengkapan pengadaan logistik; pengadaan logistik
# Evaluasi Kinerja
PDI|tahunan|LHE|lhe; laporan hasil evaluasi
PDI|tahunan|Bukti TL Hasil Evaluasi|bukti tl hasil evaluasi; tindak lanjut hasil evaluasi; tl hasil evaluasi`;
