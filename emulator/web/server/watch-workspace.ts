import { join } from 'node:path';
import { watch } from 'chokidar';
import type { Host } from '../../workspace/host';
import type { LiveNews } from '../wire/wire';
import type { SheetWatch } from './sheet/sheet-watch';

export interface Watch {
  /** Sends the changes now; also called ten times a second. */
  check(): void;
  close(): Promise<void>;
}

/**
 * Detects every change, whoever made it: sheets, clock, mail and executions by comparing immutable values, Drive by its
 * folders on disk and its index.
 */
export function watchWorkspace(
  host: Host,
  sheets: SheetWatch,
  clockNews: () => LiveNews,
  tell: (news: LiveNews) => void,
): Watch {
  const seen = { clock: host.state.clock, mails: 0, executions: 0, drive: '' };
  const facts = (): typeof seen => ({
    clock: host.state.clock,
    mails: host.mail.list().length,
    executions: host.executions.length,
    drive: '',
  });
  Object.assign(seen, facts());
  const check = (): void => {
    sheets.changes().forEach(tell);
    const now = facts();
    if (now.clock !== seen.clock) tell(clockNews());
    if (now.mails !== seen.mails) tell({ kind: 'mail' });
    if (now.executions !== seen.executions) tell({ kind: 'executions' });
    Object.assign(seen, now);
  };
  const timer = setInterval(check, 100);
  timer.unref();
  const files = watchDrive(host.folder, () => tell({ kind: 'drive' }));
  return {
    check,
    close: () => {
      clearInterval(timer);
      return files.close();
    },
  };
}

/** Combines changes of many files into one piece of news. */
function watchDrive(folder: string, changed: () => void): { close(): Promise<void> } {
  let waiting: NodeJS.Timeout | undefined;
  const soon = (): void => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      changed();
    }, 120);
  };
  const watcher = watch([join(folder, 'Drive'), join(folder, 'drive.json')], {
    ignoreInitial: true,
    ignored: (path) => /[/\\]\.[^/\\]+$/.test(path.slice(folder.length)),
  });
  watcher.on('all', soon);
  return {
    close: async () => {
      clearTimeout(waiting);
      await watcher.close();
    },
  };
}
