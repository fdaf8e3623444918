import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import type { OverviewView } from '../src/rpc/contract/contract';
import type { DemoOffice } from './office';
import { ppid } from './people';
import type { Story } from './procedure';
import type { Publication } from './publish';

const states = { selesai: 'done', terbuka: 'open', menunggu: 'waiting' } as const;

/** What `npm run demo -- --json` prints as its last line. */
export async function outcomeOf(
  office: DemoOffice,
  story: Story,
  folder: string,
  published: Publication['files'],
) {
  const overview = await office.ask(ppid, 'viewOverview');
  const inventory = office.table('Inventaris');
  const scans = office.table('Pindaian');
  const { total, byService, modelledMs } = office.workspace.usage();
  return {
    ok: true,
    steps: overview.steps.map(stepOf),
    inventory: {
      read: story.read,
      kept: inventory.length,
      flagged: new Set(story.flags.map(({ row }) => row)).size,
      flags: story.flags,
      inDip: inventory.filter((row) => row['Masuk'] === 'DIP').length,
      inDik: inventory.filter((row) => row['Masuk'] === 'DIK').length,
      returned: inventory.filter((row) => row['Masuk'] === '' && row['Keputusan'] === 'dikembalikan').length,
      open: inventory.filter((row) => row['Masuk'] === '' && row['Keputusan'] !== 'dikembalikan').length,
    },
    scans: scanFigures(scans),
    registers: { dip: standing(office, 'DIP'), dik: standing(office, 'DIK') },
    files: { ...(await filesOf(office, folder)), ...published },
    serviceCalls: { total, byService },
    modelledSeconds: Math.round(modelledMs / 100) / 10,
  };
}

export type Outcome = Awaited<ReturnType<typeof outcomeOf>>;

const stepOf = (step: OverviewView['steps'][number]) => ({
  number: step.number,
  lane: step.lane,
  state: states[step.status],
  standard: step.standard,
  due: step.due,
  finishedAt: step.finishedAt,
  actor: step.actor,
});

const standing = (office: DemoOffice, title: string): number =>
  office.table(title).filter((row) => row['Status'] !== 'ditarik').length;

function scanFigures(scans: readonly Readonly<Record<string, string>>[]) {
  const count = (...wanted: readonly string[]): number =>
    scans.filter((scan) => wanted.includes(scan['Status'] ?? '')).length;
  const reasons: Record<string, number> = {};
  for (const scan of scans.filter(({ Status }) => Status === 'karantina'))
    reasons[scan['Alasan'] ?? ''] = (reasons[scan['Alasan'] ?? ''] ?? 0) + 1;
  return {
    seen: scans.length,
    waiting: count('terlihat', 'menunggu', 'memindahkan'),
    filed: count('tersimpan'),
    duplicate: count('duplikat'),
    quarantined: count('karantina'),
    reasons,
  };
}

/** The message in the mailbox, with its attachments saved as plain files. */
async function filesOf(office: DemoOffice, folder: string) {
  const mail = office.workspace.mailbox.list().at(-1);
  if (!mail) throw new Error('Tidak ada surel laporan di kotak surat');
  const target = path.join(folder, 'laporan');
  mkdirSync(target, { recursive: true });
  const { attachments } = await simpleParser(readFileSync(mail.file));
  const saved = attachments.map(({ filename = 'lampiran', content }) => {
    const file = path.join(target, path.basename(filename));
    writeFileSync(file, content);
    return file;
  });
  const named = (extension: string): string => saved.find((file) => file.endsWith(extension)) ?? '';
  const drive = office.workspace.drive.find('Dokumentasi Informasi Publik') ?? '';
  return {
    report: named('.pdf'),
    mail: mail.file,
    dipCsv: named('.csv'),
    dipXlsx: named('.xlsx'),
    drive: office.workspace.drive.diskPath(drive) ?? '',
  };
}
