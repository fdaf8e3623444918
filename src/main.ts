import { relocateScans } from './app/scans/archive-scans';
import { knowingTheWorkbook } from './app/copies/record-workbook';
import { checkFixity } from './app/scans/check-fixity';
import { removeWithdrawn } from './app/publish/remove-withdrawn';
import { checkLinks } from './app/registers/check-links';
import { anchorLog } from './app/office/log/anchor-log';
import { formatWorkbook } from './app/office/format-workbook';
import { noteOutsideChanges } from './app/office/log/note-outside-changes';
import { renewLocks } from './app/office/rights/lock-rows';
import { isStaleTrigger } from './app/office/rights/is-stale-trigger';
import { safeguardEntries } from './app/registers/safeguard-entries';
import { moveFormer } from './app/registers/move-former';
import { remind } from './app/kegiatan/remind';
import { renewDeadlines } from './app/kegiatan/renew-deadlines';
import { auditRows } from './app/inventory/audit-rows';
import { takeInScans } from './app/scans/take-in-scans';
import { compose } from './composition';
import { notifyTriggerDown } from './app/office/notify-trigger-down';
import { classify } from './google/errors';
import { noteTypist, type EditEvent } from './google/script/note-typist';
import { menuFunctions, menuOf, showMenu } from './menu-items';
import { doGet } from './phone-page';
import type { Result } from './domain/refusal/result';
import { describeRefusal } from './rpc/messages';
import { serve } from './rpc/serve';

const api = serve(compose, {
  report: (code, error) =>
    console.error(`${code}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  now: () => Date.now(),
  classify,
});
const menu = menuOf(api);

/**
 * The public interface: triggers, menu items, the web app, and the calls of pages through google.script.run. The build declares each
 * as a top-level function, where Google expects them.
 */
export const entryPoints = {
  onOpen: () => showMenu(menu),
  onEdit: (event?: Partial<EditEvent>) => noteTypist(event, Session),
  clockTick,
  dailyTick,
  doGet,
  ...menuFunctions(menu),
  ...api,
};

function clockTick(): void {
  const deps = compose();
  const result = knowingTheWorkbook(deps, () => takeInScans(deps)('clock'));
  if (!result.ok) console.warn(describeRefusal(result.error).message);
  else if (result.value.movedLocks !== null) renewLocks(deps, result.value.movedLocks);
}

function dailyTick(): void {
  const deps = compose();
  if (isStaleTrigger(deps)) return;
  const dailyJobs: Readonly<Record<string, () => Result<unknown>>> = {
    noteOutsideChanges: noteOutsideChanges(deps),
    renewDeadlines: renewDeadlines(deps),
    remind: remind(deps),
    formatWorkbook: formatWorkbook(deps),
    moveFormer: moveFormer(deps),
    auditRows: () => auditRows(deps)('clock'),
    safeguardEntries: safeguardEntries(deps),
    relocateScans: relocateScans(deps),
    checkFixity: checkFixity(deps),
    notifyTriggerDown: notifyTriggerDown(deps),
    removeWithdrawn: removeWithdrawn(deps),
    checkLinks: () => checkLinks(deps)('clock'),
    anchorLog: anchorLog(deps),
  };
  // A job that fails does not stop the others.
  for (const [name, job] of Object.entries(dailyJobs)) {
    try {
      const result = job();
      if (!result.ok) console.warn(`${name}: ${describeRefusal(result.error).message}`);
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
}
