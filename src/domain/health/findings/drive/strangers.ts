import { excessAccess, type StrangerKind } from '../../access';
import { nameOf } from '../../../scans/archive/exempted-access';
import type { FindingKind, Severity } from '../../finding';

/** A place and the people who can open it though they have no role. */
export interface OpenPlace {
  readonly what: 'workbook' | 'folder' | 'file';
  readonly name: string;
  readonly people: readonly string[];
}

const strangers = <const I extends string>(
  id: I,
  kind: StrangerKind,
  severity: Severity,
): FindingKind<I, readonly OpenPlace[]> => ({
  id,
  severity,
  remedy: { by: 'program', repair: kind },
  find: ({ context, inspection: { access }, history }) => {
    const hasPeople = context?.settings.roles.some(({ people }) => people.length > 0);
    if (context === null || access === null || !hasPeople) return [];
    const facts = excessAccess(access, kind, context.settings, history).map(({ seen, grants }) => ({
      what: seen.what,
      name: seen.name,
      people: grants.map(nameOf),
    }));
    return facts.length > 0 ? [{ object: '', facts }] : [];
  },
});

/** Who can open the workbook or the archive without a role; those who may open folders of exempted scans are checked apart. */
export const strangerFindings = {
  public: strangers('terbuka-umum', 'public', 'gawat'),
  former: strangers('masih-punya-akses', 'former', 'perlu'),
  outsider: strangers('orang-luar', 'outsider', 'perlu'),
} satisfies { readonly [K in StrangerKind]: FindingKind };
