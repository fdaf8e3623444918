import { cacheService } from './cache-service';
import { driveService } from './drive';
import { driveAppService } from './drive-app';
import { localService } from './local';
import { lockService } from './lock-service';
import { mailAppService } from './mail-app';
import { propertiesService } from './properties-service';
import { scriptAppService } from './script-app';
import type { Service } from './service';
import { sheetsService } from './sheets';
import { spreadsheetAppService } from './spreadsheet-app';
import { strict } from './strict';
import { strictOptions } from './strict-options';
import { urlFetchAppService } from './url-fetch-app';

/** Every method that the prelude may ask for, by full name. */
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
