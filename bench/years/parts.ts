import type { CallNotice, Workspace } from '../../emulator';
import { sheetNames, workbook } from '../../src/domain/workbook';

/** Cells that were read and written, by sheet. */
export type Parts = ReadonlyMap<string, { readonly read: number; readonly written: number }>;

interface Grid {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
}
interface Call {
  readonly valueRanges?: readonly {
    readonly valueRange?: { readonly values?: readonly (readonly unknown[])[] };
    readonly dataFilters?: readonly {
      readonly gridRange?: Grid;
      readonly developerMetadataLookup?: { readonly metadataValue?: string };
    }[];
  }[];
}
type Rows = readonly { readonly values?: readonly unknown[] }[];
interface Requested {
  readonly requests?: readonly Readonly<
    Record<
      string,
      {
        readonly rows?: Rows;
        readonly cell?: object;
        readonly fields?: string;
        readonly sheetId?: number;
        readonly start?: Grid;
        readonly range?: Grid;
      }
    >
  >[];
}

/** Which sheets the calls during `work` read and wrote, and how many cells of each. */
export async function partsOf(workspace: Workspace, work: () => Promise<unknown>): Promise<Parts> {
  const parts = new Map<string, { read: number; written: number }>();
  const count = (name: string, kind: 'read' | 'written', cells: number): void => {
    const known = parts.get(name) ?? { read: 0, written: 0 };
    parts.set(name, { ...known, [kind]: known[kind] + cells });
  };
  workspace.onCall = (call) => {
    if (call.phase === 'after' && call.service.startsWith('Sheets')) noteCall(call, count);
  };
  try {
    await work();
  } finally {
    workspace.onCall = undefined;
  }
  return parts;
}

type Count = (name: string, kind: 'read' | 'written', cells: number) => void;

function noteCall({ args, result }: CallNotice, count: Count): void {
  for (const { valueRange, dataFilters = [] } of (result as Call | null)?.valueRanges ?? []) {
    const [filter] = dataFilters;
    const mark = filter?.developerMetadataLookup?.metadataValue;
    const name = mark?.slice(0, mark.indexOf('.')) ?? titleOf(filter?.gridRange?.sheetId);
    count(
      name,
      'read',
      (valueRange?.values ?? []).reduce((sum, cells) => sum + cells.length, 0),
    );
  }
  for (const request of (args[0] as Requested | null)?.requests ?? [])
    for (const { rows = [], cell, fields, sheetId, start, range } of Object.values(request))
      count(
        titleOf(sheetId ?? start?.sheetId ?? range?.sheetId),
        'written',
        rows.reduce((sum, { values = [] }) => sum + values.length, 0) +
          (cell && fields === 'userEnteredValue' ? rowsOf(range) : 0),
      );
}

/** The product fills one column a request. */
const rowsOf = ({ startRowIndex = 0, endRowIndex = 0 }: Grid = {}): number => endRowIndex - startRowIndex;

const titleOf = (sheetId: number | undefined): string =>
  sheetNames.find((name) => workbook[name].sheetId === sheetId) ?? '';
