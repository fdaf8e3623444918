import { FORMER_WORKBOOK } from '../../../domain/copies/copy-state';
import type { Context } from '../../../domain/office/context';
import { ownsArchive } from '../../../domain/office/owns-archive';
import { readersOf } from '../../../domain/scans/archive/exempted-access';
import type { Archive } from '../../../ports/scan-store';

/** The office's folders and the caller's relation to them. */
export const archiveOf = (context: Context): Archive => ({
  folders: context.settings.folders,
  isOwn: ownsArchive(context),
  workbookId: context.workbookId,
  formerWorkbook: context.settings.system.values[FORMER_WORKBOOK] ?? '',
  readers: (path) => readersOf(path, context.settings),
});
