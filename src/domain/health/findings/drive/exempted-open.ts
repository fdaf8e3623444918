import { archiveOwner } from '../../../office/owns-archive';
import {
  DECLINED_ACCESS,
  excess,
  excessOnFiles,
  nameOf,
  nameOfGrant,
  type SeenFolder,
} from '../../../scans/archive/exempted-access';
import { defineOfficeFinding, type Found } from '../../finding';

/** A folder and the people who can open it, or a file in it, without permission. */
interface OpenFolder {
  readonly path: string;
  readonly people: readonly string[];
}

export type ExemptedFacts =
  /** `isDeclined`: Google refused the last attempt to limit access; `account` makes the next attempt. */
  | {
      readonly about: 'others';
      readonly folders: readonly OpenFolder[];
      readonly isDeclined: boolean;
      readonly account: string;
    }
  /** Drive never denies access to an owner, and only the owner can transfer the folder. */
  | { readonly about: 'owners'; readonly folders: readonly OpenFolder[] }
  /** Drive does not tell this person who can open the folder. */
  | { readonly about: 'unknown'; readonly paths: readonly string[] };

/** The folders that unauthorized people can open: their owners, or others. */
const openTo = (who: 'owners' | 'others', folders: readonly SeenFolder[]): readonly OpenFolder[] =>
  folders.flatMap((folder) => {
    const { path, access } = folder;
    const grants = access
      ? excess(folder, access).filter(({ isOwner }) => isOwner === (who === 'owners'))
      : [];
    const onFiles = who === 'others' ? excessOnFiles(folder).map(nameOfGrant) : [];
    const people = [...grants.map(nameOf), ...onFiles];
    return people.length > 0 ? [{ path, people }] : [];
  });

export const exemptedOpen = defineOfficeFinding({
  id: 'dikecualikan-terbuka',
  severity: 'gawat',
  remedy: { by: 'program', repair: 'exempted' },
  find: ({ settings, actor }, { inspection: { exempted } }): readonly Found<ExemptedFacts>[] => {
    const seen = exempted ?? [];
    const others = openTo('others', seen);
    const owners = openTo('owners', seen);
    const paths = seen
      .filter(({ access, people }) => access === null && people.includes(actor.toLowerCase()))
      .map(({ path }) => path);
    const isDeclined = (settings.system.values[DECLINED_ACCESS] ?? '') !== '';
    const found: readonly (Found<ExemptedFacts> | false)[] = [
      others.length > 0 && {
        object: '',
        facts: { about: 'others', folders: others, isDeclined, account: archiveOwner(settings) },
      },
      owners.length > 0 && {
        object: 'pemilik',
        facts: { about: 'owners', folders: owners },
        remedy: { by: 'owner' },
      },
      paths.length > 0 && {
        object: 'tak-terbaca',
        facts: { about: 'unknown', paths },
        remedy: { by: 'owner' },
      },
    ];
    return found.filter((each) => each !== false);
  },
});
