import { installAdvanced } from './advanced';
import { installConsole } from './console';
import { installContentService } from './html/content-service';
import { installDate } from './date';
import { installDriveApp } from './drive-app';
import { enter, outcome } from './enter';
import { installHtmlService } from './html/html-service';
import { installMailApp } from './mail-app';
import { installNotImitated } from './not-imitated';
import { installScriptApp } from './script-app';
import { installSession } from './session';
import { installSpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { installStores } from './stores';
import { installUrlFetchApp } from './url-fetch-app';
import { installUtilities } from './utilities';

/*
 * Evaluated in each fresh realm before the bundle: creates the Apps Script globals from objects of that realm. It
 * reaches the Workspace through a single function that takes and returns JSON texts.
 */
installDate();
installConsole();
installNotImitated();
installSpreadsheetApp();
installHtmlService();
installContentService();
installDriveApp();
installMailApp();
installStores();
installScriptApp();
installSession();
installUtilities();
installUrlFetchApp();
installAdvanced();

export const entrance = { enter, outcome };
