import type { Context } from '../../../domain/office/context';
import { wholeLog } from '../../../domain/log/split-log';
import { ok } from '../../../domain/refusal/result';
import type { StoredFile } from '../../../domain/scans/archive/plan-fixity';
import { missingScans, type LoggedScan } from '../../../domain/scans/ledger/logged-scans';
import {
  MOST_RESTORED,
  notFound,
  pairWithStored,
  restoreScans,
  type SoughtScan,
  type Whereabouts,
} from '../../../domain/scans/ledger/restore-scans';
import type { Folders } from '../../../ports/scan-store';
import type { Snapshot } from '../../../ports/execution';
import type { Deps } from '../../deps';
import type { Repair } from './repair';

const log = ['id', 'at', 'event', 'object', 'detail', 'cells'] as const;
const ledger = ['row', 'state', 'reason', 'sha256', 'fileId'] as const;
const reads = { log, logLama: log, pindaian: ledger, salinan: ledger } as const;

/** Puts the deleted lines of filed files back, each with its file as Drive has it in its folder. */
export const repairScans: Repair = ({ execution, scans }) =>
  execution.transactWith(
    reads,
    (office, context) => search(office, context, scans),
    (_office, { sought, left }, context) =>
      ok({
        changes: restoreScans(sought, context),
        reply: { notes: [...sought.flatMap(noteOf), ...leftWords(left)] },
      }),
  );

function search(
  { log: running, logLama, pindaian, salinan }: Snapshot<typeof reads>,
  { settings: { folders } }: Context,
  scans: Deps['scans'],
): { readonly sought: readonly SoughtScan[]; readonly left: number } {
  const listed = [...pindaian, ...salinan];
  const missing = [...missingScans(listed, wholeLog(logLama, running))].sort(
    (one, other) => Number(one.isLost) - Number(other.isLost),
  );
  const part = missing.slice(0, MOST_RESTORED);
  const places = [...new Set(part.flatMap((scan) => scan.places))];
  const stored = scans.listStored(places, folders);
  const closed = closedPlaces(places, stored, folders, scans);
  const pairs = pairWithStored(part, stored, listed);
  const found = [...pairs].flatMap(([id, { fileId, folder }]) => {
    const file = scans.find(fileId);
    return file ? [{ id, folder, file }] : [];
  });
  const contents = scans.inspect(found.map(({ file }) => file));
  const at = new Map(
    found.map(({ id, folder, file }): [string, Whereabouts] => [
      id,
      { kind: 'found', place: folder, file: { ...file, content: contents.get(file.fileId) ?? '' } },
    ]),
  );
  return {
    sought: part.map((scan) => ({ scan, at: at.get(scan.id) ?? notFound(scan, stored, listed, closed) })),
    left: missing.length - part.length,
  };
}

/** A folder that this person cannot open lists as empty, as does one whose ID is not recorded. */
function closedPlaces(
  places: readonly string[],
  stored: readonly StoredFile[],
  folders: Folders,
  scans: Deps['scans'],
): ReadonlySet<string> {
  const empty = places.filter((place) => !stored.some(({ folder }) => folder === place));
  const known = empty.filter((place) => (folders[place] ?? '') !== '');
  return new Set([...empty.filter((place) => !known.includes(place)), ...scans.closed(known, folders)]);
}

function noteOf({ scan, at }: SoughtScan): readonly string[] {
  return at.kind === 'found' ? [] : [`${scan.id} untuk ${scan.row} belum dikembalikan: ${whyNot(scan, at)}`];
}

function whyNot({ id, places: [place = ''], archiveName }: LoggedScan, at: Whereabouts): string {
  if (at.kind === 'listed')
    return `berkasnya tercatat di baris ${at.as || 'tanpa ID'}. Perbaiki ID baris itu menjadi ${id} di sheet.`;
  if (at.kind === 'changed')
    return `isi ${archiveName} di folder ${place} bukan lagi yang disimpan. Di Drive, klik kanan berkasnya > Kelola versi, pulihkan versi lama, lalu Kembalikan lagi; atau unggah berkasnya di bagian Pindaian.`;
  if (at.kind === 'closed')
    return `folder ${place} tidak dapat dibuka dari akun Anda atau belum tercatat di Pengaturan. Periksa foldernya di Kesehatan, atau minta PPID atau Pelaksana yang lain memilih Kembalikan.`;
  return `berkas ${archiveName} tidak ada di folder ${place}. Bila baru dipindahkan atau dihapus, kembalikan ke folder itu (lihat Sampah Drive), lalu Kembalikan lagi. Bila tidak ada lagi, unggah lagi berkasnya di bagian Pindaian, atau lihat barisnya di File > Histori versi.`;
}

const leftWords = (left: number): readonly string[] =>
  left === 0
    ? []
    : [
        `${left} berkas lain belum dicari: sekali jalan paling banyak ${MOST_RESTORED}. Pilih Kembalikan lagi.`,
      ];
