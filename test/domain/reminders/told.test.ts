import fc from 'fast-check';
import { readTold, tell, tidings, untell, wasTold } from '../../../src/domain/reminders/told';

const person = fc.constantFrom('ani@gmail.com', 'budi@gmail.com', 'cici@kpu.go.id');
const news = fc.array(fc.tuple(fc.constantFrom(...tidings), person), { maxLength: 6 });

test('who was told what stands in one cell that people can read', () => {
  const cell = tell('dibuka: ani@gmail.com', [
    ['mendekati', 'Ani@gmail.com'],
    ['dibuka', 'budi@gmail.com'],
  ]);
  expect(cell).toBe('dibuka: ani@gmail.com, budi@gmail.com; mendekati: ani@gmail.com');
});

test('whoever was told was told, once, and nobody else', () => {
  fc.assert(
    fc.property(news, news, (first, second) => {
      const cell = tell(tell('', first), second);
      for (const tiding of tidings) {
        const people = [...first, ...second].filter(([name]) => name === tiding).map(([, who]) => who);
        expect([...readTold(cell)[tiding]].sort()).toEqual([...new Set(people)].sort());
      }
    }),
  );
});

test('taking back one telling leaves the others', () => {
  const cell = 'dibuka: ani@gmail.com, budi@gmail.com; mendekati: ani@gmail.com';
  const after = untell(cell, 'ANI@gmail.com', ['mendekati']);
  expect(after).toBe('dibuka: ani@gmail.com, budi@gmail.com');
  expect(wasTold(after, 'dibuka', 'ani@gmail.com')).toBe(true);
});

test('a cell in which people wrote something else tells of nobody', () =>
  expect(readTold('sudah saya telepon').dibuka).toEqual([]));
