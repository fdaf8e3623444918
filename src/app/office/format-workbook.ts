import type { Result } from '../../domain/refusal/result';
import type { Refusal } from '../../domain/refusal/refusal';
import type { Deps } from '../deps';

/** Every night: choices, filter views and charts follow the Sub Bagian that the office has written into Pengaturan. */
export const formatWorkbook =
  ({ execution, provisioner }: Pick<Deps, 'execution' | 'provisioner'>) =>
  (): Result<{ readonly mended: number }, Refusal> =>
    execution.readToAct({}, () => ({ mended: provisioner.applyFormatting().length }));
