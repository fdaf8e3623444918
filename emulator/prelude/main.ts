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
 * Evaluated in each fresh realm before the bundle: makes the globals of Apps Script out of objects of that realm.
 * It reaches the Workspace through one function that takes and gives JSON texts.
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
