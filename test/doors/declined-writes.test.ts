import { people, ppid } from '../../demo/people';
import { transientErrors } from '../../emulator/faults';
import { apiNames } from '../../src/rpc/calls/calls';
import { copyOffice } from '../journeys/copied-office';
import type { LocalOffice } from '../journeys/local-office';
import { samples, stages } from './samples';
import { tryDoor } from './try-door';
import { editor, openToAll, visitors } from './visitors';
import { walkTo } from './walk-stages';

/** The minute's quota is used up when a function is about to write: nothing is written, and the same call succeeds a minute later. */
type Name = (typeof apiNames)[number];
interface Declined {
  readonly words: string;
  readonly isChanged: boolean;
  /** The code of the refusal a minute later; '' if there is none. */
  readonly then: string;
}

const LOOKS = /^(view|preview|show|readScan|checkHealth|checkLog|entryHistory)/;
const orders = apiNames.filter((name) => !LOOKS.test(name));

const everyone = [...people.map(({ email }) => email), editor].filter((email) => email !== ppid);
const WAIT =
  'Kuota Google untuk menit ini sudah habis. Data Anda aman; silakan coba lagi setelah satu menit.';
const declined = new Map<Name, Declined>();
const writesNothing: Name[] = [];
let office: LocalOffice;

beforeAll(async () => {
  office = await openToAll();
  for (const stage of stages) {
    await walkTo[stage](office);
    const where = stage === 'salinan' ? copyOffice(office, ppid, everyone) : office;
    for (const name of orders.filter((each) => samples[each].at === stage)) await decline(where, name);
  }
}, 60_000);
afterAll(() => office.close());

/** Calls the function as the first visitor with permission. */
async function decline(where: LocalOffice, name: Name): Promise<void> {
  const { args } = samples[name];
  for (const { of } of visitors) {
    const person = of(name);
    const before = cellsOf(where);
    const answer = await withoutWrites(where, () => where.tryTo(person, name, ...(args as never)));
    if (answer === 'no write') {
      if ((await tryDoor(where, person, name, args)).entered) return void writesNothing.push(name);
      continue;
    }
    const words = answer.ok ? '' : answer.message;
    const isChanged = cellsOf(where) !== before;
    await where.workspace.clock.advance(60_000);
    const { refusal } = await tryDoor(where, person, name, args);
    return void declined.set(name, { words, isChanged, then: refusal });
  }
}

const cellsOf = ({ workspace: { sheets } }: LocalOffice): string => sheets.fingerprint().join();

async function withoutWrites<T>({ workspace }: LocalOffice, act: () => Promise<T>): Promise<T | 'no write'> {
  let hits = 0;
  workspace.onCall = ({ service, method, phase }) => {
    if (phase !== 'before' || `${service}.${method}` !== 'Sheets.Spreadsheets.batchUpdate') return;
    hits += 1;
    throw transientErrors.tooManyReads();
  };
  try {
    const answer = await act();
    return hits === 0 ? 'no write' : answer;
  } finally {
    workspace.onCall = undefined;
  }
}

test('is reported with what to do, changes no cell, and the same call is not "already done" a minute later', () => {
  for (const [name, found] of declined)
    expect([name, found]).toEqual([
      name,
      { words: expect.stringContaining(WAIT) as string, isChanged: false, then: '' },
    ]);
});

test('is met by every writing function, except those with nothing to write in this office', () => {
  // Calls without anything to write; archiveScans and sendUpload write in test/journeys/google/closing-writes.test.ts.
  const nothing = [
    'archiveScans',
    'beginUpload',
    'makeOutput',
    'repair',
    'auditRows',
    'sendUpload',
    'notifyTriggerDown',
  ];
  expect([...writesNothing].sort()).toEqual([...nothing].sort());
  expect(new Set([...declined.keys(), ...writesNothing])).toEqual(new Set(orders));
});
