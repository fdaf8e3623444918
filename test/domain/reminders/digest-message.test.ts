import { digestMessage } from '../../../src/domain/reminders/digest-message';
import { planReminders } from '../../../src/domain/reminders/plan-reminders';
import { as, at, later, openedWorld, ppid, staffOf, type World } from '../office-builder';

const ADDRESS = 'https://docs.google.com/spreadsheets/d/x/edit#gid=1101';
const letterOf = (world: World) => {
  const context = as(ppid, world);
  const digest = planReminders(world.office, context, 100).digests[0]!;
  expect(digest.person).toBe(staffOf('KUL'));
  return digestMessage(digest, ADDRESS, context);
};
const thursday = later(openedWorld({ 'Surel/Ingatkan Sebelum Tenggat': '0' }), at('2026-02-05T06:00'));

test('has the task, the deadline with its calculation, and the link', () => {
  const { subject, plain, html } = letterOf(thursday);
  expect(subject).toBe('Pengingat: 1 tugas mendekati tenggat (Semester I 2026)');
  for (const words of [
    'Kegiatan "Semester I 2026"',
    'Tahap 1: Menginventarisir informasi dan dokumentasi yang dikuasai (Sub Bagian Keuangan, Umum, dan Logistik)',
    'Tenggat Kamis, 5 Februari 2026 pukul 16.00',
    '1 hari kerja terhitung sejak',
    ADDRESS,
    'Tautan di atas hanya membuka lembar kerja.',
  ])
    expect(plain).toContain(words);
  expect(plain).toContain('MENDEKATI TENGGAT');
  expect(html).toContain(`href="${ADDRESS}"`);
});

test('says that a computer is needed, since a phone has neither menu nor sidebar', () => {
  const { plain, html } = letterOf(thursday);
  expect(plain).toContain(`Buka lembar kerja di komputer: ${ADDRESS}`);
  expect(html).toContain('>Buka lembar kerja di komputer</a>');
  for (const text of [plain, html]) expect(text).toContain('hanya ada di komputer');
});

test('a late step has its lateness', () =>
  expect(letterOf(later(thursday, at('2026-02-09T06:00'))).plain).toContain('terlambat 2 hari kerja'));

test('text of the workbook becomes neither markup nor another header line', () => {
  const world = openedWorld({ 'Kantor/Nama': '<script>alert(1)</script> & "KPU"' });
  const kegiatan = world.office.kegiatan.map((row) => ({ ...row, name: 'I\r\nBcc: x@y.id <b>2026</b>' }));
  const { subject, html } = letterOf({ ...world, office: { ...world.office, kegiatan } });
  expect(html).not.toMatch(/<script|<b>2026/);
  expect(html).toContain('&lt;script&gt;');
  expect(subject).not.toMatch(/[\r\n]/);
  expect(subject.length).toBeLessThanOrEqual(250);
});

test('a long name is cut, so that the subject stays within Google’s limit', () => {
  const world = openedWorld();
  const kegiatan = world.office.kegiatan.map((row) => ({ ...row, name: 'Semester '.repeat(80) }));
  expect(letterOf({ ...world, office: { ...world.office, kegiatan } }).subject.length).toBeLessThanOrEqual(
    250,
  );
});
