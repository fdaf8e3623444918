import fc from 'fast-check';
import { digest } from '../../../../src/render/digest';
import { anyText } from '../../../any-text';
import { findStepContext } from '../../../../src/domain/kegiatan/authorize-step';
import { buildReport } from '../../../../src/domain/report/build-report';
import { mailText } from '../../../../src/domain/report/sending/mail-draft';
import type { ReportModel } from '../../../../src/domain/report/report-model';
import { as, must, office, ppid, worldAt } from '../../office-builder';

const world = worldAt(office(6));
const report = buildReport(
  world.office,
  must(findStepContext(world.office, office(6))),
  as(ppid, world),
  '7/HM.02-LP/1604/4/2026',
  digest,
);
const mail = (given: Partial<ReportModel> = {}, token = 'K-0001-abc') =>
  mailText({ ...report, ...given }, token);

test('the subject names the Kegiatan and this sending', () => {
  expect(mail().subject).toBe('Laporan Pendokumentasian Informasi: Semester I 2026 [K-0001-abc]');
});

test('has the key figures in plain words', () => {
  const { plain } = mail();
  for (const line of [
    'Yth. Sekretaris KPU Kabupaten Lahat,',
    'Dokumen diinventarisasi: 2',
    'Masuk DIP: 2 baru, 0 dimutakhirkan, 0 ditarik',
    'Masuk DIK: 0 baru, 0 dimutakhirkan, 0 ditarik',
    'Dikembalikan: 0',
    'Belum selesai: 0',
    'Demikian disampaikan, atas perhatian Bapak/Ibu diucapkan terima kasih.',
    ppid,
  ])
    expect(plain.split('\n')).toContain(line);
  expect(plain).toContain('"Semester I 2026" (nomor 7/HM.02-LP/1604/4/2026)');
  expect(plain).toContain('Dari 2 berkas pindaian yang diterima, 2 tersimpan.');
});

test('HTML in a name is escaped', () => {
  const { html } = mail({
    kegiatan: `<img src=x onerror="a('b')"> & Co`,
    signature: { ...report.signature, name: '<b>Budi</b>' },
  });
  expect(html).toContain('&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt; &amp; Co');
  expect(html).toContain('&lt;b&gt;Budi&lt;/b&gt;');
});

const tags = /<\/?(p|table|tr|td|b|br)( cellpadding="4")?>/g;

test('with any name of the Kegiatan, the subject is one line and the mail has only its own tags', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (kegiatan, token) => {
      const { subject, html } = mail({ kegiatan, letterNumber: kegiatan }, token);
      expect(subject).not.toMatch(/[\u0000-\u001F\u007F\u2028\u2029]/);
      expect(html.replace(tags, '')).not.toMatch(/[<>"']/);
    }),
  );
});

test('a very long name keeps the mail short, the subject within 250 characters, and the token complete', () => {
  const { subject, plain, html } = mail({ kegiatan: '😀'.repeat(25_000), letterNumber: 'x'.repeat(50_000) });
  expect(subject.length).toBeLessThanOrEqual(250);
  expect(subject).toMatch(/…\s\[K-0001-abc\]$/);
  expect(encodeURIComponent(subject)).toContain('%F0');
  expect(plain.length + html.length).toBeLessThan(10_000);
});

test('a revision says so, and why', () => {
  const { subject, plain } = mail({ revision: { number: 2, reason: 'tautan keliru' } });
  expect(subject).toContain('Informasi (Revisi 2): Semester I 2026');
  expect(plain).toContain('Revisi 2');
  expect(plain).toContain('Alasan revisi: tautan keliru');
});

test('a line break in a name does not start another header', () => {
  expect(mail({ kegiatan: 'Semester I\r\nBcc: lain@gmail.com' }).subject).toBe(
    'Laporan Pendokumentasian Informasi: Semester I Bcc: lain@gmail.com [K-0001-abc]',
  );
});

test('says what is late, what is proposed as exempt and what follows, and links the folder and the public page', () => {
  const [step] = report.steps;
  const { plain } = mail({
    steps: [{ ...step!, late: 'terlambat 1 hari kerja' }],
    dik: [
      { id: 'DIK-0001', number: 1, title: 'Data pemilih', year: 2026, status: 'diusulkan', basis: '' },
      { id: 'DIK-0002', number: 2, title: 'Soal', year: 2026, status: 'ditetapkan', basis: 'Keputusan' },
    ],
    followUps: ['Melengkapi 2 dokumen.'],
    links: { folder: 'https://drive.google.com/drive/folders/x', page: 'https://ppid.contoh.go.id' },
  });
  for (const line of [
    '- Tahap 1 pada Keuangan, Umum, dan Logistik terlambat 1 hari kerja',
    '- DIK-0001 Data pemilih',
    '- Melengkapi 2 dokumen.',
    '- Folder laporan: https://drive.google.com/drive/folders/x',
    '- Halaman publik DIP: https://ppid.contoh.go.id',
  ])
    expect(plain.split('\n')).toContain(line);
  expect(plain).not.toContain('DIK-0002');
  expect(mail({ steps: [], dik: [], followUps: [], links: { folder: '', page: '' } }).plain).not.toContain(
    '- ',
  );
});

test('a long list is shortened', () => {
  const followUps = Array.from({ length: 13 }, (_none, index) => `Hal ${index}.`);
  expect(mail({ followUps }).plain).toContain('- Hal 9.\n- dan 3 lainnya dalam laporan');
});
