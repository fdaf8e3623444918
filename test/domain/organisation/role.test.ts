import { isPerUnit, roleInLane, roleLabel, roleNames } from '../../../src/domain/organisation/role';

test.each([
  ['Sub Bagian', 'Sub Bagian KUL'],
  ['Kepala Sub Bagian', 'Kepala Sub Bagian KUL'],
  ['Tim Penghubung', 'Tim Penghubung KUL'],
  ['PPID', 'PPID'],
  ['Pelaksana', 'Pelaksana'],
  ['Sekretaris', 'Sekretaris'],
] as const)('%s in the lane of KUL is %s', (name, label) =>
  expect(roleLabel(roleInLane(name, 'KUL'))).toBe(label),
);

test('half the roles exist once per Sub Bagian', () => {
  expect(roleNames.filter(isPerUnit)).toEqual(['Tim Penghubung', 'Kepala Sub Bagian', 'Sub Bagian']);
});
