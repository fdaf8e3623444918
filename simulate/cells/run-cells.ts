import type { OfficeRun } from '../run-offices';
import { workbook } from '../../src/domain/workbook';
import { openOffice, type TempWorkspaces } from '../open-office';
import { kul, ppid } from '../seeds/cast';
import { increment } from '../counts';
import { kindOf, outcome } from '../seeds/perform';
import { randomFor } from '../seeds/random';
import { drawCall, type Known, type Planned } from './calls';
import { changesIn, gridsOf, placesOf, type Grids, type Places } from './grids';
import { chainFaultIn, formulasIn, twinIn, unexpectedIn, wrongWordIn } from './invariants';
import { strayWrite } from './may-write';
import { describeSpoil, drawSpoil, textsOf, type Spoiled } from './spoil';
import type { PreparedOffice } from './prepare-offices';
import { unnamedIn } from './unnamed';

/** An event of a run. Its draws depend on its index only, so that other events can be omitted. */
export interface Item {
  readonly index: number;
  readonly what: 'cell' | 'call';
}

/** First some cells, then calls; occasionally a cell between two calls. */
export function itemsOf(seed: number): readonly Item[] {
  const random = randomFor(seed, -1);
  const cells = random.chance(0.1) ? 10 + random.below(30) : 1 + random.below(4);
  const calls = 5 + random.below(8);
  return Array.from({ length: cells + calls }, (_, index) => ({
    index,
    what: index < cells || random.chance(0.08) ? ('cell' as const) : ('call' as const),
  }));
}

interface Run {
  readonly office: ReturnType<typeof openOffice>;
  readonly places: Places;
  readonly first: Grids;
  readonly known: Known;
  readonly spoiled: Spoiled[];
  readonly done: string[];
  readonly outcomes: Record<string, number>;
  grids: Grids;
}

/** Spoils and uses one office. */
export async function runCells(
  temp: TempWorkspaces,
  offices: readonly PreparedOffice[],
  seed: number,
  items: readonly Item[] = itemsOf(seed),
): Promise<OfficeRun> {
  const prepared = randomFor(seed, -2).pick(offices);
  const folder = temp.create(prepared.folder);
  const office = openOffice(folder, false);
  const grids = gridsOf(office.workspace);
  const places = placesOf(grids);
  const run: Run = {
    office,
    grids,
    first: grids,
    places,
    known: knownIn(grids, places),
    spoiled: [],
    done: [],
    outcomes: {},
  };
  try {
    const finding = await go(run, seed, items);
    return { office: prepared.name, finding, done: run.done, outcomes: run.outcomes };
  } finally {
    await office.workspace.close();
    temp.remove(folder);
  }
}

const knownIn = (grids: Grids, places: Places): Known => {
  const ids = (sheet: 'inventaris' | 'pindaian' | 'dip'): readonly string[] =>
    grids[sheet].slice(1).flatMap((cells) => cells[places[sheet].indexOf('id')] || []);
  return { rows: ids('inventaris'), scans: ids('pindaian'), dip: ids('dip') };
};

async function go(run: Run, seed: number, items: readonly Item[]): Promise<string | undefined> {
  const wasWhole = chainFaultIn(run.grids, run.places) === undefined;
  for (const { index, what } of items) {
    const random = randomFor(seed, index);
    random.next();
    const broken =
      what === 'cell'
        ? await spoil(run, drawSpoil(run.grids, run.places, random, run.first))
        : await call(run, drawCall(run.known, random));
    if (broken !== undefined) return broken;
  }
  const broken = await reviewOffice(run);
  if (broken !== undefined) return broken;
  if (wasWhole && run.spoiled.every(({ sheet }) => sheet !== 'log' && sheet !== 'logLama')) {
    const fault = chainFaultIn(run.grids, run.places);
    if (fault !== undefined) return fault;
  }
  return newFormula(run);
}

async function spoil(run: Run, spoiled: Omit<Spoiled, 'shown'>): Promise<undefined> {
  const { sheets } = run.office.workspace;
  // Some rows of Pengaturan are locked for ordinary staff.
  const person = spoiled.sheet === 'pengaturan' ? ppid : kul.staff;
  await sheets.paste(workbook[spoiled.sheet].title, spoiled.a1, spoiled.cell as never, person);
  run.spoiled.push({ ...spoiled, shown: sheets.cell(workbook[spoiled.sheet].title, spoiled.a1) });
  run.done.push(describeSpoil(spoiled));
  run.grids = gridsOf(run.office.workspace);
  return undefined;
}

async function call(run: Run, planned: Planned): Promise<string | undefined> {
  const { workspace } = run.office;
  const before = run.grids;
  // The calls of a minute are counted: the clock's runs do not follow the last click at once.
  if (planned.from === 'trigger') await workspace.clock.advance(60_000);
  const execution = await workspace.run({
    function: planned.name,
    args: planned.args ?? [],
    as: planned.as,
    from: planned.from,
    answers: ['YES', 'OK', 'OK'],
  });
  run.done.push(
    `${planned.name}(${JSON.stringify(planned.args ?? []).slice(1, 120)}) oleh ${planned.as}: ${outcome(execution)}`,
  );
  increment(run.outcomes, kindOf(outcome(execution)));
  run.grids = gridsOf(workspace);
  return (
    unexpectedIn(execution) ??
    wrongWordIn(execution, run.spoiled.flatMap(textsOf)) ??
    strayWrite(planned, changesIn(planned.name, before, run.grids, run.places), before, run.places) ??
    twinIn(
      before,
      run.grids,
      run.places,
      run.spoiled.map(({ sheet }) => sheet),
    )
  );
}

/** Checks that every unreadable cell is reported: in Masalah of its row, or in Kesehatan. */
async function reviewOffice(run: Run): Promise<string | undefined> {
  const broken =
    (await call(run, { name: 'auditRows', as: ppid, from: 'page' })) ??
    (await call(run, { name: 'checkHealth', as: ppid, from: 'page' }));
  if (broken !== undefined) return broken;
  const [review, health] = run.office.workspace.executions.slice(-2);
  return unnamedIn(run.spoiled, run.grids, run.places, [review?.result, health?.result]);
}

/** Checked only if a text was pasted that may become a formula, because the check reads all cells. */
function newFormula({ office, spoiled }: Run): string | undefined {
  if (!spoiled.flatMap(textsOf).some((text) => /^[=+@-]/.test(text))) return undefined;
  const after = formulasIn(office.workspace.sheets.raw);
  const sheet = Object.keys(after).find((name) => {
    const pasted = spoiled.filter(
      (each) => each.sheet === name && each.cell.userEnteredValue?.['formulaValue'] !== undefined,
    ).length;
    return (after[name] ?? 0) > pasted;
  });
  return sheet && `rumus ditulis ke ${sheet}`;
}
