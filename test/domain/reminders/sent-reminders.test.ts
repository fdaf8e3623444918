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

test('sent reminders are stored in one readable cell', () => {
  const cell = markSent('dibuka: ani@gmail.com', [
    ['mendekati', 'Ani@gmail.com'],
    ['dibuka', 'budi@gmail.com'],
  ]);
  expect(cell).toBe('dibuka: ani@gmail.com, budi@gmail.com; mendekati: ani@gmail.com');
});

test('each reminder is marked once per person', () => {
  fc.assert(
    fc.property(news, news, (first, second) => {
      const cell = markSent(markSent('', first), second);
      for (const reminder of reminderKinds) {
        const people = [...first, ...second].filter(([name]) => name === reminder).map(([, who]) => who);
        expect([...readSentReminders(cell)[reminder]].sort()).toEqual([...new Set(people)].sort());
      }
    }),
  );
});

test('unmarking one reminder keeps the others', () => {
  const cell = 'dibuka: ani@gmail.com, budi@gmail.com; mendekati: ani@gmail.com';
  const after = unmarkSent(cell, 'ANI@gmail.com', ['mendekati']);
  expect(after).toBe('dibuka: ani@gmail.com, budi@gmail.com');
  expect(wasSent(after, 'dibuka', 'ani@gmail.com')).toBe(true);
});

test('a cell with other text has no reminders', () =>
  expect(readSentReminders('sudah saya telepon').dibuka).toEqual([]));
