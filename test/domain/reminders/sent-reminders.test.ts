import fc from 'fast-check';
import {
  readSentReminders,
  markSent,
  reminderKinds,
  unmarkSent,
  wasSent,
} from '../../../src/domain/reminders/sent-reminders';

const person = fc.constantFrom('ani@gmail.com', 'budi@gmail.com', 'cici@kpu.go.id');
const news = fc.array(fc.tuple(fc.constantFrom(...reminderKinds), person), { maxLength: 6 });

test('who was told what stands in one cell that people can read', () => {
  const cell = markSent('dibuka: ani@gmail.com', [
    ['mendekati', 'Ani@gmail.com'],
    ['dibuka', 'budi@gmail.com'],
  ]);
  expect(cell).toBe('dibuka: ani@gmail.com, budi@gmail.com; mendekati: ani@gmail.com');
});

test('whoever was told was told, once, and nobody else', () => {
  fc.assert(
    fc.property(news, news, (first, second) => {
      const cell = markSent(markSent('', first), second);
      for (const tiding of reminderKinds) {
        const people = [...first, ...second].filter(([name]) => name === tiding).map(([, who]) => who);
        expect([...readSentReminders(cell)[tiding]].sort()).toEqual([...new Set(people)].sort());
      }
    }),
  );
});

test('taking back one telling leaves the others', () => {
  const cell = 'dibuka: ani@gmail.com, budi@gmail.com; mendekati: ani@gmail.com';
  const after = unmarkSent(cell, 'ANI@gmail.com', ['mendekati']);
  expect(after).toBe('dibuka: ani@gmail.com, budi@gmail.com');
  expect(wasSent(after, 'dibuka', 'ani@gmail.com')).toBe(true);
});

test('a cell in which people wrote something else tells of nobody', () =>
  expect(readSentReminders('sudah saya telepon').dibuka).toEqual([]));
