import * as v from 'valibot';
import { viewToScan, type ToScanReply } from '../../app/scans/view-to-scan';
import type { Deps } from '../../app/deps';
import { fileLink } from '../../domain/office/drive-id';
import { pick } from '../../domain/pick';
import { ok } from '../../domain/refusal/result';
import { lateScripts, type PhoneApi, type ToScanView } from '../contract/phone';
import { pageCall, type CallsOf } from './page-call';
import { id, page, text, unit } from './parts';

const query = v.union([
  v.strictObject({ unit: v.nullable(unit) }),
  v.strictObject({ box: text(500), unit: v.nullable(unit) }),
  v.strictObject({ row: id }),
]);

const toScanView = ({ units, own, isOpen, rows, more }: ToScanReply): ToScanView => ({
  units: units.map(({ code, name }) => ({ code, name })),
  own,
  open: isOpen,
  rows: rows.map(({ row, evidence, fileId, isArriving, isLate, returned, mayScan, amendments }) => ({
    ...pick(row, 'id', 'title', 'year'),
    unit: row.subBagian,
    place: row.printedPlace,
    evidence: evidence ?? '',
    link: fileId === '' ? '' : fileLink(fileId),
    arriving: isArriving,
    late: isLate,
    returned,
    mayScan,
    amendments,
  })),
  more,
});

const viewScript = (deps: Pick<Deps, 'lateScript'>) => (name: string) => ok(deps.lateScript(name));

export const phoneCalls = {
  viewToScan: pageCall(v.strictTuple([query, page.search]), viewToScan, toScanView),
  viewScript: pageCall(v.strictTuple([v.picklist(lateScripts)]), viewScript),
} satisfies CallsOf<PhoneApi>;
