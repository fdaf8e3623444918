import type { Door } from './door';
import { listFile, pastedList } from './doors/list';
import { scanFile } from './doors/scan';

export const doors: readonly Door[] = [listFile, pastedList, scanFile];
