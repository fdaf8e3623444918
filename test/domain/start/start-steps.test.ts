import { startProgress, startStepIds } from '../../../src/domain/start/start-steps';
import { officeFolders } from '../../../src/domain/scans/office-folders';
import { as, freshWorld, ppid, settingValues, units, withValues } from '../office-builder';

const withoutRoles = Object.fromEntries(
  Object.keys(settingValues())
    .filter((key) => key.startsWith('Peran/'))
    .map((key) => [key, '']),
);
const bare = withValues(freshWorld(), withoutRoles);
const roles = Object.fromEntries(Object.entries(settingValues()).filter(([key]) => key.startsWith('Peran/')));
const folders = Object.fromEntries(
  officeFolders(units).map((path, index) => [`Folder/${path}`, `folder-${index}`]),
);

/** What each stage adds to Pengaturan, in the order of the stages. */
const added: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'Sistem/Mulai': 'kantor' },
  { 'Sistem/Mulai': 'kantor, sub-bagian' },
  roles,
  { 'Sistem/Mulai': 'kantor, sub-bagian, orang' },
  { ...folders, 'Sistem/Pemilik Pemicu': ppid },
];
const progressAfter = (stages: number) => {
  const values = Object.assign({}, ...added.slice(0, stages)) as Record<string, string>;
  return startProgress({ context: as(ppid, withValues(bare, values)), kegiatan: [] });
};

test.each(startStepIds.slice(1).map((id, index) => [id, index + 1] as const))(
  'the stage %s is next after %i stages, and only the stages before it are done',
  (id, stages) => {
    const { current, steps } = progressAfter(stages);
    expect(current).toBe(id);
    expect(steps.filter(({ isDone }) => isDone).map(({ step }) => step.id)).toEqual(
      startStepIds.slice(0, stages),
    );
  },
);

test('before the workbook can be read no stage is done', () => {
  const { current, steps } = startProgress({ context: null, kegiatan: [] });
  expect(current).toBe('buku');
  expect(steps.some(({ isDone }) => isDone)).toBe(false);
});

test('in an office that has had a Kegiatan every stage is done, whatever is missing', () => {
  const { current, steps } = startProgress({
    context: as(ppid, bare),
    kegiatan: [{ status: 'selesai' }],
  });
  expect(current).toBeNull();
  expect(steps.every(({ isDone }) => isDone)).toBe(true);
});

test.each([
  ['one folder is missing', { [`Folder/${officeFolders(units).at(-1) ?? ''}`]: '' }],
  ['nobody owns the triggers', { 'Sistem/Pemilik Pemicu': '' }],
])('the stage of the folders is open while %s', (_what, values) => {
  const all = Object.assign({}, ...added) as Record<string, string>;
  const context = as(ppid, withValues(bare, { ...all, ...values }));
  expect(startProgress({ context, kegiatan: [] }).current).toBe('folder');
});
