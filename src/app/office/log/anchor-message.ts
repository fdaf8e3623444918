import { longDate } from '../../../domain/calendar/format-date';
import type { PlannedAnchor } from '../../../domain/reminders/plan-anchor';
import { escapeHtml } from '../../../domain/text/escape-html';
import type { Message } from '../../../ports/mailer';

/** The weekly mail with the Log's anchor. Whoever keeps it can show later whether the Log was changed. */
export function anchorMessage({ head, day, to }: PlannedAnchor, isWhole: boolean, address: string): Message {
  const verdict = isWhole
    ? 'Isi Log dan Log Lama tadi malam sudah dibandingkan dengan jangkar yang tersimpan, dan cocok.'
    : 'PERHATIAN: isi Log atau Log Lama tadi malam TIDAK cocok dengan rantai atau jangkar yang tersimpan. Buka Kesehatan lalu tekan Periksa juga Log Lama untuk melihat mulai catatan mana, dan bandingkan dengan kode dari surel-surel sebelumnya.';
  const lines = [
    'Simpan surel ini. Kode di bawah adalah jangkar Log: dengan kode ini kelak dapat ditunjukkan apakah catatan kegiatan diubah orang.',
    head.code,
    `Sampai ${longDate(day)} Log memuat ${head.count} catatan.`,
    verdict,
    'Cara memeriksa, di komputer: buka sidebar lembar kerja, Kesehatan, tempel kode itu, lalu tekan Periksa Log.',
    address,
  ];
  return {
    to,
    cc: [],
    subject: `${isWhole ? 'Jangkar Log' : 'Log berubah'}, ${longDate(day)}`,
    plain: lines.join('\n\n'),
    html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join(''),
    attachments: [],
    from: 'Dokumentasi Informasi Publik',
  };
}
