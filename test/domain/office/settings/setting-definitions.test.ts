import { readSettings } from '../../../../src/domain/office/settings/settings';
import { roleSettings } from '../../../../src/domain/office/settings/groups/procedure-settings';
import { defaultUnits, keyOf, sections } from '../../../../src/domain/office/settings/setting-definitions';
import { settingDefinitions } from '../../../../src/domain/office/settings/setting-list';
import { sop } from '../../../../src/domain/sop/sop';

const definitions = settingDefinitions(defaultUnits);

test('every setting has a unique key in a known section', () => {
  const keys = definitions.map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  expect(definitions.filter(({ section }) => !sections.includes(section))).toEqual([]);
});

test('there is a role for each function of the office and of each unit', () => {
  expect(roleSettings([{ code: 'ABC', name: 'Satu' }]).map(({ people }) => people.label)).toEqual([
    'Sekretaris',
    'PPID',
    'Pelaksana',
    'Tim Penghubung ABC',
    'Kepala Sub Bagian ABC',
    'Sub Bagian ABC',
  ]);
});

test('every default can be parsed', () =>
  expect(
    readSettings(definitions.map((setting) => ({ ...setting, value: setting.default }))).problems,
  ).toEqual([]));

test.each(sop.map((step) => [step.number, step] as const))(
  'step %i has its standard time, doer and checker as settings',
  (number, step) => {
    const values = ['Waktu Standar', 'Pelaksana Tahap', 'Pemeriksa Tahap'].map(
      (section) =>
        definitions.find((each) => each.section === section && each.label === `Tahap ${number}`)?.default,
    );
    expect(values).toEqual([`${step.standard.count} ${step.standard.unit}`, step.doer, step.checker ?? '-']);
  },
);
