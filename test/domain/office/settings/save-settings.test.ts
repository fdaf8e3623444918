import {
  saveSettings,
  settingsAfter,
  SHARE_SCANS,
} from '../../../../src/domain/office/settings/save-settings';
import { as, freshWorld, must, ppid, stranger, withValues, type World } from '../../office-builder';

const NAME = 'Kantor/Nama';
const ADDRESS = 'Kantor/Alamat';

const officeOf = ({ values, office }: World) => ({
  ...office,
  pengaturan: Object.entries(values).map(([id, value]) => {
    const [section = '', ...label] = id.split('/');
    return { id, section, label: label.join('/'), value };
  }),
});
const world = withValues(freshWorld(), { [NAME]: 'KPU Lama', [ADDRESS]: 'Jalan Satu' });
const nameOf = (code: string): string => world.values[`Sub Bagian/${code}`] ?? '';
const save = (
  changes: readonly { key: string; seen: string; value: string }[],
  { actor = ppid, office = officeOf(world) }: { actor?: string; office?: object } = {},
) => saveSettings({ ...officeOf(world), ...office }, as(actor, world), changes);

test('two Sub Bagian exchange their names', () => {
  const [kul, tph] = [nameOf('KUL'), nameOf('TPH')];
  const changes = must(
    save([
      { key: 'Sub Bagian/KUL', seen: kul, value: tph },
      { key: 'Sub Bagian/TPH', seen: tph, value: kul },
    ]),
  );
  expect(changes.settings).toEqual({ 'Sub Bagian/KUL': tph, 'Sub Bagian/TPH': kul });
});

test('changed values are written and logged with the former value; unchanged values are not', () => {
  const changes = must(
    save([
      { key: NAME, seen: 'KPU Lama', value: '  KPU   Baru ' },
      { key: ADDRESS, seen: 'Jalan Satu', value: 'Jalan Satu' },
    ]),
  );
  expect(changes.settings).toEqual({ [NAME]: 'KPU Baru' });
  expect(changes.log).toEqual([
    { event: 'PENGATURAN_DIUBAH', object: NAME, detail: '"KPU Lama" menjadi "KPU Baru"' },
  ]);
});

test.each([
  ['the person is no manager', NAME, 'KPU Lama', 'KPU Baru', stranger, { code: 'WRONG_ACTOR' }],
  [
    'a colleague changed the value meanwhile',
    NAME,
    'KPU Lebih Lama',
    'KPU Baru',
    ppid,
    { code: 'SETTING_CHANGED', label: 'Nama', found: 'KPU Lama' },
  ],
  ['the setting is not known', 'Kantor/Warna', '', 'biru', ppid, { code: 'BAD_INPUT' }],
  [
    'a value is empty without which nothing can be printed',
    NAME,
    'KPU Lama',
    ' ',
    ppid,
    { code: 'SETTINGS_WRONG', faults: [{ key: NAME, label: 'Nama', found: '', note: '' }] },
  ],
  [
    'a value could not be read afterwards',
    'Jam Kerja/Senin',
    world.values['Jam Kerja/Senin'] ?? '',
    'pagi',
    ppid,
    { code: 'SETTINGS_WRONG', faults: [{ key: 'Jam Kerja/Senin', found: 'pagi' }] },
  ],
  [
    'a new Sub Bagian has the code of another',
    'Sub Bagian/KUL',
    '',
    'Kepegawaian',
    ppid,
    { code: 'UNIT_TWICE', unit: 'KUL', twin: 'KUL' },
  ],
  [
    'a Sub Bagian gets the name of another',
    'Sub Bagian/SDM',
    '',
    ` ${nameOf('KUL').toUpperCase()}`,
    ppid,
    { code: 'UNIT_NAMESAKE', unit: 'SDM', twin: 'KUL' },
  ],
])('nothing is saved when %s', (_why, key, seen, value, actor, refusal) => {
  const result = save([{ key, seen, value }], { actor });
  expect(result).toMatchObject({ ok: false, error: refusal });
});

test('one bad value prevents saving the good ones', () => {
  const result = save([
    { key: ADDRESS, seen: 'Jalan Satu', value: 'Jalan Dua' },
    { key: NAME, seen: 'KPU Lama', value: '' },
  ]);
  expect(result).toMatchObject({ ok: false, error: { code: 'SETTINGS_WRONG' } });
});

test('two people who set the same value do not conflict', () => {
  const changes = must(save([{ key: NAME, seen: 'KPU Lebih Lama', value: 'KPU Lama' }]));
  expect([changes.settings, changes.log]).toEqual([{}, []]);
});

describe('sharing scans publicly', () => {
  const before = world.values[SHARE_SCANS] ?? '';
  const open = (office: object) => save([{ key: SHARE_SCANS, seen: before, value: 'ya' }], { office });
  const question = { code: 'any' } as never;

  test('is refused if the questions of the guard were not read', () => {
    expect(open({})).toMatchObject({ ok: false, error: { code: 'BAD_INPUT', field: SHARE_SCANS } });
  });
  test('is refused while a question of the guard is open', () => {
    expect(open({ questions: [question] })).toMatchObject({
      ok: false,
      error: { code: 'GUARD_QUESTIONS', before: 'bagikan', questions: [question] },
    });
  });
  test('is saved when none is', () => {
    expect(must(open({ questions: [] })).settings).toEqual({ [SHARE_SCANS]: 'ya' });
  });
});

test('settings can be computed as after the save, including rows that do not exist yet', () => {
  const after = settingsAfter(officeOf(world), [
    { key: NAME, seen: '', value: ' KPU  Baru' },
    { key: 'Sub Bagian/SDM', seen: '', value: 'Sumber Daya' },
  ]);
  expect(after.office.name).toBe('KPU Baru');
  expect(after.units).toContainEqual({ code: 'SDM', name: 'Sumber Daya' });
});
