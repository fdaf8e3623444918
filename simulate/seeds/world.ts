import type { DemoOffice } from '../../demo/office';
import { inventaris } from '../../src/domain/workbook/inventaris';
import { observe, type Observation } from './observation';

/** A file that a person put into the office's folders and that nobody has trashed. */
interface Drop {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

/** The cells of Inventaris that an execution is meant to write. */
export interface Meant {
  readonly ids: readonly string[];
  /** Keys of our columns. */
  readonly columns: readonly string[];
  /** It adds or restores rows. */
  readonly addsRows?: boolean;
  /** It writes Pengaturan. */
  readonly writesSettings?: boolean;
}
export const nothingMeant: Meant = { ids: [], columns: [] };

/** An office, and the state that the invariants need. */
export interface World {
  readonly office: DemoOffice;
  /** The name of each column of Inventaris: our key, or a name for a colleague's column. Tracked, not read from the sheet. */
  order: string[];
  /** The number of labels that colleagues have written so far. */
  labels: number;
  readonly drops: Map<string, Drop>;
  /** Files that are only half written, with their full content. */
  readonly halves: Map<string, Uint8Array>;
  /** People who currently withhold a permission. */
  readonly withheld: Set<string>;
  /** What the last action is meant to write, and the state just before it. */
  meant: Meant;
  before: Observation;
  /** The state after it. */
  after: Observation;
  /** Whether a fault was injected in the last action. */
  troubled: boolean;
  /** Whether the last action consisted of user edits only, without an execution to compare with. */
  onlyUserEdits: boolean;
  /** When Pengaturan was last sorted, ISO 8601: until the clock's next intake its locks are on other rows; '' for never. */
  sortedAt: string;
  /** Whether the per-minute quota is smaller than Google's. */
  readonly isShort: boolean;
  /** Pending user edits, with the triggers that they caused. */
  readonly edits: Promise<unknown>[];
  /** The number of executions before the last action. */
  executionsBefore: number;
  /** The number of injected faults by name. */
  readonly faultCounts: Record<string, number>;
}

/** The state that is needed to continue with a saved office. */
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
    sortedAt: '',
    isShort,
    edits: [],
    executionsBefore: office.workspace.executions.length,
    faultCounts: {},
  };
}

/** Waits for the user edits and their triggers. */
export const edited = async ({ edits }: World): Promise<void> => {
  await Promise.all(edits.splice(0));
};

export const memoryOf = ({ order, labels, drops }: World): Memory => ({
  order: [...order],
  labels,
  drops: [...drops.values()],
});
