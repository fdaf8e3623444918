import { relocateScans } from './app/scans/archive-scans';
import { knowingTheWorkbook } from './app/copies/record-workbook';
import { checkFixity } from './app/scans/check-fixity';
import { removeWithdrawn } from './app/publish/remove-withdrawn';
import { checkLinks } from './app/registers/check-links';
import { formatWorkbook } from './app/office/format-workbook';
import { isStaleTrigger } from './app/office/is-stale-trigger';
import { remind } from './app/kegiatan/remind';
import { renewDeadlines } from './app/kegiatan/renew-deadlines';
import { auditRows } from './app/inventory/audit-rows';
import { takeInScans } from './app/scans/take-in-scans';
import { compose } from './composition';
import { notifyTriggerDown } from './app/office/notify-trigger-down';
import { classify } from './google/errors';
import { noteTypist, type EditEvent } from './google/script/note-typist';
import { setUpFromMenu, showMade, showMenu, showSidebar, printSheet, showReview } from './menu';
import { menuEntry } from './menu-entry';
import type { Refusal } from './domain/refusal/refusal';
import type { Result } from './domain/refusal/result';
import { publishFromMenu } from './publish-from-menu';
import { describeRefusal } from './rpc/messages';
import { serve } from './rpc/serve';

/** The whole public surface: Google finds entry points by these names, and gas-webpack-plugin by `global.x = x`. */
const api = serve(compose, {
  report: (code, error) =>
    console.error(`${code}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  now: () => Date.now(),
  classify,
});

// Simple triggers
global.onOpen = showMenu;
global.onEdit = (event?: Partial<EditEvent>) => noteTypist(event, Session);

// Menu
global.openSidebar = menuEntry(() => showSidebar());
global.openStart = menuEntry(() => showSidebar('mulai'));
global.openHealth = menuEntry(() => showSidebar('kesehatan'));
global.openSettings = menuEntry(() => showSidebar('pengaturan'));
global.setUp = menuEntry(setUpFromMenu);
global.checkScansFromMenu = menuEntry(() => {
  const answer = api.checkScans();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const said = answer.ok
    ? `${answer.value.moved} pindaian dipindahkan. ${answer.value.note ?? ''}`.trim()
    : answer.message;
  spreadsheet.toast(said, 'Pindaian');
});
global.publishFromMenu = menuEntry(() => publishFromMenu(api));

global.checkLinksFromMenu = menuEntry(() => {
  const answer = api.checkLinks();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.toast(answer.ok ? answer.value.words : answer.message, 'Tautan DIP');
});

// Menu Keluaran: an item each, since Google gives a menu's function no argument
global.makeDipPdf = menuEntry(() => showMade(api.makeOutput('dip-pdf')));
global.makeDipXlsx = menuEntry(() => showMade(api.makeOutput('dip-xlsx')));
global.makeDipCsv = menuEntry(() => showMade(api.makeOutput('dip-csv')));
global.makeDipJson = menuEntry(() => showMade(api.makeOutput('dip-json')));
global.makeDipDcat = menuEntry(() => showMade(api.makeOutput('dip-dcat')));
global.makeDikPdf = menuEntry(() => showMade(api.makeOutput('dik-pdf')));
global.makeDikXlsx = menuEntry(() => showMade(api.makeOutput('dik-xlsx')));
global.makeDikCsv = menuEntry(() => showMade(api.makeOutput('dik-csv')));
global.makeBoxLabels = menuEntry(() => showMade(api.makeOutput('label-boks')));
global.makeRetentionPdf = menuEntry(() => showMade(api.makeOutput('retensi-pdf')));
global.makeRetentionXlsx = menuEntry(() => showMade(api.makeOutput('retensi-xlsx')));
global.makeMonevPdf = menuEntry(() => showMade(api.makeOutput('monev-pdf')));
global.makeMonevXlsx = menuEntry(() => showMade(api.makeOutput('monev-xlsx')));

global.reviewRowsFromMenu = menuEntry(() => showReview(api.auditRows()));
global.printSheet = menuEntry(printSheet);

// Clock triggers
global.clockTick = () => {
  const deps = compose();
  const result = knowingTheWorkbook(deps, () => takeInScans(deps)('clock'));
  if (!result.ok) console.warn(describeRefusal(result.error).message);
};

global.dailyTick = () => {
  const deps = compose();
  if (isStaleTrigger(deps)) return;
  const dailyJobs: Readonly<Record<string, () => Result<unknown, Refusal>>> = {
    renewDeadlines: renewDeadlines(deps),
    remind: remind(deps),
    formatWorkbook: formatWorkbook(deps),
    auditRows: () => auditRows(deps)('clock'),
    relocateScans: relocateScans(deps),
    checkFixity: checkFixity(deps),
    notifyTriggerDown: notifyTriggerDown(deps),
    removeWithdrawn: removeWithdrawn(deps),
    checkLinks: () => checkLinks(deps)('clock'),
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
};

// Called from the sidebar through google.script.run (rpc/contract)
global.viewSettings = api.viewSettings;
global.saveSettings = api.saveSettings;
global.checkHealth = api.checkHealth;
global.repair = api.repair;
global.checkLog = api.checkLog;
global.viewStart = api.viewStart;
global.runStartStep = api.runStartStep;
global.viewCopy = api.viewCopy;
global.startNewOffice = api.startNewOffice;
global.moveOfficeHere = api.moveOfficeHere;
global.viewOverview = api.viewOverview;
global.rememberTypist = api.rememberTypist;
global.viewLacking = api.viewLacking;
global.openKegiatan = api.openKegiatan;
global.previewList = api.previewList;
global.addRows = api.addRows;
global.importList = api.importList;
global.viewRows = api.viewRows;
global.viewRow = api.viewRow;
global.showRow = api.showRow;
global.editRow = api.editRow;
global.confirmGuesses = api.confirmGuesses;
global.declareNihil = api.declareNihil;
global.amendRows = api.amendRows;
global.decideRows = api.decideRows;
global.clearGuardedRows = api.clearGuardedRows;
global.exemptGuardedRows = api.exemptGuardedRows;
global.clearGuardedEntries = api.clearGuardedEntries;
global.grantException = api.grantException;
global.finishStep = api.finishStep;
global.confirmStep = api.confirmStep;
global.checkScans = api.checkScans;
global.viewScans = api.viewScans;
global.pairScan = api.pairScan;
global.resolveScan = api.resolveScan;
global.uploadScan = api.uploadScan;
global.beginUpload = api.beginUpload;
global.sendUpload = api.sendUpload;
global.notifyTriggerDown = api.notifyTriggerDown;
global.takeOverTriggers = api.takeOverTriggers;
global.archiveScans = api.archiveScans;
global.viewReport = api.viewReport;
global.sendReport = api.sendReport;
global.reviseReport = api.reviseReport;
global.viewOutputs = api.viewOutputs;
global.makeOutput = api.makeOutput;
global.viewRegisters = api.viewRegisters;
global.previewEntry = api.previewEntry;
global.entryHistory = api.entryHistory;
global.withdrawEntry = api.withdrawEntry;
global.reinstateEntry = api.reinstateEntry;
global.viewDecrees = api.viewDecrees;
global.viewRetention = api.viewRetention;
global.checkLinks = api.checkLinks;
global.auditRows = api.auditRows;
global.viewMissingRows = api.viewMissingRows;
global.restoreRows = api.restoreRows;
global.dismissRows = api.dismissRows;
global.previewPublication = api.previewPublication;
global.publishDip = api.publishDip;
