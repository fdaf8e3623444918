import type { DocumentDraft, ListPreviewView } from '../../src/rpc/contract/contract';
import type { DemoOffice } from '../office';
import type { Unit } from '../people';
import type { Shift } from './schedule';

type Rows = ListPreviewView['rows'];

/** Step 1: each unit enters its part of the list; a unit without documents declares Nihil. */
export async function takeInventory(
  office: DemoOffice,
  shift: Shift,
  rows: Rows,
  say: (line: string) => void,
): Promise<void> {
  for (const unit of shift.units) {
    const own = rows.filter((row) => row.unit === unit.code).map(({ cells }) => cells);
    if (own.length === 0) await office.ask(unit.staff, 'declareNihil', unit.code);
    else await enterRows(office, unit, own);
    await office.ask(unit.staff, 'finishStep', { number: 1, lane: unit.code });
    say(`Tahap 1  ${unit.code}: ${own.length === 0 ? 'Nihil' : `${own.length} dokumen diinventarisir`}.`);
  }
}

/** Rows that cannot be completed now (no title in the list) are set aside, with the reason; nothing is dropped. */
async function enterRows(office: DemoOffice, unit: Unit, drafts: readonly DocumentDraft[]): Promise<void> {
  const { ids } = await office.ask(unit.staff, 'addRows', unit.code, drafts);
  const untitled = ids.filter((_, index) => (drafts[index]?.title ?? '') === '');
  if (untitled.length > 0)
    await office.ask(unit.staff, 'amendRows', 'ditunda', untitled, 'Judul dokumen belum diketahui');
  if (untitled.length === ids.length) await office.ask(unit.staff, 'declareNihil', unit.code);
}
