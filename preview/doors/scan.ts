import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { codecs } from '../../src/codecs';
import { scanSettings } from '../../src/domain/office/settings/groups/scan-settings';
import type { QuarantineReason } from '../../src/domain/refusal/quarantine-reason';
import { inspectWhole } from '../../src/domain/scans/content/inspect-whole';
import { quarantineReason } from '../../src/domain/scans/quarantine';
import type { Content } from '../../src/domain/workbook/vocabulary/content';
import { quarantineAdvice } from '../../src/rpc/scan-words';
import type { Door, Preview, Said } from '../door';

export interface SaidScan extends Said {
  readonly content: Content;
  /** The kind if the file would be filed, else why it would go to Karantina. */
  readonly verdict: Content | QuarantineReason;
  /** Why it would go to Karantina, as a sentence for people; null if it would be filed. */
  readonly problem: string | null;
}

const { parse, default: megabytes } = scanSettings.maxBytes;
const maxBytes = parse(megabytes) ?? Infinity;

async function preview(file: string): Promise<Preview> {
  const bytes = new Uint8Array(await readFile(file));
  const content = inspectWhole(bytes.length, ({ from, to }) => bytes.slice(from, to + 1), codecs);
  const scan = { name: path.basename(file), size: bytes.length, mimeType: '', content };
  const reason = quarantineReason(scan, maxBytes);
  const problem = reason ? quarantineAdvice(reason, content, 'inbox') : null;
  const said: SaidScan = { file, door: 'pindaian', content, verdict: reason ?? content, problem };
  return {
    said,
    lines: [`${file}: ${problem === null ? `diterima sebagai ${content}.` : `Karantina, ${problem}`}`],
  };
}

/** A file as if it were dropped into an inbox. */
export const scanFile: Door = { option: 'pindaian', preview };
