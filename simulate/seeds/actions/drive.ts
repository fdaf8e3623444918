import { pelaksana, ppid, sekretaris, units } from '../cast';
import type { Action } from '../action';
import { drop, folderAt, sha256, someScan, throwAway } from '../drops';
import { exemptedFolders } from '../exempted-folders';
import type { Random } from '../random';
import { cellsIn, idsIn } from '../sheet';
import type { World } from '../world';

const owners = (random: Random): string => (random.chance(0.4) ? ppid : random.pick(units).staff);
const inbox = (world: World, code: string): string => folderAt(world, `Masuk/${code}`) ?? '';
const hasInboxes = (world: World): boolean => units.every(({ code }) => inbox(world, code) !== '');
const hasDrops = (world: World): boolean => world.drops.size > 0;
const someDrop = (world: World, random: Random) => random.pick([...world.drops.values()]);

function someName(world: World, random: Random): string {
  const titles = cellsIn(world, 'title').filter((title) => title !== '');
  const candidates = [
    `${random.pick([...idsIn(world), 'KUL-9999'])} pindaian.pdf`,
    `${random.pick([...titles, 'Tanpa judul'])} 2025.pdf`,
    `Scan_${random.below(3)}.pdf`,
    `${random.pick([...titles, 'Tanpa judul'])}.jpg`,
    'catatan.txt',
    '..%2F=cmd|x.pdf',
  ];
  return random.pick(candidates);
}

const folders = [
  'Masuk/KUL',
  'Masuk/TPH',
  'Karantina',
  'Duplikat',
  'Asli',
  'Arsip',
  'Pindaian/KUL',
  'Laporan',
  '',
];

/** Actions of people on files, in Drive or in its folder on their computer. */
export const driveActions: readonly Action[] = [
  {
    name: 'berkas ditaruh',
    weight: 10,
    can: hasInboxes,
    act: (world, random) => {
      const { code } = random.pick(units);
      const name = someName(world, random);
      const owner = owners(random);
      drop(world, inbox(world, code), name, random.chance(0.95) ? someScan(random) : new Uint8Array(), owner);
      return `${name} ditaruh di Masuk/${code} oleh ${owner}`;
    },
  },
  {
    name: 'berkas setengah ditulis',
    weight: 3,
    can: hasInboxes,
    act: (world, random) => {
      const whole = someScan(random);
      const name = someName(world, random);
      const half = whole.slice(0, Math.floor(whole.length / 2));
      const id = drop(world, inbox(world, random.pick(units).code), name, half, owners(random));
      world.halves.set(id, whole);
      return `${name} baru setengah`;
    },
  },
  {
    name: 'sisa berkas ditulis',
    weight: 3,
    can: ({ halves }) => halves.size > 0,
    act: (world, random) => {
      const id = random.pick([...world.halves.keys()]);
      const whole = world.halves.get(id) ?? new Uint8Array();
      world.halves.delete(id);
      return rewrite(world, id, whole);
    },
  },
  {
    name: 'berkas ditulis ulang',
    weight: 1,
    can: hasDrops,
    act: (world, random) => rewrite(world, someDrop(world, random).id, someScan(random)),
  },
  {
    name: 'berkas diganti nama',
    weight: 2,
    can: hasDrops,
    act: (world, random) => {
      const { id, name } = someDrop(world, random);
      const next = someName(world, random);
      world.office.workspace.drive.rename(id, next);
      return `${name} diganti nama menjadi ${next}`;
    },
  },
  {
    name: 'berkas dipindahkan orang',
    weight: 2,
    can: hasDrops,
    act: (world, random) => {
      const { id, name } = someDrop(world, random);
      const path = random.pick(folders);
      const folder = folderAt(world, path);
      if (folder === undefined) return `folder ${path} tidak ada`;
      world.office.workspace.drive.move(id, folder);
      return `${name} dipindahkan ke ${path}`;
    },
  },
  {
    name: 'berkas dibuang orang',
    weight: 1,
    can: hasDrops,
    act: (world, random) => {
      const { id, name } = someDrop(world, random);
      throwAway(world, id);
      world.halves.delete(id);
      return `${name} dibuang`;
    },
  },
  {
    name: 'folder dibuang orang',
    weight: 1,
    act: (world, random) => {
      const path = random.pick(['Karantina', 'Duplikat', 'Asli', 'Masuk/TPH', 'Pindaian/KUL']);
      const folder = folderAt(world, path);
      if (folder === undefined) return `folder ${path} tidak ada`;
      throwAway(world, folder);
      return `folder ${path} dibuang`;
    },
  },
  {
    name: 'folder diganti nama',
    weight: 1,
    act: (world, random) => {
      const path = random.pick(['Karantina', 'Duplikat', 'Arsip']);
      const folder = folderAt(world, path);
      if (folder === undefined) return `folder ${path} tidak ada`;
      world.office.workspace.drive.rename(folder, `${path} lama`);
      return `folder ${path} diganti nama`;
    },
  },
  {
    name: 'pindaian dikecualikan dibuka orang',
    weight: 2,
    can: (world) => exemptedFolders(world).length > 0,
    act: openByHand,
  },
  {
    name: 'arsip tidak dibagikan',
    weight: 1,
    act: (world, random) => share(world, random.pick(colleagues), null),
  },
  {
    name: 'arsip dibagikan lagi',
    weight: 1,
    act: (world, random) => share(world, random.pick(colleagues), 'writer'),
  },
];

/** A person shares a folder of exempted scans or one of its files, or ends the folder's limited access. */
function openByHand(world: World, random: Random): string {
  const { drive } = world.office.workspace;
  const { id, path } = random.pick(exemptedFolders(world));
  const person = random.pick([...colleagues, sekretaris]);
  const target = random.pick([id, ...drive.list(id).map((file) => file.id)]);
  if (random.chance(0.4)) drive.limit(id, false);
  else if (random.chance(0.5)) drive.share(target, person, random.pick(['reader', 'writer']));
  else drive.shareLink(target, true);
  return `${path} dibuka untuk ${person} atau pemegang tautan`;
}

const colleagues = [pelaksana, ...units.flatMap(({ staff, liaison }) => [staff, liaison])];

function share(world: World, person: string, role: 'writer' | null): string {
  const archive = folderAt(world, '');
  if (archive === undefined) return 'arsip tidak ada';
  world.office.workspace.drive.share(archive, person, role);
  return `arsip ${role === null ? 'tidak lagi' : 'lagi'} dibagikan kepada ${person}`;
}

function rewrite(world: World, id: string, bytes: Uint8Array): string {
  const known = world.drops.get(id);
  if (known === undefined) return 'berkasnya sudah tidak ada';
  world.office.workspace.drive.write(id, bytes);
  world.drops.set(id, { ...known, sha256: sha256(bytes) });
  return `isi ${known.name} ditulis ulang`;
}
