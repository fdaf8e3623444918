import type { StoredFile } from '../../domain/scans/archive/plan-fixity';
import type { Folders } from '../../ports/scan-store';
import { FOLDER, inQuery, listAll, type DriveService } from './drive-service';

/** Parents in one query; longer queries may be refused. */
const FOLDERS_A_QUERY = 30;

/** The files of folders with the hashes that Drive stores; nothing is downloaded. */
export function listStored(
  service: DriveService,
  paths: readonly string[],
  folders: Folders,
): readonly StoredFile[] {
  const pathOf = new Map(
    paths.flatMap((path) => (folders[path] ? [[folders[path] ?? '', path] as const] : [])),
  );
  const ids = [...pathOf.keys()];
  const stored: StoredFile[] = [];
  for (let at = 0; at < ids.length; at += FOLDERS_A_QUERY) {
    const places = ids.slice(at, at + FOLDERS_A_QUERY).map((id) => `${inQuery(id)} in parents`);
    const query = `(${places.join(' or ')}) and trashed = false and mimeType != '${FOLDER}'`;
    for (const { id = '', name = '', sha256Checksum = '', parents = [] } of listAll(
      service,
      query,
      'id,name,parents,sha256Checksum',
    )) {
      const folder = pathOf.get(parents.find((parent) => pathOf.has(parent)) ?? '') ?? '';
      stored.push({ fileId: id, name, folder, sha256: sha256Checksum });
    }
  }
  return stored;
}
