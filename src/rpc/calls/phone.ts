import * as v from 'valibot';
import { viewToScan, type ToScanReply } from '../../app/scans/view-to-scan';
import type { Deps } from '../../app/deps';
import { fileLink } from '../../domain/office/drive-id';
import { pick } from '../../domain/pick';
import { ok } from '../../domain/refusal/result';
import { unitName } from '../../domain/organisation/sub-bagian';
import { notAwaited, sameContentWords } from '../scan-words';
import { lateScripts, ROWS_ASKED, type PhoneApi, type ToScanView } from '../contract/phone';
import { pageCall, type CallsOf } from './page-call';
import { id, page, text, unit } from './parts';

const query = v.union([
  v.strictObject({ unit: v.nullable(unit) }),
  v.strictObject({ box: text(500), unit: v.nullable(unit) }),
  v.strictObject({ row: id }),
  v.strictObject({ rows: v.pipe(v.array(id), v.maxLength(ROWS_ASKED)) }),
]);

const toScanView = ({ units, own, isOpen, rows, more }: ToScanReply): ToScanView => ({
  units: units.map(({ code, name }) => ({ code, name })),
  own,
  open: isOpen,
  rows: rows.map((found) => ({
    ...pick(found.row, 'id', 'title', 'year'),
    ...pick(found, 'returned', 'mayScan', 'amendments'),
    unit: found.row.subBagian,
    place: found.row.printedPlace,
    evidence: found.evidence ?? '',
    link: found.fileId === '' ? '' : fileLink(found.fileId),
    arriving: found.isArriving,
    copy: found.copyOf ? sameContentWords(found.copyOf, [found.row.id]) : '',
    late: found.isLate,
    rescanned: found.isRescanned,
    note: notAwaited(found, unitName(found.row.subBagian, units)),
  })),
  more,
});

const viewScript = (deps: Pick<Deps, 'lateScript'>) => (name: string) => ok(deps.lateScript(name));

export const phoneCalls = {
  viewToScan: pageCall(v.strictTuple([query, page.search]), viewToScan, toScanView),
  viewScript: pageCall(v.strictTuple([v.picklist(lateScripts)]), viewScript),
} satisfies CallsOf<PhoneApi>;
