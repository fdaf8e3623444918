import { participants } from '../../../src/domain/procedure/participants';

test('lists everyone once with all their actions, in order of the first action', () => {
  const rows = [
    { typedBy: 'Budi@gmail.com', decidedBy: 'ani@gmail.com' },
    { typedBy: 'budi@gmail.com ', decidedBy: 'ani@gmail.com' },
  ];
  const steps = [
    { number: 1, actor: 'budi@gmail.com', checkedBy: 'citra@gmail.com' },
    { number: 2, actor: '', checkedBy: '' },
    { number: 3, actor: 'ani@gmail.com', checkedBy: '' },
  ];
  expect([...participants(steps, rows)]).toEqual([
    ['budi@gmail.com', ['mengisi inventaris', 'menyelesaikan tahap 1']],
    ['ani@gmail.com', ['memverifikasi dokumen', 'menyelesaikan tahap 3']],
    ['citra@gmail.com', ['memeriksa tahap 1']],
  ]);
});

test('two spellings of an address are one person', () => {
  expect(participants([{ number: 1, actor: 'A@x.id', checkedBy: ' a@X.id' }], []).size).toBe(1);
});

test('empty cells give no participant', () =>
  expect(participants([], [{ typedBy: '', decidedBy: ' ' }]).size).toBe(0));
