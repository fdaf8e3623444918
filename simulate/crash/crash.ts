import type { CallNotice } from '../../emulator';
import { openOffice, withTempWorkspaces, type TempWorkspaces } from '../open-office';
import { isOperation, type Operation, type Scenario } from './scenario';
import { faults, type Fault } from '../faults';
import { cameThrough, goOn, perform, settle } from './run-case';
import { brokenInvariants, stateOf, type State } from './state';

export interface Case {
  readonly scenario: string;
  readonly operation: Operation;
  /** The index of the call, from 0. */
  readonly call: number;
  readonly site: string;
  readonly fault: Fault;
}

interface Finding {
  readonly where: string;
  readonly lines: readonly string[];
}

export interface Tally {
  readonly scenario: string;
  /** The number of service calls of the undisturbed run. */
  readonly calls: number;
  readonly runs: number;
  readonly findings: readonly Finding[];
}

/** Selects the cases to run. */
export type Choice = (each: Case) => boolean;

/**
 * Walks through the scenarios. Before each operation is carried out, it is tried on copies with every fault at every
 * call.
 * @param minuteQuota a person's calls per minute in those copies; default: Google's
 */
export async function crashEverywhere(
  scenarios: readonly Scenario[],
  choice: Choice,
  say: (line: string) => void,
  minuteQuota?: number,
): Promise<readonly Tally[]> {
  return withTempWorkspaces(async (temp) => {
    let at = temp.create();
    const tallies: Tally[] = [];
    for (const scenario of scenarios) {
      const { tally, end } = await runScenario(temp, at, scenario, choice, minuteQuota);
      at = end;
      tallies.push(tally);
      for (const { where, lines } of tally.findings)
        say([where, ...lines.map((line) => `  ${line.slice(0, 300)}`)].join('\n'));
      say(
        `${tally.scenario}: ${tally.calls} panggilan, ${tally.runs} gangguan, ${tally.findings.length} temuan`,
      );
    }
    return tallies;
  });
}

async function runScenario(
  temp: TempWorkspaces,
  start: string,
  scenario: Scenario,
  choice: Choice,
  minuteQuota?: number,
): Promise<{ readonly tally: Tally; readonly end: string }> {
  let at = start;
  let [calls, runs] = [0, 0];
  const findings: Finding[] = [];
  for (const step of scenario.steps) {
    const next = temp.create(at);
    const office = openOffice(next);
    if (isOperation(step)) {
      const sites = await undisturbed(office, step);
      const wanted = stateOf(office);
      calls += sites.length;
      for (const each of casesOf(scenario.name, step, sites).filter(choice)) {
        runs += 1;
        const lines = await disturbed(temp, at, each, wanted, minuteQuota);
        if (lines.length > 0) findings.push({ where: nameOf(each), lines });
      }
    } else await step.byHand(office);
    await office.workspace.close();
    temp.remove(at);
    at = next;
  }
  return { tally: { scenario: scenario.name, calls, runs, findings }, end: at };
}

/** @returns the call sites, in order. @throws when the operation fails even without a fault */
async function undisturbed(
  office: ReturnType<typeof openOffice>,
  operation: Operation,
): Promise<readonly string[]> {
  const sites: string[] = [];
  office.workspace.onCall = ({ phase, service, method }: CallNotice) => {
    if (phase === 'before') sites.push(`${service}.${method}`);
  };
  const execution = await perform(office, operation);
  const { status, result, error } = execution;
  office.workspace.onCall = undefined;
  if (!cameThrough(office, operation, execution))
    throw new Error(`${operation.name}: ${status} ${error?.message ?? JSON.stringify(result)}`);
  await settle(office, operation);
  return sites;
}

const casesOf = (scenario: string, operation: Operation, sites: readonly string[]): readonly Case[] =>
  sites.flatMap((site, call) => faults.map((fault) => ({ scenario, operation, call, site, fault })));

const nameOf = ({ scenario, operation, call, site, fault }: Case): string =>
  `${scenario} / ${operation.name} / panggilan ${call + 1} (${site}) / ${fault.name}`;

/** @returns the differences from the undisturbed result, and the violated invariants; empty when there are none */
async function disturbed(
  temp: TempWorkspaces,
  start: string,
  { operation, call, fault }: Case,
  wanted: State,
  minuteQuota?: number,
): Promise<readonly string[]> {
  const folder = temp.create(start);
  const office = openOffice(folder, false, minuteQuota);
  try {
    fault.inject(office.workspace, call);
    const first = await perform(office, operation);
    office.workspace.onCall = undefined;
    if (!cameThrough(office, operation, first)) await goOn(office, operation);
    await settle(office, operation);
    return [...differences(wanted, stateOf(office), operation), ...brokenInvariants(office)];
  } finally {
    await office.workspace.close();
    temp.remove(folder);
  }
}

function differences(
  wanted: State,
  found: State,
  { mayLeave, mayLack }: Pick<Operation, 'mayLeave' | 'mayLack'>,
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
