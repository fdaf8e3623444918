import fc from 'fast-check';
import {
  describeAccess,
  excess,
  exemptedFolders,
  planAccess,
  readersOf,
  type FolderAccess,
  type Grant,
} from '../../../../src/domain/scans/archive/exempted-access';
import { settingsOf, settingValues } from '../../office-builder';

const PATH = 'Arsip/2025/KUL/dikecualikan';
const values = {
  'Kantor/Akun Kantor': 'kantor@example.com',
  'Sistem/Pemilik Pemicu': 'Pemicu@example.com',
  'Peran/PPID': 'ppid@example.com',
  'Peran/Pelaksana': 'pelaksana@example.com, ppid@example.com',
  'Peran/Sekretaris': 'sekretaris@example.com',
  'Peran/Sub Bagian KUL': 'Staf.KUL@example.com',
  'Peran/Kepala Sub Bagian KUL': 'kepala.kul@example.com',
  'Peran/Tim Penghubung KUL': 'tim.kul@example.com',
  'Peran/Sub Bagian TPH': 'staf.tph@example.com',
  [`Folder/${PATH}`]: 'map',
  'Folder/Arsip/2025/KUL/berkala': 'lain',
};
const settings = settingsOf(settingValues(values));

test('may be opened by PPID, Pelaksana, the roles of its own unit and the keepers of archive and triggers', () => {
  expect(readersOf(PATH, settings)).toEqual({
    keepers: ['kantor@example.com', 'pemicu@example.com'],
    people: expect.arrayContaining([
      'kantor@example.com',
      'pemicu@example.com',
      'ppid@example.com',
      'pelaksana@example.com',
      'staf.kul@example.com',
      'kepala.kul@example.com',
      'tim.kul@example.com',
    ]) as string[],
    guests: [],
  });
  expect(readersOf(PATH, settings)?.people).toHaveLength(7);
});

test('the folder of the published file may be opened by those who may publish and by the account of the public page', () => {
  const office = settingsOf(
    settingValues({ ...values, 'Publik/Akun Halaman Publik': 'halaman@example.com' }),
  );
  const readers = readersOf('Terbitan', office)!;
  expect([...readers.people].sort()).toEqual([
    'kantor@example.com',
    'pelaksana@example.com',
    'pemicu@example.com',
    'ppid@example.com',
  ]);
  const page = {
    id: 'h',
    person: 'halaman@example.com',
    type: 'user',
    isOwner: false,
    edits: false,
    isDirect: true,
  };
  expect(excess(readers, { grants: [page, { ...page, person: 'staf.kul@example.com' }] })).toHaveLength(1);
  expect(planAccess(readers, { isLimited: true, mayLimit: true, grants: [] }, null)).not.toContainEqual({
    kind: 'grant',
    person: 'halaman@example.com',
  });
});

test('other folders inherit their access, and so do all while the archive has no keeper', () => {
  expect(exemptedFolders(settings).map(({ id }) => id)).toEqual(['map']);
  for (const path of ['Arsip/2025/KUL/berkala', 'Arsip/2025/KUL', 'dikecualikan', `${PATH}/dalam`])
    expect(readersOf(path, settings)).toBeUndefined();
  const fresh = settingsOf(
    settingValues({ ...values, 'Kantor/Akun Kantor': '', 'Sistem/Pemilik Pemicu': '' }),
  );
  expect(readersOf(PATH, fresh)).toBeUndefined();
});

test('the folder of a removed unit is open to PPID, Pelaksana and the keepers', () => {
  expect(readersOf('Arsip/2019/LAMA/dikecualikan', settings)?.people).toEqual([
    'kantor@example.com',
    'pemicu@example.com',
    'ppid@example.com',
    'pelaksana@example.com',
  ]);
});

const everybody = ['a@x.id', 'B@x.id', 'c@x.id', 'd@x.id', 'e@x.id'];
const grant = (person: string, isDirect: boolean, isOwner: boolean, edits: boolean): Grant => ({
  id: `id-${person}`,
  type: 'user',
  person,
  isDirect: isDirect || isOwner,
  isOwner,
  edits: edits || isOwner,
});

/** The permissions after Drive has carried out the steps in order. */
function after(access: FolderAccess, steps: ReturnType<typeof planAccess>): FolderAccess {
  return steps.reduce<FolderAccess>((now, step) => {
    if (step.kind === 'limit')
      return { ...now, isLimited: true, grants: now.grants.filter(({ isDirect }) => isDirect) };
    if (step.kind === 'remove')
      return { ...now, grants: now.grants.filter(({ id }) => id !== step.grant.id) };
    const others = now.grants.filter(({ person }) => person.toLowerCase() !== step.person);
    return { ...now, grants: [...others, grant(step.person, true, false, true)] };
  }, access);
}

test('after the steps only permitted people with access to the archive, and the owner, can open it; no steps remain', () => {
  const accesses = fc.record({
    isLimited: fc.boolean(),
    mayLimit: fc.constant(true),
    owner: fc.constantFrom(...everybody),
    others: fc.dictionary(fc.constantFrom(...everybody), fc.tuple(fc.boolean(), fc.boolean())),
  });
  const people = fc.subarray(everybody.map((person) => person.toLowerCase()));
  fc.assert(
    fc.property(accesses, people, people, ({ owner, others, ...state }, may, sharedWith) => {
      const readers = { keepers: [], people: may };
      const grants = Object.entries(others)
        .filter(([person]) => person !== owner)
        .map(([person, [direct, edits]]) => grant(person, direct || state.isLimited, false, edits));
      const access = { ...state, grants: [grant(owner, true, true, true), ...grants] };
      const end = after(access, planAccess(readers, access, sharedWith));
      expect(excess(readers, end).filter(({ isOwner }) => !isOwner)).toEqual([]);
      const open = end.grants.map(({ person }) => person.toLowerCase());
      for (const person of may) if (sharedWith.includes(person)) expect(open).toContain(person);
      expect(planAccess(readers, end, sharedWith)).toEqual([]);
    }),
    { numRuns: Number(process.env['ACCESS_RUNS'] ?? 100) },
  );
});

test('direct access is not granted again; a reader becomes an editor; links are removed', () => {
  const link: Grant = { ...grant('', true, false, false), id: 'anyoneWithLink', type: 'anyone' };
  const access: FolderAccess = {
    isLimited: false,
    mayLimit: true,
    grants: [
      grant('a@x.id', true, true, true),
      grant('B@x.id', true, false, true),
      grant('c@x.id', true, false, false),
      link,
    ],
  };
  const steps = planAccess({ keepers: [], people: ['a@x.id', 'b@x.id', 'c@x.id'] }, access, null);
  expect(describeAccess(steps)).toBe('diberi c@x.id; dibatasi; dicabut siapa pun yang memegang tautannya');
});
