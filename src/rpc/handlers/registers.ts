import type { Deps } from '../../app/deps';
import { reinstateEntry, withdrawEntry } from '../../app/registers/change-entry';
import { checkLinks } from '../../app/registers/check-links';
import { entryHistory } from '../../app/registers/entry-history';
import { previewEntry } from '../../app/registers/preview-entry';
import { viewDecrees } from '../../app/registers/view-decrees';
import { viewRegisters } from '../../app/registers/view-registers';
import { viewRetention } from '../../app/registers/view-retention';
import type { RegistersApi } from '../contract/registers';
import type { registersSchemas } from '../schemas/registers';
import { decreesView } from '../views/decrees-view';
import { entryPreviewView } from '../views/entry-preview-view';
import { changedWords, historyView, linksView, registersView, retentionView } from '../views/registers-view';
import { map, type HandlersOf } from './handlers-of';

export const registersHandlers = (deps: Deps): HandlersOf<RegistersApi, typeof registersSchemas> => ({
  viewRegisters: (query) => map(viewRegisters(deps)(query), registersView),
  previewEntry: () => map(previewEntry(deps)(), entryPreviewView),
  entryHistory: (number) => map(entryHistory(deps)(number), historyView),
  withdrawEntry: (number, reason) =>
    map(withdrawEntry(deps)(number, reason), (changed) => changedWords(changed, 'ditarik')),
  reinstateEntry: (number, reason) =>
    map(reinstateEntry(deps)(number, reason), (changed) => changedWords(changed, 'dipulihkan')),
  viewDecrees: () => map(viewDecrees(deps)(), decreesView),
  viewRetention: (year) => map(viewRetention(deps)(year), retentionView),
  checkLinks: () => map(checkLinks(deps)('person'), linksView),
});
