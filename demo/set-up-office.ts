import { columnName } from '../emulator';
import { rowWith, type DemoOffice } from './office';
import { people, ppid, settings } from './people';

/** The owner runs "Siapkan", pastes the roles into Pengaturan and the names into Orang, and shares the archive with the people. */
export async function setUpOffice(office: DemoOffice): Promise<void> {
  await office.workspace.run({ function: 'setUp', as: ppid, from: 'menu', isolation: 'inline' });
  await pasteSettings(office);
  await pastePeople(office);
  await office.ask(ppid, 'repair', 'belum-dibagikan');
}

async function pastePeople({ workspace }: DemoOffice): Promise<void> {
  const rows = people.map(({ email, name, nip, jobTitle, unit }) => [email, name, nip, jobTitle, unit]);
  await workspace.sheets.type('Orang', 'A2', rows, ppid);
}

/** Values of consecutive rows are pasted together. */
async function pasteSettings({ workspace }: DemoOffice): Promise<void> {
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
      ppid,
    );
    from += block.length;
  }
}
