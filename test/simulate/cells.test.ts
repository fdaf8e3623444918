import { calledNames } from '../../simulate/cells/calls';
import { describeCells, spoilOffices } from '../../simulate/cells';
import { tempWorkspaces, type TempWorkspaces } from '../../simulate/open-office';
import { apiNames } from '../../src/rpc/calls/calls';
import { menu, triggers, webApp } from '../../simulate/entry-points';

/** A long run is `npm run simulate -- --cells 5000`, or SEL_JAHAT=5000 here. */
const RUNS = Number(process.env['SEL_JAHAT'] ?? 2);
let temp: TempWorkspaces;

beforeAll(() => {
  temp = tempWorkspaces();
});
afterAll(() => temp.removeAll());

test('whatever stands in the cells of any sheet, every function is answered in words and writes only what it is for', async () => {
  const { runs, failures } = await spoilOffices(temp, 1, RUNS);
  expect(failures.flatMap(describeCells)).toEqual([]);
  expect(runs).toBe(RUNS);
}, 3_600_000);

test('every function of pages, menu and clock is among those that are called', () => {
  // Each spoiled cell triggers onEdit.
  expect([...calledNames, 'onEdit'].sort()).toEqual([...apiNames, ...menu, ...triggers, ...webApp].sort());
});
