import type { CallNotice } from '../../emulator';
import { openOffice, openShelf, type Shelf } from '../open-office';
import { isDeed, type Deed, type Scenario } from './deed';
import { misfortunes, type Misfortune } from '../misfortunes';
import { cameThrough, goOn, perform, settle } from './run-case';
import { brokenLaws, stateOf, type State } from './state';

export interface Case {
  readonly scenario: string;
  readonly deed: Deed;
  /** From 0. */
  readonly call: number;
  /** `service.method` of that call. */
  readonly site: string;
  readonly misfortune: Misfortune;
}

export interface Finding {
  readonly where: string;
  readonly lines: readonly string[];
}

export interface Tally {
  readonly scenario: string;
  /** Service calls of the undisturbed run. */
  readonly calls: number;
  readonly runs: number;
  readonly findings: readonly Finding[];
}

/** Which of the cases are run. */
export type Choice = (each: Case) => boolean;

/**
 * Walks the scenarios; before each deed is really done it is done on copies, with every misfortune at every call.
 * @param minuteQuota what a person has in a minute in those copies; Google's number unless told
 */
export async function crashEverywhere(
  scenarios: readonly Scenario[],
  choice: Choice,
  say: (line: string) => void,
  minuteQuota?: number,
): Promise<readonly Tally[]> {
  const shelf = openShelf();
  try {
    let at = shelf.take();
    const tallies: Tally[] = [];
    for (const scenario of scenarios) {
      const { tally, end } = await runScenario(shelf, at, scenario, choice, minuteQuota);
      at = end;
      tallies.push(tally);
      for (const { where, lines } of tally.findings)
        say([where, ...lines.map((line) => `  ${line.slice(0, 300)}`)].join('\n'));
      say(
        `${tally.scenario}: ${tally.calls} panggilan, ${tally.runs} gangguan, ${tally.findings.length} temuan`,
      );
    }
    return tallies;
  } finally {
    shelf.clear();
  }
}

async function runScenario(
  shelf: Shelf,
  start: string,
  scenario: Scenario,
  choice: Choice,
  minuteQuota?: number,
): Promise<{ readonly tally: Tally; readonly end: string }> {
  let at = start;
  let [calls, runs] = [0, 0];
  const findings: Finding[] = [];
  for (const doing of scenario.doings) {
    const next = shelf.take(at);
    const office = openOffice(next);
    if (isDeed(doing)) {
      const sites = await undisturbed(office, doing);
      const wanted = stateOf(office);
      calls += sites.length;
      for (const each of casesOf(scenario.name, doing, sites).filter(choice)) {
        runs += 1;
        const lines = await disturbed(shelf, at, each, wanted, minuteQuota);
        if (lines.length > 0) findings.push({ where: nameOf(each), lines });
      }
    } else await doing.hand(office);
    await office.workspace.close();
    shelf.putBack(at);
    at = next;
  }
  return { tally: { scenario: scenario.name, calls, runs, findings }, end: at };
}

/** @returns the call sites, in order. @throws when the deed does not come through even without a misfortune */
async function undisturbed(office: ReturnType<typeof openOffice>, deed: Deed): Promise<readonly string[]> {
  const sites: string[] = [];
  office.workspace.onCall = ({ phase, service, method }: CallNotice) => {
    if (phase === 'before') sites.push(`${service}.${method}`);
  };
  const execution = await perform(office, deed);
  const { status, result, error } = execution;
  office.workspace.onCall = undefined;
  if (!cameThrough(office, deed, execution))
    throw new Error(`${deed.name}: ${status} ${error?.message ?? JSON.stringify(result)}`);
  await settle(office, deed);
  return sites;
}

const casesOf = (scenario: string, deed: Deed, sites: readonly string[]): readonly Case[] =>
  sites.flatMap((site, call) =>
    misfortunes.map((misfortune) => ({ scenario, deed, call, site, misfortune })),
  );

const nameOf = ({ scenario, deed, call, site, misfortune }: Case): string =>
  `${scenario} / ${deed.name} / panggilan ${call + 1} (${site}) / ${misfortune.name}`;

/** @returns what differs from the undisturbed end, and which laws do not hold; empty when all is well */
async function disturbed(
  shelf: Shelf,
  start: string,
  { deed, call, misfortune }: Case,
  wanted: State,
  minuteQuota?: number,
): Promise<readonly string[]> {
  const folder = shelf.take(start);
  const office = openOffice(folder, false, minuteQuota);
  try {
    misfortune.plant(office.workspace, call);
    const first = await perform(office, deed);
    office.workspace.onCall = undefined;
    if (!cameThrough(office, deed, first)) await goOn(office, deed);
    await settle(office, deed);
    return [...differences(wanted, stateOf(office), deed), ...brokenLaws(office)];
  } finally {
    await office.workspace.close();
    shelf.putBack(folder);
  }
}

function differences(
  wanted: State,
  found: State,
  { mayLeave, mayLack }: Pick<Deed, 'mayLeave' | 'mayLack'>,
): readonly string[] {
  const counted = counts(wanted);
  const extra: string[] = [];
  for (const line of found) {
    const left = counted.get(line) ?? 0;
    if (left > 0) counted.set(line, left - 1);
    else if (mayLeave?.test(line) !== true) extra.push(`+ ${line}`);
  }
  const lost = [...counted]
    .filter(([line]) => mayLack?.test(line) !== true)
    .flatMap(([line, left]) => Array.from({ length: left }, () => `- ${line}`));
  return [...lost, ...extra];
}

function counts(lines: State): Map<string, number> {
  const counted = new Map<string, number>();
  for (const line of lines) counted.set(line, (counted.get(line) ?? 0) + 1);
  return counted;
}
