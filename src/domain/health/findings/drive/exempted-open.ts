import { archiveOwner } from '../../../office/owns-archive';
import {
  DECLINED_ACCESS,
  excess,
  excessOnFiles,
  nameOf,
  nameOfGrant,
  type Grant,
  type SeenFolder,
} from '../../../scans/archive/exempted-access';
import { defineFinding, type Found } from '../../finding';

const NAMES = 5;

function names(grants: readonly Grant[]): string {
  return listed(grants.map(nameOf));
}

function listed(all: readonly string[]): string {
  const more = all.length - NAMES;
  return more > 0 ? `${all.slice(0, NAMES).join(', ')}, dan ${more} lainnya` : all.join(', ');
}

/** Folders whose owner may not open them: Drive never keeps an owner out, and only the owner hands a folder over. */
const foreignOwners = (folders: readonly SeenFolder[]): readonly Found[] => {
  const words = folders.flatMap((folder) => {
    const owners = folder.access ? excess(folder, folder.access).filter(({ isOwner }) => isOwner) : [];
    return owners.length > 0 ? [`${folder.path} milik ${names(owners)}`] : [];
  });
  return words.length === 0
    ? []
    : [
        {
          object: 'pemilik',
          words: `${words.join('; ')}. Pemilik folder selalu dapat membukanya, padahal ia tidak termasuk yang berhak. Hanya ia yang dapat menyerahkan folder itu: klik kanan, Bagikan, pilih akun kantor, Alihkan kepemilikan.`,
          remedy: { by: 'owner' },
        },
      ];
};

/** Folders of which Drive does not tell who can open them, though the person who asks may open them. */
const untold = (folders: readonly SeenFolder[], actor: string): readonly Found[] => {
  const paths = folders
    .filter(({ access, people }) => access === null && people.includes(actor.toLowerCase()))
    .map(({ path }) => path);
  return paths.length === 0
    ? []
    : [
        {
          object: 'tak-terbaca',
          words: `Google tidak memberi tahu akun Anda siapa yang dapat membuka ${paths.join(', ')}. Di Drive, klik kanan foldernya, Bagikan, dan periksa bahwa aksesnya dibatasi.`,
          remedy: { by: 'owner' },
        },
      ];
};

export const exemptedOpen = defineFinding({
  id: 'dikecualikan-terbuka',
  severity: 'gawat',
  title: 'Pindaian yang dikecualikan terbuka bagi orang lain',
  remedy: { by: 'program', mend: 'batasi', label: 'Batasi' },
  find: ({ settings, actor }, { inspection: { exempted } }) => {
    if (exempted === null) return [];
    const open = exempted.flatMap((folder) => {
      const { path, access } = folder;
      const others = access ? excess(folder, access).filter(({ isOwner }) => !isOwner) : [];
      const all = [...others.map(nameOf), ...excessOnFiles(folder).map(nameOfGrant)];
      return all.length > 0 ? [`${path} juga dapat dibuka ${listed(all)}`] : [];
    });
    const declined = (settings.system.values[DECLINED_ACCESS] ?? '') !== '';
    const later = declined
      ? `Google menolaknya ketika program terakhir mencoba; program mencoba lagi setiap malam dari ${archiveOwner(settings)}. Bila tetap begini, batasi dengan tangan: klik kanan foldernya di Drive, Bagikan, Setelan, Akses terbatas.`
      : 'Batasi mengeluarkan yang lain; yang berhak tetap dapat membukanya.';
    const found: readonly Found[] =
      open.length === 0
        ? []
        : [
            {
              object: '',
              words: `${open.join('; ')}. Yang berhak hanya PPID, Pelaksana, Sub Bagian pemiliknya, dan akun kantor. ${later}`,
            },
          ];
    return [...found, ...foreignOwners(exempted), ...untold(exempted, actor)];
  },
});
