import type { DroppedFile } from './drop';

/** Why a file cannot be a scan; each has words that say what to do. */
export const quarantineReasons = ['kosong', 'jenis', 'terlalu-besar', 'berkas-google', 'pintasan'] as const;
export type QuarantineReason = (typeof quarantineReasons)[number];

/** Scans, photos of paper, and office files born digital. */
const accepted = new Map<string, string>([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/tiff', 'tif'],
  ['image/heic', 'heic'],
  ['image/heif', 'heic'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
]);

export const extensionOf = (mimeType: string): string => accepted.get(mimeType) ?? 'bin';

export function quarantineReason(file: DroppedFile, maxBytes: number): QuarantineReason | undefined {
  if (file.mimeType === 'application/vnd.google-apps.shortcut') return 'pintasan';
  if (file.mimeType.startsWith('application/vnd.google-apps')) return 'berkas-google';
  if (file.size === 0) return 'kosong';
  if (!accepted.has(file.mimeType)) return 'jenis';
  return file.size > maxBytes ? 'terlalu-besar' : undefined;
}
