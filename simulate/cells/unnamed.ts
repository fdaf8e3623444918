import { formerSheets, workbook } from '../../src/domain/workbook';
import type { Column } from '../../src/domain/workbook/column';
import type { Grids, Places } from './grids';
import { describeSpoil, isPlainlyUnreadable, type Spoiled } from './spoil';

interface Health {
  readonly ok?: boolean;
  readonly value?: { readonly findings?: readonly { readonly id: string; readonly words: string }[] };
}

/** Columns of the inventory that are not reported in Masalah: the product writes them, or the column is Masalah itself. */
const silent = ['id', 'kegiatan', 'problems', 'typedBy'];

/** @returns a description of a cell that is still unreadable and that is not reported */
export function unnamedIn(
  spoiled: readonly Spoiled[],
  grids: Grids,
  places: Places,
  [review, health]: readonly [unknown, unknown],
): string | undefined {
  const standing = spoiled.filter(
    (one, at) =>
      one.row > 0 &&
      !one.isNewRow &&
      isPlainlyUnreadable(one) &&
      !spoiled.slice(at + 1).some((later) => later.sheet === one.sheet && later.a1 === one.a1),
  );
  const findings = (health as Health | undefined)?.value?.findings ?? [];
  const unnamed = standing.find((one) => {
    // The check of the Log names its entries. What is closed is not read, so that its cells stop nothing.
    if (one.sheet === 'log' || formerSheets.includes(one.sheet)) return false;
    if (one.sheet !== 'inventaris') {
      if ((health as Health | undefined)?.ok !== true || isRewritten(one, grids, places)) return false;
      const words = findings.find(({ id }) => id === `sel:${one.sheet}`)?.words ?? '';
      return !words.includes(`baris ${one.row + 1}, ${headerOf(one)}`) && !words.includes('sel lain');
    }
    if ((review as Health | undefined)?.ok !== true || silent.includes(one.key)) return false;
    const cells = grids.inventaris[one.row] ?? [];
    const cell = (key: string): string => cells[places.inventaris.indexOf(key)] ?? '';
    return (
      !isRewritten(one, grids, places) &&
      !cell('problems').includes(headerOf(one)) &&
      isRunning(cell('kegiatan'), grids, places)
    );
  });
  return unnamed && `tidak disebut di mana pun: ${describeSpoil(unnamed)}`;
}

const headerOf = ({ sheet, key }: Spoiled): string =>
  (workbook[sheet].columns as Record<string, Column>)[key]?.header ?? '';

/** Whether the product has overwritten it since. */
const isRewritten = ({ sheet, row, key, shown }: Spoiled, grids: Grids, places: Places): boolean =>
  (grids[sheet][row]?.[places[sheet].indexOf(key)] ?? '') !== shown;

/** Masalah is updated in rows of the running Kegiatan only. */
function isRunning(kegiatan: string, grids: Grids, places: Places): boolean {
  const at = (key: string): number => places.kegiatan.indexOf(key);
  return grids.kegiatan.some((cells) => cells[at('id')] === kegiatan && cells[at('status')] === 'berjalan');
}
