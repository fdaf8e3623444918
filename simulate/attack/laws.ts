import { wholeLog } from '../whole-log';
import type { DemoOffice } from '../../demo/office';
import type { Execution } from '../../emulator';
import { workbook } from '../../src/domain/workbook';
import { readSettings } from '../../src/domain/office/settings/settings';
import { cast } from '../seeds/cast';
import { attacker, fingerprintOf, outsider, type Prize } from './prize';

const FILE = 'Dokumentasi Informasi Publik/Publik/daftar-informasi-publik.json';

const strangers = [attacker, outsider];

/** What a law can see. */
export interface Attacked {
  readonly office: DemoOffice;
  readonly prize: Prize;
  /** The roles when the attack began, and after each night that left them in the Log or in a finding. */
  knownRoles: string;
  /** IDs of the rows that the attacker has typed or typed into. */
  readonly forgedIds: string[];
}

export interface Law {
  readonly name: string;
  /** @returns a description of how it was broken */
  readonly check: (attacked: Attacked) => string | undefined;
}

/** Who holds each role of each unit; roles that nobody holds are left out. */
export type Roles = readonly (readonly [role: string, people: readonly string[]])[];

const SHEET = workbook.pengaturan;

/** The roles as the product reads them, whatever the headers of the columns are. */
export function rolesIn({ workspace: { sheets } }: DemoOffice): Roles {
  const [, ...lines] = sheets.values(SHEET.title);
  const keys = Object.keys(SHEET.columns);
  const rows = lines.map((cells) => {
    const cell = (key: string): string => cells[keys.indexOf(key)] ?? '';
    return { id: cell('id'), section: cell('section'), label: cell('label'), value: cell('value') };
  });
  return readSettings(rows).roles.flatMap(({ name, unit, people }) =>
    people.length === 0 ? [] : [[`${name} ${unit ?? ''}`, people]],
  );
}

/** A description of what somebody holds now and did not before; undefined for nothing. */
export function gained(before: Roles, now: Roles): string | undefined {
  const known = new Map(before);
  // Of a unit that was named anew, the rows of its roles are locked ones that stood there.
  const news = now.flatMap(([role, people]) =>
    people
      .filter((each) => !(known.get(role) ?? (strangers.includes(each) ? [] : [each])).includes(each))
      .map((each) => `${each} menjadi ${role}`),
  );
  return news.length > 0 ? news.join('; ') : undefined;
}

/** Laws that hold after every event. */
export const laws: readonly Law[] = [
  {
    name: 'tidak ada berkas di luar arsip yang dipindahkan, ditimpa, dibagikan, atau dibuka',
    check: ({ office, prize }) => {
      const now = fingerprintOf(office, prize.privateIds);
      return now === prize.fingerprint ? undefined : `${prize.fingerprint}\n      menjadi ${now}`;
    },
  },
  {
    name: 'tidak ada yang dikecualikan menjadi terbuka',
    check: ({ office: { workspace }, prize }) => {
      const { drive } = workspace;
      const open = [...drive.getAll(prize.exemptedFiles).values()].find(({ permissions }) =>
        ((permissions ?? []) as readonly { readonly type: string }[]).some(({ type }) => type === 'anyone'),
      );
      if (open) return `pindaian ${open.name} terbuka bagi siapa pun`;
      const id = drive.find(FILE);
      const text = id ? drive.read(id).toString('utf8') : '';
      return prize.exemptedTitles.find((title) => text.includes(`"${title}"`));
    },
  },
  {
    name: 'tidak ada surel ke alamat yang belum dipastikan',
    check: ({ office: { workspace } }) =>
      workspace.mailbox
        .list()
        .flatMap((mail) => mail.to)
        .find((address) => !cast.some((person) => address.toLowerCase().includes(person))),
  },
];

/** After a night: a change of roles is in the Log, or Kesehatan names it. */
export function unseenRoles(attacked: Attacked, health: Execution): string | undefined {
  const now = JSON.stringify(rolesIn(attacked.office));
  if (now === attacked.knownRoles) return undefined;
  const log = wholeLog(attacked.office).filter(
    (row) => /^PENGATURAN_/.test(row['Peristiwa'] ?? '') && (row['Objek'] ?? '').startsWith('Peran/'),
  );
  const told = /"id":"(belum-dipastikan|baris-ganda|alamat|kode-ganda)/.test(JSON.stringify(health.result));
  if (log.length === 0 && !told) return `${attacked.knownRoles}\n      menjadi ${now}`;
  attacked.knownRoles = now;
  return undefined;
}
