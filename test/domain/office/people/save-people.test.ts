import { savePeople } from '../../../../src/domain/office/people/save-people';
import { peopleFields } from '../../../../src/domain/office/people/people-fields';
import { as, freshWorld, must, ppid, staffOf, withOffice } from '../../office-builder';

const staff = staffOf('KUL');
const known = { email: 'Staf.KUL@gmail.com', name: 'Yulia', nip: '', jobTitle: 'Pelaksana', unit: 'KUL' };
const world = withOffice(freshWorld(), { orang: [known] });
const context = as(ppid, world);
const change = (label: string, value: string, seen = '', email = staff) => ({
  key: `Orang/${email}/${label}`,
  seen,
  value,
});

test('the form has every address with a role and every address in the sheet once, and proposes the unit of its role', () => {
  const fields = peopleFields(context).filter(({ column }) => column === 'unit');
  expect(fields).toHaveLength(15);
  expect(fields.find(({ email }) => email === staffOf('TPH'))).toMatchObject({ value: 'TPH' });
  expect(fields.find(({ email }) => email === ppid)).toMatchObject({ value: '-' });
});

test('a known address keeps its row, and only the typed cells change', () => {
  const { updates, inserts } = must(savePeople(context, [change('NIP', '19850101 201001 2 006')]));
  expect(updates).toEqual([{ sheet: 'orang', id: known.email, set: { nip: '198501012010012006' } }]);
  expect(inserts).toEqual([]);
});

test('a new address gets a row with the unit of its role', () => {
  const { inserts } = must(savePeople(context, [change('Nama', ' Andi  Saputra ', '', staffOf('TPH'))]));
  expect(inserts).toEqual([
    {
      sheet: 'orang',
      row: { email: staffOf('TPH'), name: 'Andi Saputra', nip: '', jobTitle: '', unit: 'TPH' },
    },
  ]);
});

test('the Log says whose data changed and does not repeat a NIP', () => {
  const { log } = must(
    savePeople(context, [change('Nama', 'Yulia Permata', 'Yulia'), change('NIP', '198501012010012006')]),
  );
  expect(log).toEqual([
    { event: 'ORANG_DIUBAH', object: staff, detail: 'Nama "Yulia" menjadi "Yulia Permata"; NIP diubah' },
  ]);
});

test.each([
  ['a NIP of 17 digits', change('NIP', '19850101201001200'), 'SETTINGS_WRONG'],
  ['a name that a colleague has changed', change('Nama', 'Baru', 'Nama lain'), 'SETTING_CHANGED'],
  ['an address that is not in the form', change('Nama', 'X', '', 'orang.lain@gmail.com'), 'BAD_INPUT'],
])('%s is refused', (_what, wanted, code) =>
  expect(savePeople(context, [wanted])).toMatchObject({ ok: false, error: { code } }),
);

test('only those who manage the office change people', () =>
  expect(savePeople(as(staff, world), [change('Nama', 'Baru', 'Yulia')])).toMatchObject({
    ok: false,
    error: { code: 'WRONG_ACTOR' },
  }));
