import { visibleEntry } from '../drive/access';
import { listFiles } from '../drive/list';
import { scanDrives } from '../drive/scan';
import { parseFieldMask, project } from '../field-mask';
import { asObject, asText } from '../json';
import { isoOf, nowOf } from '../runtime/run';
import { answer, mediaOf } from './drive-answer';
import { checkMask } from './drive-mask';
import type { ServiceMethod } from './service';

export const list: ServiceMethod = (call, [given]) => {
  const { host, run } = call;
  const options = asObject(given);
  scanDrives(host.drive, isoOf(run));
  const fields = asText(
    options['fields'] ?? 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)',
  );
  return project(
    listFiles(host.drive, run.as, options, nowOf(run), host.state.scriptId),
    parseFieldMask(checkMask('FileList', fields)),
  );
};

export const get: ServiceMethod = (call, [id, given]) => {
  const { host, run } = call;
  const options = asObject(given);
  const entry = visibleEntry(host.drive, run.as, asText(id));
  if (options['alt'] !== 'media') return answer(call, entry, options);
  return mediaOf(call, entry);
};
