import { triggerOwner } from '../../office/trigger-owner';
import { sameEmail, type Email } from '../../office/actor';
import { archiveOwner } from '../../office/owns-archive';
import type { Settings } from '../../office/settings/settings';
import { PUBLISHED } from '../office-folders';
import { EXEMPTED } from '../scan-move';

/** A permission of a folder, as listed by Drive. */
export interface Grant {
  readonly id: string;
  /** '' for a link, a group or a domain. */
  readonly person: Email;
  readonly type: string;
  readonly isOwner: boolean;
  readonly edits: boolean;
  /** Granted on the folder itself. An inherited permission ends when the folder becomes limited. */
  readonly isDirect: boolean;
}

/** Who can open a folder. */
export interface FolderAccess {
  /** Whether the folder inherits no permissions (limited access). */
  readonly isLimited: boolean;
  /** Whether the current user may change that. */
  readonly mayLimit: boolean;
  readonly grants: readonly Grant[];
}

/** Who may open a folder of exempted scans or that of the published file. `keepers`, also in `people`, own the archive and the triggers. */
export interface Readers {
  readonly keepers: readonly Email[];
  readonly people: readonly Email[];
  /** May open it if somebody grants it; the product does not. */
  readonly guests?: readonly Email[];
}

export interface ExemptedFolder extends Readers {
  readonly path: string;
  readonly id: string;
}

/** A file in such a folder. */
export interface FileAccess {
  readonly id: string;
  readonly name: string;
  readonly folderId: string;
  readonly grants: readonly Grant[];
}

/** As reported by Drive. */
export interface SeenFolder extends ExemptedFolder {
  /** Null where Drive does not show this user the permissions. */
  readonly access: FolderAccess | null;
  /** The files in it; without those whose permissions Drive does not list for this person. */
  readonly files: readonly FileAccess[];
}

/** The label in section Sistem for the changes that Drive refused when access was last limited. */
export const DECLINED_ACCESS = 'Akses Tertunda';

const PATH = new RegExp(`^Arsip/[^/]+/([^/]+)/${EXEMPTED}$`);

/**
 * Who may open the folder at this path: PPID, Pelaksana, the roles of its own Sub Bagian, and the keepers of the
 * archive; that of the published file also the account of the public page. Undefined for any other folder, and while the archive has no keeper.
 */
export function readersOf(path: string, settings: Settings): Readers | undefined {
  const unit = PATH.exec(path)?.[1];
  const keepers = unique([archiveOwner(settings), triggerOwner(settings)]);
  if ((unit === undefined && path !== PUBLISHED) || keepers.length === 0) return undefined;
  const roles = settings.roles.filter(
    (role) => role.name === 'PPID' || role.name === 'Pelaksana' || role.unit === unit,
  );
  return {
    keepers,
    people: unique([...keepers, ...roles.flatMap(({ people }) => people)]),
    guests: path === PUBLISHED ? [settings.publication.pageAccount].filter(Boolean) : [],
  };
}

const unique = (people: readonly Email[]): readonly Email[] => [
  ...new Set(people.map((email) => email.trim().toLowerCase()).filter((email) => email !== '')),
];

/** The folders of exempted scans according to Pengaturan. */
export const exemptedFolders = (settings: Settings): readonly ExemptedFolder[] =>
  Object.entries(settings.folders).flatMap(([path, id]) => {
    const readers = readersOf(path, settings);
    return readers ? [{ path, id, ...readers }] : [];
  });

const includes = (people: readonly Email[], person: Email): boolean =>
  people.some((each) => sameEmail(each, person));

/** Permissions of people who may not open the folder. The owner's may be among them and cannot be removed. */
export const excess = (
  { people, guests = [] }: Readers,
  { grants }: Pick<FolderAccess, 'grants'>,
): readonly Grant[] => grants.filter(({ person }) => !includes([...people, ...guests], person));

/** Direct grants on single files to others than may open the folder; limiting the folder does not end them. */
export const excessOnFiles = (folder: SeenFolder): readonly FileGrant[] =>
  folder.files.flatMap((file) =>
    excess(folder, file)
      .filter(({ isOwner, isDirect }) => !isOwner && isDirect)
      .map((grant) => ({ grant, file })),
  );

interface FileGrant {
  readonly grant: Grant;
  /** Undefined: the grant is on the folder. */
  readonly file?: FileAccess;
}

export type AccessStep =
  | { readonly kind: 'grant'; readonly person: Email }
  | { readonly kind: 'limit' }
  | ({ readonly kind: 'remove' } & FileGrant);

/** The steps on a folder and on the files in it. */
export const planFolder = (
  folder: SeenFolder,
  access: FolderAccess,
  sharedWith: readonly Email[] | null,
): readonly AccessStep[] => [
  ...planAccess(folder, access, sharedWith),
  ...excessOnFiles(folder).map((each): AccessStep => ({ kind: 'remove', ...each })),
];

/**
 * The steps after which only the permitted people can open the folder: grant access, end the inheritance, remove
 * others. Ending the inheritance removes inherited permissions, so in an open folder only direct grants count.
 * @param sharedWith who has access to the archive; null if Drive does not show it. Others get no access before the archive is
 * shared with them (record 0019).
 */
export function planAccess(
  readers: Readers,
  access: FolderAccess,
  sharedWith: readonly Email[] | null,
): readonly AccessStep[] {
  const { isLimited, grants } = access;
  const has = (person: Email): boolean =>
    grants.some((grant) => sameEmail(grant.person, person) && grant.edits && (grant.isDirect || isLimited));
  const missing = readers.people.filter(
    (person) => !has(person) && (sharedWith === null || includes(sharedWith, person)),
  );
  const removed = excess(readers, access).filter(
    ({ isOwner, isDirect }) => !isOwner && (isDirect || isLimited),
  );
  return [
    ...missing.map((person): AccessStep => ({ kind: 'grant', person })),
    ...(isLimited ? [] : [{ kind: 'limit' } as const]),
    ...removed.map((grant): AccessStep => ({ kind: 'remove', grant })),
  ];
}

/** @example describeAccess([{ kind: 'grant', person: 'a@b.id' }, { kind: 'limit' }])  //=> 'diberi a@b.id; dibatasi' */
export function describeAccess(steps: readonly AccessStep[]): string {
  const given = steps.flatMap((step) => (step.kind === 'grant' ? [step.person] : []));
  const removed = steps.flatMap((step) => (step.kind === 'remove' ? [nameOfGrant(step)] : []));
  return [
    given.length > 0 ? `diberi ${given.join(', ')}` : '',
    steps.some(({ kind }) => kind === 'limit') ? 'dibatasi' : '',
    removed.length > 0 ? `dicabut ${removed.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

const types: Readonly<Record<string, string>> = {
  anyone: 'siapa pun yang memegang tautannya',
  domain: 'seluruh domain',
  group: 'sebuah grup',
};

/** The grantee, as text. */
export const nameOf = ({ person, type }: Grant): string => person || (types[type] ?? type);

/** @example nameOfGrant({ grant, file })  //=> 'siapa pun yang memegang tautannya (KUL-0002 Berkas.pdf)' */
export const nameOfGrant = ({ grant, file }: FileGrant): string =>
  file === undefined ? nameOf(grant) : `${nameOf(grant)} (${file.name})`;
