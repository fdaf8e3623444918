import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { demoOffice } from '../../demo/office';
import type { Workspace } from '../../emulator';
import type { LocalOffice } from './local-office';

/** A copy of an office's workbook in use: calls and edits happen in the copy; Drive, mail and clock are shared. */
export interface CopiedOffice extends LocalOffice {
  readonly copyId: string;
}

/** File > Make a copy by one person, who shares it with the others as editors; all of them grant the copy's script its scopes. */
export function copyOffice(office: LocalOffice, by: string, others: readonly string[] = []): CopiedOffice {
  const { workspace: original } = office;
  const copy = original.copySpreadsheet({ as: by, title: 'Salinan Buku Kerja' });
  for (const person of [by, ...others]) copy.consent.grant(person, 'all');
  for (const person of others) original.drive.share(copy.spreadsheetId, person, 'writer');
  const workspace = Object.create(original, {
    spreadsheetId: { value: copy.spreadsheetId },
    run: { value: copy.run },
    sheets: { value: copy.sheets },
    consent: { value: copy.consent },
    triggers: { get: () => copy.triggers },
  }) as Workspace;
  return {
    ...office,
    ...demoOffice(workspace),
    close: () => Promise.resolve(),
    copyId: copy.spreadsheetId,
  };
}

/** Everything that a copy must not change, a line each: sheets, files and folders with location and permissions, mails, triggers. */
export function standOf({ workspace }: LocalOffice, copyId = ''): readonly string[] {
  const { drive, sheets, mailbox } = workspace;
  const folder = path.dirname(drive.diskPath(drive.rootId) ?? '');
  return [
    ...sheets.fingerprint(),
    ...filesUnder(drive, drive.rootId, copyId),
    ...readdirSync(folder, { recursive: true }).map((name) => `on disk ${String(name)}`),
    ...mailbox.list().map(({ id, subject }) => `mail ${id} ${subject}`),
    ...workspace.triggers.map(({ id, handler, owner }) => `trigger ${id} ${handler} ${owner}`),
  ];
}

/** Removed and added lines. */
export const difference = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
  ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
];

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);

/** `copyId` is omitted: it belongs to the person who makes the copy. */
const filesUnder = (drive: Workspace['drive'], folder: string, copyId: string): readonly string[] =>
  drive
    .list(folder)
    .filter(({ id }) => id !== copyId)
    .flatMap((item) => {
      const { id, name, parents, permissions, sha256Checksum, appProperties, modifiedTime } = item;
      const facts = [parents, permissions, sha256Checksum, appProperties, modifiedTime];
      return [`file ${id} ${name} ${digest(facts)}`, ...filesUnder(drive, id, copyId)];
    });
