import { attackOffices, describeAttack } from '../../simulate/attack';
import { tempWorkspaces, type TempWorkspaces } from '../../simulate/open-office';

/** A long run is `npm run simulate -- --attack 300`, or SERANGAN=300 here. */
const RUNS = Number(process.env['SERANGAN'] ?? 2);
let temp: TempWorkspaces;

beforeAll(() => {
  temp = tempWorkspaces();
});
afterAll(() => temp.removeAll());

test('whatever an Editor types and calls, nothing private is touched, nothing exempt is opened, no stranger is written to, and no role changes unseen', async () => {
  const { runs, failures } = await attackOffices(temp, 1, RUNS);
  expect(failures.flatMap(describeAttack)).toEqual([]);
  expect(runs).toBe(RUNS);
}, 3_600_000);
