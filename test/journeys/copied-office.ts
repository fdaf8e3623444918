import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { demoOffice } from '../../demo/office';
import type { Workspace } from '../../emulator';
import type { LocalOffice } from './local-office';

/** A copy of an office's workbook at work: what is asked and typed happens in the copy, Drive, mail and clock are the same. */
export interface CopiedOffice extends LocalOffice {
  readonly copyId: string;
}

/** File > Make a copy by one person, who lets the others edit it; all of them grant the copy's script what it asks for. */
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

/** All that a copy must not touch, a line each: sheets of the workbook, files and folders with place and rights, mails, triggers. */
export function standOf({ workspace }: LocalOffice, copyId = ''): readonly string[] {
  const { drive, sheets, mailbox } = workspace;
  const folder = path.dirname(drive.diskPath(drive.rootId) ?? '');
  const { sheets: tabs, ...book } = sheets.raw() as { sheets: readonly { properties: unknown }[] };
  return [
    ...tabs.map((tab) => `sheet ${JSON.stringify(tab.properties).slice(0, 60)} ${digest(tab)}`),
    `workbook ${digest(book)}`,
    ...filesUnder(drive, drive.rootId, copyId),
    ...readdirSync(folder, { recursive: true }).map((name) => `on disk ${String(name)}`),
    ...mailbox.list().map(({ id, subject }) => `mail ${id} ${subject}`),
    ...workspace.triggers.map(({ id, handler, owner }) => `trigger ${id} ${handler} ${owner}`),
  ];
}

/** Lines that came and went. */
export const difference = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
  ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
];

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);

/** `copyId` is left out: whoever makes the copy owns it. */
const filesUnder = (drive: Workspace['drive'], folder: string, copyId: string): readonly string[] =>
  drive
    .list(folder)
    .filter(({ id }) => id !== copyId)
    .flatMap((item) => {
      const { id, name, parents, permissions, sha256Checksum, appProperties, modifiedTime } = item;
      const facts = [parents, permissions, sha256Checksum, appProperties, modifiedTime];
      return [`file ${id} ${name} ${digest(facts)}`, ...filesUnder(drive, id, copyId)];
    });
