/** Menurut SKB tiga menteri; 2024-2026. Later years are entered in the sheet. `tanggal|nama|jenis` */
export const holidayLines = `2024-01-01|Tahun Baru Masehi|libur nasional
2024-02-08|Isra Mikraj Nabi Muhammad|libur nasional
2024-02-09|Cuti Bersama Tahun Baru Imlek|cuti bersama
2024-02-10|Tahun Baru Imlek|libur nasional
2024-02-14|Hari Pemilihan Umum|libur nasional
2024-03-11|Hari Suci Nyepi|libur nasional
2024-03-12|Cuti Bersama Hari Suci Nyepi|cuti bersama
2024-03-29|Wafat Yesus Kristus|libur nasional
2024-03-31|Kebangkitan Yesus Kristus|libur nasional
2024-04-08|Cuti Bersama Hari Raya Idul Fitri|cuti bersama
2024-04-09|Cuti Bersama Hari Raya Idul Fitri|cuti bersama
2024-04-10|Hari Raya Idul Fitri|libur nasional
2024-04-11|Hari kedua dari Hari Raya Idul Fitri|libur nasional
2024-04-12|Cuti Bersama Hari Raya Idul Fitri|cuti bersama
2024-04-15|Cuti Bersama Hari Raya Idul Fitri|cuti bersama
2024-05-01|Hari Buruh Internasional|libur nasional
2024-05-09|Kenaikan Yesus Kristus|libur nasional
2024-05-10|Cuti Bersama Kenaikan Yesus Kristus|cuti bersama
2024-05-23|Hari Raya Waisak|libur nasional
2024-05-24|Cuti Bersama Hari Raya Waisak|cuti bersama
2024-06-01|Hari Lahir Pancasila|libur nasional
2024-06-17|Hari Raya Idul Adha|libur nasional
2024-06-18|Cuti Bersama Hari Raya Idul Adha|cuti bersama
2024-07-07|Tahun Baru Islam|libur nasional
2024-08-17|Hari Kemerdekaan Republik Indonesia|libur nasional
2024-09-16|Maulid Nabi Muhammad|libur nasional
2024-11-27|Hari Pemilihan Kepala Daerah|libur nasional
2024-12-25|Hari Raya Natal|libur nasional
2024-12-26|Cuti Bersama Hari Raya Natal|cuti bersama
2025-01-01|Tahun Baru Masehi|libur nasional
2025-01-27|Isra Mikraj Nabi Muhammad|libur nasional
2025-01-28|Cuti Bersama Tahun Baru Imlek|cuti bersama
2025-01-29|Tahun Baru Imlek|libur nasional
2025-03-28|Cuti Bersama Hari Suci Nyepi|cuti bersama
2025-03-29|Hari Suci Nyepi|libur nasional
2025-03-31|Hari Raya Idul Fitri|libur nasional
2025-04-01|Hari kedua dari Hari Raya Idul Fitri|libur nasional
2025-04-02|Cuti Bersama Hari Raya Idul Fitri|cuti bersama
2025-04-03|Cuti Bersama Hari Raya Idul Fitri|cuti bersama
2025-04-04|Cuti Bersama Hari Raya Idul Fitri|cuti bersama
2025-04-07|Cuti Bersama Hari Raya Idul Fitri|cuti bersama
2025-04-18|Wafat Yesus Kristus|libur nasional
2025-04-20|Kebangkitan Yesus Kristus|libur nasional
2025-05-01|Hari Buruh Internasional|libur nasional
2025-05-12|Hari Raya Waisak|libur nasional
2025-05-13|Cuti Bersama Hari Raya Waisak|cuti bersama
2025-05-29|Kenaikan Yesus Kristus|libur nasional
2025-05-30|Cuti Bersama Kenaikan Yesus Kristus|cuti bersama
2025-06-01|Hari Lahir Pancasila|libur nasional
2025-06-06|Hari Raya Idul Adha|libur nasional
2025-06-09|Cuti Bersama Hari Raya Idul Adha|cuti bersama
2025-06-27|Tahun Baru Islam|libur nasional
2025-08-17|Hari Kemerdekaan Republik Indonesia|libur nasional
2025-08-18|Cuti Bersama Hari Kemerdekaan Republik Indonesia|cuti bersama
2025-09-05|Maulid Nabi Muhammad|libur nasional
2025-12-25|Hari Raya Natal|libur nasional
2025-12-26|Cuti Bersama Hari Raya Natal|cuti bersama
2026-01-01|Tahun Baru Masehi|libur nasional
2026-01-16|Isra Mikraj Nabi Muhammad|libur nasional
2026-02-16|Cuti Bersama Tahun Baru Imlek|cuti bersama
2026-02-17|Tahun Baru Imlek|libur nasional
2026-03-18|Cuti Bersama Hari Suci Nyepi|cuti bersama
2026-03-19|Hari Suci Nyepi|libur nasional
2026-03-20|Cuti Bersama Hari Raya Idul Fitri|cuti bersama
2026-03-21|Hari Raya Idul Fitri|libur nasional
2026-03-22|Hari kedua dari Hari Raya Idul Fitri|libur nasional
2026-03-23|Cuti Bersama Hari Raya Idul Fitri|cuti bersama
2026-03-24|Cuti Bersama Hari Raya Idul Fitri|cuti bersama
2026-04-03|Wafat Yesus Kristus|libur nasional
2026-04-05|Kebangkitan Yesus Kristus|libur nasional
2026-05-01|Hari Buruh Internasional|libur nasional
2026-05-14|Kenaikan Yesus Kristus|libur nasional
2026-05-15|Cuti Bersama Kenaikan Yesus Kristus|cuti bersama
2026-05-27|Hari Raya Idul Adha|libur nasional
2026-05-28|Cuti Bersama Hari Raya Idul Adha|cuti bersama
2026-05-31|Hari Raya Waisak|libur nasional
2026-06-01|Hari Lahir Pancasila|libur nasional
2026-06-16|Tahun Baru Islam|libur nasional
2026-08-17|Hari Kemerdekaan Republik Indonesia|libur nasional
2026-08-25|Maulid Nabi Muhammad|libur nasional
2026-12-24|Cuti Bersama Hari Raya Natal|cuti bersama
2026-12-25|Hari Raya Natal|libur nasional`;
