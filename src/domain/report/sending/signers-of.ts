import type { Context } from '../../office/context';
import { officialIn } from '../../office/people/officials';
import { nameOf } from '../../office/people/people';
import type { ReportModel } from '../report-model';

/** The PPID, else the sender, and at the left who acknowledges, where the office has set that. */
export function signersOf(context: Context): Pick<ReportModel, 'signature' | 'acknowledged'> {
  const { settings, people, actor } = context;
  const { signer, acknowledgedBy } = settings.report;
  const ppid = officialIn('PPID', context);
  const sekretaris = officialIn('Sekretaris', context);
  return {
    signature: { role: signer, name: ppid.name || nameOf(actor, people), nip: ppid.nip },
    acknowledged:
      acknowledgedBy === '' ? null : { role: acknowledgedBy, name: sekretaris.name, nip: sekretaris.nip },
  };
}
