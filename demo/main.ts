import { existsSync } from 'node:fs';
import path from 'node:path';
import { openWorkspace } from '../emulator';
import { firstDay } from './first-day';
import { freshFolder } from './fresh-folder';
import { demoOffice } from './office';
import { readOptions, type DemoOptions } from './options';
import { outcomeOf } from './outcome';
import { officeAccount, peopleAndAccount } from './people';
import { printOutcome } from './print-outcome';
import { publish } from './publish';
import { walkProcedure } from './procedure';
import { walkNext } from './steps/next-kegiatan';
import { START } from './steps/schedule';

const root = path.resolve(__dirname, '..');

async function run(options: DemoOptions): Promise<void> {
  for (const file of [options.inventory, options.scans]) {
    if (file !== undefined && !existsSync(file)) throw new Error(`${file} tidak ditemukan.`);
  }
  const folder = freshFolder(options.folder);
  if (folder !== options.folder)
    console.log(`${options.folder} sudah dibuka sesudah demo, jadi dibiarkan. Demo ini memakai ${folder}.`);
  const workspace = openWorkspace({
    folder,
    project: path.join(root, 'dist', 'app'),
    ...firstDay,
    owner: officeAccount,
    people: peopleAndAccount,
    spreadsheetName: 'Buku Kerja KPU Kabupaten Lahat',
    start: START,
    seed: 2026,
    ...(options.relay && { relay: options.relay }),
    ...(options.minuteQuota !== undefined && { minuteQuota: options.minuteQuota }),
  });
  const office = demoOffice(workspace);
  try {
    const story = await walkProcedure(office, options.inventory, options.scans, (line) => console.log(line));
    if (options.kegiatan === 2) await walkNext(office, (line) => console.log(line));
    const publication = await publish(office, root, folder);
    console.log(`Terbit   ${publication.message}`);
    const outcome = await outcomeOf(office, story, folder, publication.files);
    console.log(printOutcome(outcome));
    if (options.json) console.log(JSON.stringify(outcome));
  } finally {
    await workspace.close();
  }
}

async function main(): Promise<void> {
  try {
    await run(readOptions(process.argv.slice(2), root));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

void main();
