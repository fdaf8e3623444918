import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { ppid, sekretaris } from '../../demo/people';
import { publicSite } from '../../demo/public-site';
import { outputs } from '../../src/domain/outputs/outputs';
import { root, type LocalOffice } from '../journeys/local-office';
import { letterOf, poisonedOffice } from './poisoned-office';

/**
 * Every text of the corpus is entered through every entry point; checks the files and messages that leave the office. See
 * pages.test.ts for pages.
 */
let office: LocalOffice;
const made: { readonly id: string; readonly bytes: Buffer }[] = [];

beforeAll(async () => {
  office = await poisonedOffice();
  const { drive } = office.workspace;
  for (const { id } of outputs.filter(({ ending }) => ending !== '')) {
    const { name } = await office.ask(ppid, 'makeOutput', id);
    made.push({ id, bytes: drive.read(drive.find(`Dokumentasi Informasi Publik/Laporan/${name}`) ?? '') });
  }
  const { attachments } = await letterOf(office);
  for (const { filename = '', content } of attachments) made.push({ id: filename, bytes: content });
}, 90_000);
afterAll(() => office.close());

const ending = (kind: string) => made.filter(({ id }) => id.toLowerCase().endsWith(kind));
const DANGEROUS = /^[\s\p{Cf}]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

test('no cell of the workbook holds a formula', () => {
  expect(JSON.stringify(office.workspace.sheets.raw())).not.toMatch(/"formulaValue"|"formula":/);
});

test('the message goes to the Sekretaris alone, with one subject', async () => {
  const [mail] = office.workspace.mailbox.list().slice(-1);
  expect([mail?.to, mail?.cc]).toEqual([[sekretaris], []]);
  const head = readFileSync(mail?.file ?? '', 'utf8').split(/\r?\n\r?\n/)[0] ?? '';
  expect(head.match(/^(?:to|cc|bcc|subject):/gim)?.map((name) => name.toLowerCase())).toEqual(
    expect.arrayContaining(['to:', 'subject:']),
  );
  expect(head).not.toMatch(/^bcc:/im);
  expect(head.match(/^subject:/gim)).toHaveLength(1);
  const letter = await letterOf(office);
  expect(letter.html).not.toMatch(/<script|<img[^>]*onerror|<svg/i);
});

test('no cell of a CSV begins like a formula', () => {
  expect(ending('csv').length).toBeGreaterThanOrEqual(3);
  for (const { bytes } of ending('csv')) {
    const { data } = Papa.parse<readonly string[]>(bytes.toString('utf8').replace(/^\ufeff/, ''));
    expect(data.length).toBeGreaterThan(1);
    expect(data.flat().filter((cell) => DANGEROUS.test(cell))).toEqual([]);
  }
});

test('no sheet of an XLSX holds a formula or a link', () => {
  expect(ending('xlsx').length).toBeGreaterThanOrEqual(4);
  for (const { bytes } of ending('xlsx'))
    for (const [name, part] of Object.entries(unzipSync(bytes)))
      if (/sheet\d+\.xml$/.test(name)) expect(Buffer.from(part).toString('utf8')).not.toMatch(/<f[ >]/);
});

test('no PDF can run anything', () => {
  expect(ending('pdf').length).toBeGreaterThanOrEqual(4);
  for (const { bytes } of ending('pdf'))
    expect(bytes.toString('latin1')).not.toMatch(/\/(JavaScript|JS|Launch|URI \(javascript)/);
});

test('the data files can be parsed', () => {
  expect(ending('json').length + ending('dcat').length).toBe(2);
  for (const { bytes } of [...ending('json'), ...ending('dcat')]) {
    const text = bytes.toString('utf8');
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(text).toContain('alarm()');
  }
});

test('the feed is well-formed and names no other address', async () => {
  const site = publicSite(office.workspace, root);
  site.pointAtFile();
  const { result } = await site.project.serve({ parameters: { format: 'atom' } });
  const { content } = result as { content: string };
  expect(content).not.toMatch(/<script|<img|<svg|href="javascript:/i);
  expect(content.match(/<entry>/g)?.length).toBe(content.match(/<\/entry>/g)?.length);
});
