import path from 'node:path';
import { openWorkspace, type Workspace } from '../emulator';
import { serveWorkspace } from '../emulator/web';
import qrcode from 'qrcode-generator';
import { readCommandLine } from './command-line';
import { networkAddress } from './network-address';
import { demoOffice } from './office';
import { officeAccount, peopleAndAccount } from './people';
import { publicSite } from './public-site';
import { setUpOffice } from './set-up-office';
import { START } from './steps/schedule';

const root = path.resolve(__dirname, '..');

interface StartOptions {
  readonly folder: string;
  readonly port: number;
  /** Serves the page for the phone to one phone in the same network. */
  readonly phone: boolean;
  /** A new folder holds a spreadsheet with the script and nothing else; the office sets itself up (Mulai). */
  readonly isEmpty: boolean;
}

/** @throws Error with a message for the person when an option is unknown */
function readOptions(args: readonly string[]): StartOptions {
  const values = readCommandLine(
    'npm start',
    {
      port: { value: 'ANGKA', says: 'port halamannya; bawaan: 8080' },
      'ruang-kerja': { value: 'FOLDER', says: 'tempat kantornya disimpan; bawaan: ruang-kerja/kantor' },
      kosong: { says: 'kantor baru belum disiapkan: menu Dokumentasi > Mulai menuntun dari awal' },
      telepon: { says: 'melayani satu HP di jaringan yang sama' },
    },
    args,
  );
  const port = Number(values.port ?? '8080');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`Port ${values.port} tidak dapat dipakai; tulis angka 0 sampai 65535.`);
  return {
    port,
    phone: values.telepon,
    isEmpty: values.kosong,
    folder: path.resolve(values['ruang-kerja'] ?? path.join(root, 'ruang-kerja', 'kantor')),
  };
}

/** An existing folder keeps its people, clock and consent; in a new one everybody but the office's account still has to consent. */
const open = ({ folder }: StartOptions): Workspace =>
  openWorkspace({
    folder,
    project: path.join(root, 'dist', 'app'),
    language: 'id',
    owner: officeAccount,
    people: peopleAndAccount,
    spreadsheetName: 'Buku Kerja KPU Kabupaten Lahat',
    start: START,
    isolation: 'worker',
    consent: 'ask',
  });

/** The address for the phone, as text and as a code to scan. */
function phoneWords(address: string): string {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  return `Di HP        ${address}\n             (jaringan yang sama; kodenya berlaku sekali, untuk satu HP)\n${code.createASCII(1, 2)}`;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const phone = options.phone ? { host: networkAddress(), port: 0 } : undefined;
  const workspace = open(options);
  if (!options.isEmpty && !workspace.sheets.titles().includes('Pengaturan')) {
    console.log('Menyiapkan kantor contoh…');
    workspace.consent.grant(officeAccount, 'all');
    await setUpOffice(demoOffice(workspace), officeAccount);
  }
  const { project, pointAtFile } = publicSite(workspace, root);
  const served = await serveWorkspace(workspace, {
    port: options.port,
    webApps: [
      { title: 'Halaman HP', project: workspace, size: { width: 360, height: 740 } },
      { title: 'Halaman publik', project, prepare: pointAtFile },
    ],
    ...(phone && { phone }),
    cache: path.join(root, '.cache', 'page'),
  });
  console.log(`Ruang kerja  ${served.url}`);
  console.log(`Folder       ${options.folder}`);
  if (served.phoneUrl !== '') console.log(phoneWords(served.phoneUrl));
  console.log('Berhenti     Ctrl+C');
  const stop = (): void =>
    void served
      .close()
      .then(() => workspace.close())
      .then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  const busy = (error as { code?: string }).code === 'EADDRINUSE';
  console.error(
    busy
      ? 'Port itu sedang dipakai. Pilih yang lain dengan --port.'
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exitCode = 1;
});
