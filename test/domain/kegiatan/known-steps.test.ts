import { knownSteps } from '../../../src/domain/kegiatan/known-steps';

test.each<[string, object, object[]]>([
  ['its own number', { id: 'K-0001/3/KUL', number: 3 }, [{ id: 'K-0001/3/KUL', number: 3 }]],
  ['no readable number', { id: 'K-0001/3/KUL', number: 0 }, [{ id: 'K-0001/3/KUL', number: 3 }]],
  ['another number', { id: 'K-0001/3/KUL', number: 9 }, [{ id: 'K-0001/3/KUL', number: 3 }]],
  ['a broken identity', { id: 'rusak', number: 2 }, [{ id: 'rusak', number: 2 }]],
  ['neither', { id: 'rusak', number: 0 }, []],
  ['a number that was not read', { id: 'K-0001/3/KUL', lane: 'KUL' }, [{ id: 'K-0001/3/KUL', lane: 'KUL' }]],
])('a row of Tahapan with %s', (_what, row, steps) => {
  expect(knownSteps([row])).toEqual(steps);
});
