import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { renderXlsx } from '../../src/render/xlsx/render-xlsx';
import { toCsv } from '../../src/sidebar/inventory/import/to-csv';
import { openBrowser } from '../../build/chromium';
import type { Bench } from '../bench';
import { aligned, figure } from '../table';
import type {} from './in-page';

const ROWS = 20_000;
const headers = ['No', 'Judul Dokumen', 'Kategori', 'Tahun', 'Bentuk', 'Sub Bagian', 'Nomor', 'Keterangan'];
const categories = ['Berkala', 'Setiap Saat', 'Serta Merta', 'Dikecualikan'];

/** Lines of a list: every title and number is another, as in a list of a real office. */
const lines = (): readonly (readonly string[])[] =>
  Array.from({ length: ROWS }, (_, index) => [
    String(index + 1),
    `Laporan Kegiatan ${index} Sosialisasi Pemilih Pemula di Kecamatan ${index % 24}`,
    categories[index % categories.length] ?? '',
    String(2015 + (index % 10)),
    index % 2 === 0 ? 'Cetak' : 'Elektronik',
    'Keuangan, Umum dan Logistik',
    `${index}/HK.03/${2015 + (index % 10)}`,
    `Catatan ${index}`,
  ]);

const files = (): readonly (readonly [string, Uint8Array])[] => {
  const columns = headers.map((header) => ({ header, width: 20 }));
  return [
    ['daftar.csv', new TextEncoder().encode(toCsv([headers, ...lines()]))],
    ['daftar.xlsx', renderXlsx([{ name: 'Daftar', columns, rows: lines() }])],
  ];
};

interface ListCost {
  readonly file: string;
  readonly bytes: number;
  readonly rows: number;
  /** CPU seconds of the page's process from the chosen file to its text, and from the text to the preview. */
  readonly read: number;
  readonly preview: number;
  /** By how much the page's process grew at most. */
  readonly megabytes: number;
  /** Seconds that a person waits. */
  readonly waited: number;
}

/** A list of 20,000 documents in Chromium: the page's part and, in the same engine, the server's. */
export const lists: Bench = {
  measures: 'reading a list of 20,000 documents in the page: time and memory',
  run: async (root) => {
    const code = await inPage(root);
    const costs: ListCost[] = [];
    for (const [file, bytes] of files()) costs.push(await costOf(code, file, bytes));
    return { text: asTable(costs), data: costs };
  },
};

async function inPage(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'bench', 'lists', 'in-page.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

/** The first reading of a new page, as a person meets it. */
async function costOf(code: string, file: string, bytes: Uint8Array): Promise<ListCost> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<input type="file">');
    await page.addScriptTag({ content: code });
    const input = page.locator('input');
    await input.setInputFiles({ name: file, mimeType: '', buffer: Buffer.from(bytes) });
    const start = await usageOf(browser);
    const began = performance.now();
    await input.evaluate((chosen: HTMLInputElement) => globalThis.steps.read(chosen));
    const text = await usageOf(browser);
    const rows = await page.evaluate(() => globalThis.steps.preview());
    const waited = (performance.now() - began) / 1000;
    const end = await usageOf(browser);
    return {
      file,
      bytes: bytes.length,
      rows,
      read: text.seconds - start.seconds,
      preview: end.seconds - text.seconds,
      megabytes: end.megabytes - start.megabytes,
      waited,
    };
  } finally {
    await browser.close();
  }
}

const TICKS_PER_SECOND = 100;
const KB_PER_MB = 1024;

/** CPU time and the most memory of the page's process until now (proc(5): utime, stime and VmHWM). Linux only. */
async function usageOf(browser: Browser): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const usages = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const times = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
        .slice(11, 13);
      const [, peak = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      const ticks = times.reduce((sum, time) => sum + Number(time), 0);
      return { seconds: ticks / TICKS_PER_SECOND, megabytes: Number(peak) / KB_PER_MB };
    });
  return usages.reduce((one, other) => (other.seconds > one.seconds ? other : one));
}

const asTable = (costs: readonly ListCost[]): string =>
  aligned([
    [
      'a list of 20,000 documents',
      'KB',
      'read: CPU s',
      'preview: CPU s',
      'together',
      'waited, s',
      'memory, MB',
    ],
    ...costs.map(({ file, bytes, read, preview, megabytes, waited }) => [
      file,
      figure(bytes / 1024),
      figure(read, 2),
      figure(preview, 2),
      figure(read + preview, 2),
      figure(waited, 2),
      figure(megabytes),
    ]),
  ]);
