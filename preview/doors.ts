import type { Door } from './door';
import { listFile, pastedList } from './doors/list';

export const doors: readonly Door[] = [listFile, pastedList];
