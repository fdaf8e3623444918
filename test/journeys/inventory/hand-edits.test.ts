import fc from 'fast-check';
import {
  firstOrder,
  gridOf,
  markedPlaces,
  placesIn,
  strayCells,
  type Grid,
  type Order,
} from '../concurrent-edits';
import { hands, type Hand } from '../hand-moves';
import type { CallNotice } from '../../../emulator';
import { ppid, units } from '../../../demo/people';
import { localOffice, type LocalOffice } from '../local-office';

/**
 * "Columns are found by header and by developer metadata, rows by ID, never by position". Whatever people do to the sheet
 * between two actions, or in the second between an action's read and its write, the product writes only into the intended
 * cells. For a long run: HAND_RUNS=200 HAND_SEED=7 npx jest hand-edits
 */
const RUNS = Number(process.env['HAND_RUNS'] ?? 4);
const SEED = Number(process.env['HAND_SEED'] ?? 20260204);
const LENGTH = Number(process.env['HAND_LENGTH'] ?? 10);
const [kul] = units as unknown as readonly [(typeof units)[0]];

/** An action of the product, and the columns of the rows that it may write. */
interface Act {
  readonly name: string;
  readonly run: (office: LocalOffice, id: string, text: string) => Promise<{ readonly ok: boolean }>;
  /** Columns of the target row; any row may get an ID, its Kegiatan, its unit's code and its Masalah. */
  readonly columns: readonly string[];
  /** The column that must contain the text afterwards, unless the action was refused. */
  readonly leaves?: string;
}

const draft = (title: string) => ({
  title,
  year: 2025,
  category: 'berkala' as const,
  notes: `catatan ${title}`,
});
const acts: readonly Act[] = [
  {
    name: 'addRows',
    run: (office, _id, text) => office.tryTo(kul.staff, 'addRows', 'KUL', [draft(text)]),
    columns: [],
  },
  {
    name: 'amendRows',
    run: (office, id, text) => office.tryTo(kul.staff, 'amendRows', 'lokasiTercetak', [id], text),
    columns: ['printedPlace'],
    leaves: 'printedPlace',
  },
  {
    name: 'editRow',
    run: (office, id, text) => office.tryTo(kul.staff, 'editRow', id, {}, { summary: text, link: '' }),
    columns: ['summary', 'link', 'typedBy'],
    leaves: 'summary',
  },
  { name: 'auditRows', run: (office) => office.tryTo(kul.staff, 'auditRows'), columns: [] },
  { name: 'declareNihil', run: (office) => office.tryTo(kul.staff, 'declareNihil', 'KUL'), columns: [] },
];

interface Action {
  readonly hand: Hand;
  /** In the second between the action's read and its write. */
  readonly isBetween: boolean;
  readonly act: Act;
  readonly row: number;
}

const action: fc.Arbitrary<Action> = fc.record({
  hand: fc
    .tuple(fc.constantFrom(...Object.keys(hands)), fc.nat(99), fc.nat(99))
    .map(([name, one, other]): Hand => ({ name: name as Hand['name'], one, other })),
  isBetween: fc.boolean(),
  act: fc.constantFrom(...acts),
  row: fc.nat(99),
});

/** Runs the action and returns the cells that were written unintentionally. */
async function carryOut(
  office: LocalOffice,
  order: Order,
  { hand, isBetween, act, row }: Action,
  text: string,
) {
  const ids = gridOf(office, 'Inventaris')
    .slice(1)
    .map((cells) => cells[placesIn(order)['id'] ?? 0] ?? '')
    .filter((id) => /^KUL-\d+$/.test(id));
  const id = ids[row % Math.max(1, ids.length)] ?? 'KUL-0001';
  let before: Grid[] = [];
  const move = (): void => {
    hands[hand.name](office, hand, order);
    before = sheets.map((title) => gridOf(office, title));
  };
  if (isBetween) beforeTheWrite(office, move);
  else move();
  const answer = await act.run(office, id, text);
  office.workspace.onCall = undefined;
  if (before.length === 0) move();
  const after = sheets.map((title) => gridOf(office, title));
  const stray = strayCells(before[0] ?? [], after[0] ?? [], placesIn(order), id, act.columns);
  return { answer, stray, id, before, after };
}

const sheets = ['Inventaris', 'Log'];

function beforeTheWrite(office: LocalOffice, happen: () => void): void {
  let waiting = true;
  office.workspace.onCall = ({ method, phase }: CallNotice) => {
    if (!waiting || phase !== 'before' || !method.includes('batchUpdate')) return;
    waiting = false;
    happen();
  };
}

const expectOnlyMeant = async (office: LocalOffice, actions: readonly Action[]): Promise<void> => {
  const order = firstOrder();
  for (const [at, one] of actions.entries()) {
    const text = `teks ${at + 1}`;
    const { answer, stray, id, before, after } = await carryOut(office, order, one, text);
    expect(stray).toEqual([]);
    const [, log = []] = before;
    expect(after[1]?.slice(0, log.length)).toEqual(log);
    const { leaves } = one.act;
    const columns = placesIn(order);
    const rows = (after[0] ?? []).slice(1).filter((cells) => cells[columns['id'] ?? 0] === id);
    if (answer.ok && leaves !== undefined && rows.length > 0)
      expect(rows.map((cells) => cells[columns[leaves] ?? -1])).toContain(text);
    if (answer.ok && one.act.name === 'addRows')
      expect(gridOf(office, 'Inventaris').at(-1)?.[columns['title'] ?? -1]).toBe(text);
  }
  expect(markedPlaces(office)).toEqual(placesIn(order));
};

test('whatever people do to the sheet meanwhile, only the intended cells are written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: LENGTH, maxLength: LENGTH }), async (actions) => {
      const office = await localOffice();
      try {
        await office.ask(ppid, 'openKegiatan', 'Semester I 2026');
        await office.ask(kul.staff, 'addRows', 'KUL', ['C', 'A', 'D', 'B'].map(draft));
        await expectOnlyMeant(office, actions);
      } finally {
        await office.close();
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: RUNS < 20 },
  );
}, 600_000);
