import type { Result } from '../../domain/refusal/result';
import type { Deps } from '../deps';

/** Every night: updates dropdowns, filter views and charts to the Sub Bagian in Pengaturan. */
export const formatWorkbook =
  ({ execution, provisioner }: Pick<Deps, 'execution' | 'provisioner'>) =>
  (): Result<{ readonly repaired: number }> =>
    execution.readToAct({}, () => ({ repaired: provisioner.applyFormatting().length }));
