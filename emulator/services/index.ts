import { cacheService } from './script/cache-service';
import { driveService } from './drive';
import { driveAppService } from './drive-app';
import { localService } from './fetch/local';
import { lockService } from './script/lock-service';
import { mailAppService } from './mail-app';
import { propertiesService } from './script/properties-service';
import { scriptAppService } from './script/script-app';
import type { Service } from './service';
import { sheetsService } from './spreadsheet/sheets';
import { spreadsheetAppService } from './spreadsheet/spreadsheet-app';
import { strict } from './strict/strict';
import { strictOptions } from './strict/strict-options';
import { urlFetchAppService } from './fetch/url-fetch-app';

/** Every method that the prelude may call, by full name. */
export const services: Service = {
  ...strict(sheetsService),
  ...strict(driveService),
  ...driveAppService,
  ...spreadsheetAppService,
  ...strictOptions(mailAppService),
  ...lockService,
  ...propertiesService,
  ...cacheService,
  ...scriptAppService,
  ...localService,
  ...strictOptions(urlFetchAppService),
};
