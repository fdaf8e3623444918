import { wholeLog } from '../whole-log';
import type { DemoOffice } from '../../demo/office';
import type { Execution } from '../../emulator';
import { readSettings } from '../../src/domain/office/settings/settings';
import { cast } from '../seeds/cast';
import { fingerprintOf, type Prize } from './prize';

const FILE = 'Dokumentasi Informasi Publik/Publik/daftar-informasi-publik.json';

/** What a law can see. */
export interface Attacked {
  readonly office: DemoOffice;
  readonly prize: Prize;
  /** The roles when the attack began, and after each night that left them in the Log or in a finding. */
  knownRoles: string;
}

export interface Law {
  readonly name: string;
  /** @returns a description of how it was broken */
  readonly check: (attacked: Attacked) => string | undefined;
}

/** The roles as the product reads them. */
export function rolesIn({ table }: DemoOffice): string {
  const rows = table('Pengaturan').map((row) => ({
    id: row['Kunci'] ?? '',
    section: row['Bagian'] ?? '',
    label: row['Uraian'] ?? '',
    value: row['Nilai'] ?? '',
  }));
  const { roles } = readSettings(rows);
  return JSON.stringify(roles.map(({ name, unit, people }) => [name, unit, people]));
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
  const now = rolesIn(attacked.office);
  if (now === attacked.knownRoles) return undefined;
  const log = wholeLog(attacked.office).filter(
    (row) => /^PENGATURAN_/.test(row['Peristiwa'] ?? '') && (row['Objek'] ?? '').startsWith('Peran/'),
  );
  const told = /"id":"(belum-dipastikan|baris-ganda|alamat|kode-ganda)/.test(JSON.stringify(health.result));
  if (log.length === 0 && !told) return `${attacked.knownRoles}\n      menjadi ${now}`;
  attacked.knownRoles = now;
  return undefined;
}
