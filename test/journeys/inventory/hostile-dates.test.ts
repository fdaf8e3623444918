import { ppid, pelaksana } from '../../../demo/people';
import { sheetNames, workbook } from '../../../src/domain/workbook';
import type { Column } from '../../../src/domain/workbook/column';
import type { Api } from '../../../src/rpc/contract/contract';
import { samples, stages } from '../../doors/samples';
import { walkTo } from '../../doors/walk-stages';
import { shareOf } from '../../share';
import { localOffice, type LocalOffice } from '../local-office';

/** Whatever people type or paste into date and number cells must never stop the office. */
let office: LocalOffice;
afterEach(() => office.close());

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** More values, in single cells: test/simulate/cells.test.ts; how each is read: test/google/sheets. */
const hostile: readonly (readonly [string, object])[] = [
  ['numbers far beyond any date', { numberValue: 99_999_999_999_999 }],
  ['the last day that is read', { numberValue: 401_768.5 }],
  ['texts that are no date', { stringValue: '31/02/2026 besok' }],
];

const isDated = ({ kind }: Column): boolean => kind !== 'text';

/** Writes into every non-text cell of every existing row; the Log's own cells are text. */
function spoil(value: object): void {
  for (const name of sheetNames) {
    const { title } = workbook[name];
    const [header = [], ...rows] = office.workspace.sheets.values(title);
    for (const column of Object.values(workbook[name].columns as Record<string, Column>).filter(isDated))
      if (rows.length > 0)
        void office.workspace.sheets.paste(
          title,
          `${letters(header.indexOf(column.header))}2`,
          rows.map(() => [{ userEnteredValue: value }]),
        );
  }
}

const entryPoints = [
  'onOpen',
  'openSidebar',
  'openHealth',
  'reviewRowsFromMenu',
  'printSheet',
  'clockTick',
  'dailyTick',
  'setUp',
];

const calls = Object.keys(samples) as (keyof Api)[];

async function failures(turn: number): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const name of shareOf(calls, 2, turn)) {
    const person = /^(view|preview|check)/.test(name) ? ppid : pelaksana;
    const answer = await office.tryTo(person, name, ...(samples[name].args as never));
    if (!answer.ok && answer.code === 'UNEXPECTED')
      failed.push(`${name}: ${office.lastExecution().logs.join(' ')}`);
  }
  for (const name of entryPoints) {
    const from = name.endsWith('Tick') ? 'trigger' : 'menu';
    await office.workspace.run({ function: name, as: ppid, from });
    const { status, error } = office.lastExecution();
    if (status !== 'completed') failed.push(`${name}: ${error?.message ?? status}`);
  }
  return failed;
}

test('out-of-range numbers and texts in all date and number cells stop nothing', async () => {
  office = await localOffice();
  for (const stage of stages.slice(0, 5)) await walkTo[stage](office);
  for (const [turn, [what, value]] of hostile.entries()) {
    spoil(value);
    expect([what, await failures(turn)]).toEqual([what, []]);
  }
});

test('Kesehatan names sheet, row and column of unreadable cells, and how to correct them', async () => {
  office = await localOffice();
  await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
  await office.workspace.sheets.paste('Hari Libur', 'A3', {
    userEnteredValue: { numberValue: 99_999_999_999_999 },
  });
  const due = office.workspace.sheets.values('Tahapan')[0]!.indexOf('Tenggat');
  for (const row of [2, 3, 4, 5, 6, 7])
    await office.workspace.sheets.type('Tahapan', `${letters(due)}${row}`, 'besok', ppid);
  const { findings } = await office.ask(ppid, 'checkHealth');
  const words = (id: string): string => findings.find((finding) => finding.id === id)?.words ?? '';
  expect(words('sel:hariLibur')).toContain('Hari Libur');
  expect(words('sel:hariLibur')).toContain('baris 3, Tanggal: "99999999999999"');
  expect(words('sel:tahapan')).toContain('baris 2, Tenggat: "besok"');
  expect(words('sel:tahapan')).toContain('dan 1 sel lain');
  expect(findings.find(({ id }) => id === 'sel:tahapan')?.remedy).toMatchObject({ by: 'sheet' });
});
