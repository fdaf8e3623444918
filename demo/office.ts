import type { Answer, Api } from '../src/rpc/contract/contract';
import type { Workspace } from '../emulator';
import type { Unit } from './people';

type ValueOf<N extends keyof Api> = ReturnType<Api[N]> extends Answer<infer T> ? T : never;

/** A row by header, as a person reads it. */
export type TableRow = Readonly<Record<string, string>>;

export const idOf = (row: TableRow): string => row['ID'] ?? '';
export const hasLink = (row: TableRow): boolean => /^https?:\/\/\S+\.\S/.test(row['Tautan'] ?? '');
export const rowsOf = (office: DemoOffice, unit: Unit): readonly TableRow[] =>
  office.table('Inventaris').filter((row) => row['Sub Bagian'] === unit.code);

/** What the product says when Google takes no more calls of this person in this minute. */
const MINUTE_QUOTA = /Kuota Google untuk menit ini/;

/** What it says when a thing is done, and the workbook tells so only after a while. */
const NOTED_LATER = /Google sedang tidak menerima catatannya/;
const A_MINUTE = 60_000;
/** Until the clock's run has noted it: a lease of ten minutes, and a trigger every five. */
const UNTIL_NOTED = 16 * A_MINUTE;
/** Orders whose second click notes it after a minute. */
const NOTED_BY_A_CLICK: ReadonlySet<string> = new Set(['archiveScans', 'publishDip']);

/** The sample office at work: people who call the bundle's functions as the sidebar would, and look into the sheet. */
export interface DemoOffice {
  readonly workspace: Workspace;
  /**
   * As a page calls it; once more after a minute where the minute's quota is used up, and with patience where the workbook
   * tells only later what was done. Throws with the product's own words when it is declined.
   */
  ask<N extends keyof Api>(person: string, name: N, ...args: Parameters<Api[N]>): Promise<ValueOf<N>>;
  /** As `ask`, for what may well be declined. */
  tryTo<N extends keyof Api>(
    person: string,
    name: N,
    ...args: Parameters<Api[N]>
  ): Promise<Answer<ValueOf<N>>>;
  /** Rows of a sheet by header, as a person reads them. */
  table(title: string): readonly TableRow[];
  /** Types beside a row: the cell under `header` of the first row that fits. */
  typeBeside(
    title: string,
    fits: Readonly<Record<string, string>>,
    header: string,
    text: string,
    person: string,
  ): Promise<void>;
}

export function demoOffice(workspace: Workspace): DemoOffice {
  const tryTo: DemoOffice['tryTo'] = async (person, name, ...args) => {
    const execution = await workspace.run({ function: name, args, as: person, from: 'page' });
    if (execution.status !== 'completed')
      throw new Error(`${name} as ${person}: ${execution.error?.message ?? execution.status}`);
    return execution.result as Answer<never>;
  };
  return {
    workspace,
    tryTo,
    ask: async (person, name, ...args) => {
      let answer = await tryTo(person, name, ...args);
      const saysLater = (): boolean => answer.ok && NOTED_LATER.test(JSON.stringify(answer.value));
      if ((!answer.ok && MINUTE_QUOTA.test(answer.message)) || (saysLater() && NOTED_BY_A_CLICK.has(name))) {
        await workspace.clock.advance(A_MINUTE);
        answer = await tryTo(person, name, ...args);
      }
      if (saysLater()) await workspace.clock.advance(UNTIL_NOTED);
      if (!answer.ok)
        throw new Error(`${name} (${person}): ${[answer.message, ...answer.details].join('\n  ')}`);
      return answer.value;
    },
    table: (title) => tableOf(workspace.sheets.values(title)),
    typeBeside: async (title, fits, header, text, person) => {
      const [headers = []] = workspace.sheets.values(title);
      const row = rowWith(workspace, title, fits);
      await workspace.sheets.type(title, `${letters(headers.indexOf(header))}${row}`, text, person);
    },
  };
}

/** The 1-based row of a sheet with these texts under these headers. @throws where there is none */
export function rowWith(workspace: Workspace, title: string, fits: Readonly<Record<string, string>>): number {
  const [headers = [], ...rows] = workspace.sheets.values(title);
  const row = rows.findIndex((cells) =>
    Object.entries(fits).every(([name, value]) => cells[headers.indexOf(name)] === value),
  );
  if (row === -1) throw new Error(`${title}: no row with ${JSON.stringify(fits)}`);
  return row + 2;
}

function tableOf(values: readonly (readonly string[])[]): readonly TableRow[] {
  const [headers = [], ...rows] = values;
  return rows
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])));
}

export const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
