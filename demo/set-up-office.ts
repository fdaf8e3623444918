import { columnName } from '../emulator';
import { rowWith, type DemoOffice } from './office';
import { people, ppid, settings } from './people';

/**
 * The office's account, which owns the spreadsheet, runs "Siapkan", pastes the roles into Pengaturan and the names into Orang,
 * and shares the archive with the people. By default it is the PPID's own, as in a small office.
 */
export async function setUpOffice(office: DemoOffice, account = ppid): Promise<void> {
  await office.workspace.run({ function: 'setUp', as: account, from: 'menu', isolation: 'inline' });
  await pasteSettings(office, account);
  await pastePeople(office, account);
  await office.ask(account, 'repair', 'belum-dibagikan');
  const kind = { key: 'Kantor/Jenis Akun Kantor', seen: 'khusus', value: 'pribadi' };
  if (account === ppid) await office.ask(account, 'saveSettings', [kind]);
}

async function pastePeople({ workspace }: DemoOffice, account: string): Promise<void> {
  const rows = people.map(({ email, name, nip, jobTitle, unit }) => [email, name, nip, jobTitle, unit]);
  await workspace.sheets.type('Orang', 'A2', rows, account);
}

/** Values of consecutive rows are pasted together. */
async function pasteSettings({ workspace }: DemoOffice, account: string): Promise<void> {
  const [headers = []] = workspace.sheets.values('Pengaturan');
  const column = columnName(headers.indexOf('Nilai'));
  const lines = settings
    .map(([section, label, value]) => ({
      row: rowWith(workspace, 'Pengaturan', { Bagian: section, Uraian: label }),
      value,
    }))
    .sort((one, other) => one.row - other.row);
  for (let from = 0; from < lines.length;) {
    const start = lines[from]?.row ?? 0;
    const block = lines.slice(from).filter(({ row }, at) => row === start + at);
    await workspace.sheets.type(
      'Pengaturan',
      `${column}${start}`,
      block.map(({ value }) => [value]),
      account,
    );
    from += block.length;
  }
}
