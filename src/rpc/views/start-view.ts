import type { StartReply } from '../../app/office/view-start';
import { roleLabel } from '../../domain/organisation/role';
import type { StartView } from '../contract/office';
import { describeRefusal } from '../messages';
import { startWords } from '../start-words';
import { settingsView } from './settings-view';

/** The first run as the page shows it. */
export const startView = (reply: StartReply): StartView => ({
  steps: reply.progress.steps.map(({ step: { id }, isDone }) => ({ id, ...startWords[id], isDone })),
  current: reply.progress.current,
  settings: reply.settings === null ? null : settingsView(reply.settings),
  broken:
    reply.broken === null || reply.broken.columns.length === 0 ? '' : describeRefusal(reply.broken).message,
  missing: reply.missing.map(roleLabel),
  suggestion: reply.suggestion,
  isPpid: reply.isPpid,
  ppids: reply.ppids,
  person: reply.settings?.context.actor ?? '',
});
