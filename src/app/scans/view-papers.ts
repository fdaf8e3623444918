import type { Context } from '../../domain/office/context';
import { may, peopleWith } from '../../domain/office/permissions';
import { paperList, type ListedPaper } from '../../domain/papers/paper-list';
import type { Result } from '../../domain/refusal/result';
import { viewScans, type ScanView } from '../../domain/scans/view-scans';
import type { ScanRow } from '../../domain/workbook/pindaian';
import type { Deps } from '../deps';

export interface PapersReply {
  readonly papers: readonly ListedPaper<ScanRow>[];
  /** The files that came back. */
  readonly files: ScanView;
  readonly context: Context;
  /** Whether the caller may upload and assign signed copies, and who may. */
  readonly may: boolean;
  readonly people: readonly string[];
}

/** The papers that wait for a signature or have come back, and the files in which no paper was recognised. */
export const viewPapers =
  ({ execution }: Pick<Deps, 'execution'>) =>
  (): Result<PapersReply> =>
    execution.read({ naskah: 'all', salinan: 'all' }, ({ naskah, salinan }, context) => ({
      papers: paperList(naskah, salinan),
      files: viewScans({ kegiatan: [], inventaris: [], pindaian: salinan }, context, null),
      context,
      may: may(context, 'returnSigned'),
      people: peopleWith('returnSigned', context.settings),
    }));
