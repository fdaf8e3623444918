import type { Answer, Api } from '../src/rpc/contract/contract';
import { columnName, type Workspace } from '../emulator';
import type { Unit } from './people';

type ValueOf<N extends keyof Api> = ReturnType<Api[N]> extends Answer<infer T> ? T : never;

/** The displayed texts of a row by header. */
export type TableRow = Readonly<Record<string, string>>;

export const idOf = (row: TableRow): string => row['ID'] ?? '';
export const hasLink = (row: TableRow): boolean => /^https?:\/\/\S+\.\S/.test(row['Tautan'] ?? '');
export const rowsOf = (office: DemoOffice, unit: Unit): readonly TableRow[] =>
  office.table('Inventaris').filter((row) => row['Sub Bagian'] === unit.code);

/** The product's message when the person's per-minute quota is used up. */
const MINUTE_QUOTA = /Kuota Google untuk menit ini/;

/** Its message when an action is done but will be recorded in the workbook later. */
const NOTED_LATER = /Google sedang tidak menerima catatannya/;
const A_MINUTE = 60_000;
/** Time until the clock trigger has recorded it: a lease of ten minutes, and a trigger every five. */
const UNTIL_NOTED = 16 * A_MINUTE;
/** Calls for which a second click after a minute records it. */
const NOTED_BY_A_CLICK: ReadonlySet<string> = new Set(['archiveScans', 'publishDip']);

/** The sample office: people who call the bundle's functions as the sidebar does, and read the sheet. */
export interface DemoOffice {
  readonly workspace: Workspace;
  /**
   * Calls a function as a page does. Retries after a minute when the per-minute quota is used up, and waits when the
   * workbook records the result later. Throws with the product's message when it is refused.
   */
  ask<N extends keyof Api>(person: string, name: N, ...args: Parameters<Api[N]>): Promise<ValueOf<N>>;
  /** As `ask`, for calls that may be refused. */
  tryTo<N extends keyof Api>(
    person: string,
    name: N,
    ...args: Parameters<Api[N]>
  ): Promise<Answer<ValueOf<N>>>;
  /** The displayed texts of a sheet's rows by header. */
  table(title: string): readonly TableRow[];
  /** Types into the cell under `header` of the first matching row. */
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
      await workspace.sheets.type(title, `${columnName(headers.indexOf(header))}${row}`, text, person);
    },
  };
}

/** The 1-based row of a sheet with these texts under these headers. @throws if there is none */
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
