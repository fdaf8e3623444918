import { recordTest as record, type TypedTest } from '../../domain/registers/exemption/record-test';
import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';
import { withReply } from '../results';
import { lifeReads } from './life-reads';

const reads = { ...lifeReads, dik: 'all' } as const;

/** The PPID records the consequence test of an entry of the DIK. */
export const recordTest =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (number: string, seen: TypedTest, typed: TypedTest): Result<{ readonly number: string }> =>
    execution.transact(reads, (office, context) =>
      withReply(record(office, context, number, seen, typed), { number }),
    );
