import type { FoundAnchor } from '../../domain/log/compare-anchors';
import { ROOT } from '../../domain/scans/office-folders';
import type { ChainHead } from '../../domain/workbook/log-entry';
import type { AnchorStore } from '../../ports/anchor-store';
import type { MarkedFiles } from './custody';
import { inQuery, listAll, type DriveFile, type DriveService } from './drive-service';
import { KIND_MARK, PATH_MARK, WORKBOOK_MARK, type Marks } from './marks';

/** The key of an anchor among the marks of a file; a folder has several, with a number after it. */
const ANCHOR = 'jangkar';

/** The value is `<count>-<hash>`, at most 72 characters. */
export const anchorMark = ({ count, hash }: ChainHead, key = ANCHOR): Marks =>
  count === 0 ? {} : { [key]: `${count}-${hash}` };

/** A file has at most 30 marks of a project (marks.ts). */
const KEPT = 20;

/** Anchors as marks of the office's papers, of the published file and of the archive's own folder. */
export const createAnchorStore = (service: DriveService, custody: MarkedFiles): AnchorStore => ({
  find: () => listAll(service, query(custody.workbookId()), 'name,appProperties').flatMap(anchorsOf),
  keep: (folders, head, number) => {
    const root = folders[ROOT] ?? '';
    if (custody.standing(ROOT, folders) !== 'own') return;
    service.mark(root, anchorMark(head, `${ANCHOR}${number % KEPT}`));
  },
});

const bearers: readonly (readonly [key: string, value: string])[] = [
  [KIND_MARK, 'laporan'],
  [KIND_MARK, 'terbitan'],
  [PATH_MARK, ROOT],
];

/** Files in the bin are found, too. */
const query = (workbookId: string): string =>
  `${has(WORKBOOK_MARK, workbookId)} and (${bearers.map(([key, value]) => has(key, value)).join(' or ')})`;

const has = (key: string, value: string): string =>
  `appProperties has { key=${inQuery(key)} and value=${inQuery(value)} }`;

const anchorsOf = ({ name = '', appProperties = {} }: DriveFile): readonly FoundAnchor[] =>
  Object.entries(appProperties).flatMap(([key, value]) => {
    const [, count, hash = ''] = /^(\d{1,7})-([0-9a-f]{64})$/.exec(value) ?? [];
    return key.startsWith(ANCHOR) && count !== undefined
      ? [{ count: Number(count), hash, source: name }]
      : [];
  });
