import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { flat, readPdf } from '../render/pdf/read-pdf';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** All text that can be extracted from a file: its raw bytes, its packed entries, and the text of a PDF. */
export async function allTexts(bytes: Uint8Array): Promise<string> {
  const texts = [latin1(bytes), utf8(bytes)];
  if (latin1(bytes).startsWith('PK')) texts.push(...Object.values(unzipSync(bytes)).map(utf8));
  if (latin1(bytes).startsWith('%PDF')) texts.push(...(await pdfTexts(bytes)));
  return texts.join('\n');
}

async function pdfTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const streams = [...latin1(bytes).matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, packed = '']) =>
    inflated(Buffer.from(packed, 'latin1')),
  );
  return [...streams, ...(await readPdf(bytes)).map(flat), pdftotext(bytes)];
}

function inflated(packed: Buffer): string {
  try {
    return latin1(inflateSync(packed));
  } catch {
    return '';
  }
}

/** The text extracted by another program; '' if it is not installed. */
function pdftotext(bytes: Uint8Array): string {
  try {
    return execFileSync('pdftotext', ['-', '-'], {
      input: bytes,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
