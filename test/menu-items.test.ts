import { outputs } from '../src/domain/outputs/outputs';
import { menuFunctions, menuOf, showMenu } from '../src/menu-items';
import type { Api } from '../src/rpc/contract/contract';
import { recordingUi, type MenuLine } from './recording-ui';

const menu = menuOf({} as Api);

function shownIn(title: string): readonly MenuLine[] {
  const { ui, lines } = recordingUi();
  Object.assign(globalThis, { SpreadsheetApp: { getUi: () => ui } });
  showMenu(menu);
  return lines.filter((line) => line.menu === title);
}

test('the menu Keluaran has every output by its label, in the order of the list', () => {
  const labels = shownIn('Keluaran').map(({ label }) => label);
  expect(labels.filter((label) => label !== '-')).toEqual(outputs.map(({ label }) => label));
});

test('the menu Keluaran separates the DIP, the papers of the units, the decree, the DIK, what is for scanning, and what is due', () => {
  const labels = shownIn('Keluaran').map(({ label }) => label);
  const after = labels.flatMap((label, index) => (label === '-' ? [labels[index + 1]] : []));
  expect(after).toEqual([
    'Daftar Inventaris (PDF)',
    'Keputusan Penetapan DIP (PDF)',
    'DIK untuk dicetak (PDF)',
    'Daftar pindai (PDF)',
    'Jatuh tempo retensi (PDF)',
  ]);
});

test('every item calls a function of its own', () => {
  const names = [...shownIn('Dokumentasi'), ...shownIn('Keluaran')].flatMap(({ name }) => name ?? []);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(menuFunctions(menu)).sort()).toEqual(names.sort());
});
