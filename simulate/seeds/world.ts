import type { DemoOffice } from '../../demo/office';
import { inventaris } from '../../src/domain/workbook/inventaris';
import { observe, type Observation } from './observation';

/** A file that somebody put into the office's folders and nobody has thrown away. */
export interface Drop {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

/** Cells of Inventaris that an execution was told to write. */
export interface Meant {
  readonly ids: readonly string[];
  /** Keys of our columns. */
  readonly columns: readonly string[];
  /** It adds rows, or gives back rows that are gone. */
  readonly addsRows?: boolean;
  /** It writes Pengaturan. */
  readonly writesSettings?: boolean;
}
export const nothingMeant: Meant = { ids: [], columns: [] };

/** An office at work, and what an onlooker remembers of it. */
export interface World {
  readonly office: DemoOffice;
  /** What stands in each column of Inventaris: our key, or a name for a colleague's column. Followed, never asked for. */
  order: string[];
  /** Labels that colleagues have written beside the rows so far. */
  labels: number;
  readonly drops: Map<string, Drop>;
  /** Files of which the rest is still to come. */
  readonly halves: Map<string, Uint8Array>;
  /** Addresses that hold back a permission now. */
  readonly withheld: Set<string>;
  /** What the last action was told to do, and how things stood just before. */
  meant: Meant;
  before: Observation;
  /** How they stand since. */
  after: Observation;
  /** A misfortune was planted in the last action. */
  troubled: boolean;
  /** Only hands were at work in the last action, no execution: nothing to compare with. */
  onlyUserEdits: boolean;
  /** Whether a person has fewer calls a minute than Google gives. */
  readonly isShort: boolean;
  /** What hands have typed, and the triggers that it set off. */
  readonly edits: Promise<unknown>[];
  /** Executions that were looked at already. */
  executionsBefore: number;
  /** Misfortunes that struck, by name. */
  readonly faultCounts: Record<string, number>;
}

/** What an onlooker of a saved office has to be told to go on looking. */
export interface Memory {
  readonly order: readonly string[];
  readonly labels: number;
  readonly drops: readonly Drop[];
}

export const nothingRemembered: Memory = { order: Object.keys(inventaris.columns), labels: 0, drops: [] };

export function worldOf(office: DemoOffice, { order, labels, drops }: Memory, isShort = false): World {
  const now = observe(office, order);
  return {
    office,
    order: [...order],
    labels,
    drops: new Map(drops.map((drop) => [drop.id, drop])),
    halves: new Map(),
    withheld: new Set(),
    meant: nothingMeant,
    before: now,
    after: now,
    troubled: false,
    onlyUserEdits: true,
    isShort,
    edits: [],
    executionsBefore: office.workspace.executions.length,
    faultCounts: {},
  };
}

/** The triggers that hands have set off are through. */
export const edited = async ({ edits }: World): Promise<void> => {
  await Promise.all(edits.splice(0));
};

export const memoryOf = ({ order, labels, drops }: World): Memory => ({
  order: [...order],
  labels,
  drops: [...drops.values()],
});
