import { readSettings } from '../../../../src/domain/office/settings/settings';
import {
  defaultUnits,
  rolesOf,
  sections,
  settingDefinitions,
  settingKey,
} from '../../../../src/domain/office/settings/setting-definitions';
import { sop } from '../../../../src/domain/sop/sop';

const definitions = settingDefinitions(defaultUnits);

test('every setting has a key of its own in a known section', () => {
  const keys = definitions.map(({ section, label }) => settingKey(section, label));
  expect(new Set(keys).size).toBe(keys.length);
  expect(definitions.filter(({ section }) => !sections.includes(section))).toEqual([]);
});

test('there is a role for each function of the office and for each of each unit', () => {
  expect(rolesOf([{ code: 'ABC', name: 'Satu' }])).toEqual([
    'Sekretaris',
    'PPID',
    'Pelaksana',
    'Tim Penghubung ABC',
    'Kepala Sub Bagian ABC',
    'Sub Bagian ABC',
  ]);
});

test('every default can be read', () => expect(readSettings(definitions).problems).toEqual([]));

test.each(sop.map((step) => [step.number, step] as const))(
  'step %i has its standard time, doer and checker as settings',
  (number, step) => {
    const values = ['Waktu Standar', 'Pelaksana Tahap', 'Pemeriksa Tahap'].map(
      (section) =>
        definitions.find((each) => each.section === section && each.label === `Tahap ${number}`)?.value,
    );
    expect(values).toEqual([`${step.standard.count} ${step.standard.unit}`, step.doer, step.checker ?? '-']);
  },
);
