import { localDate } from '../../calendar/instant';
import type { Context } from '../../office/context';
import { decreeInForce } from '../../coordination/decree';
import { fold } from '../../text/normalise';
import type { LegalBasisRow } from '../../workbook/reference';
import type { DikRow } from '../../workbook/registers';
import { statusHistory, type StatusMoment } from '../decree-history';
import { isActive } from '../active-entries';

type Entry = Pick<DikRow, 'id' | 'number' | 'title' | 'year' | 'status' | 'basis' | 'reason' | 'subBagian'>;

/** A decree with its DIK entries. */
export interface ViewedDecree {
  readonly decree: LegalBasisRow;
  readonly inForce: boolean;
  readonly history: readonly StatusMoment[];
  readonly backs: readonly Entry[];
}

export interface DecreeList {
  readonly decrees: readonly ViewedDecree[];
  /** Proposals, which need a decree. */
  readonly proposed: readonly Entry[];
  /** Decided on a decree that is not in the sheet Dasar Hukum. */
  readonly baseless: readonly Entry[];
}

export function viewDecrees(
  { dik, dasarHukum }: { readonly dik: readonly Entry[]; readonly dasarHukum: readonly LegalBasisRow[] },
  { now, calendar }: Context,
): DecreeList {
  const today = localDate(now, calendar.zone);
  const active = dik.filter(isActive).sort((one, other) => one.number - other.number);
  const decided = active.filter(({ status }) => status !== 'diusulkan');
  const decrees = dasarHukum.filter(({ kind }) => kind === 'keputusan pengecualian');
  const known = new Set(decrees.map(({ id }) => fold(id)));
  return {
    decrees: decrees.map((decree) => ({
      decree,
      inForce: decreeInForce(decree.id, [decree], today) !== undefined,
      history: statusHistory(decree.history),
      backs: decided.filter(({ basis }) => fold(basis) === fold(decree.id)),
    })),
    proposed: active.filter(({ status }) => status === 'diusulkan'),
    baseless: decided.filter(({ basis }) => !known.has(fold(basis))),
  };
}
