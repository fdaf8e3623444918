import { joinChanges, type Changes } from '../workbook/changes';
import type { Context } from '../office/context';
import { refuseWithout } from '../office/permissions';
import { err, ok, type Result } from '../refusal/result';
import type { PaperRow } from '../workbook/naskah';

/** The paper of this code will not be signed. */
export function dropPaper(papers: readonly PaperRow[], token: string, context: Context): Result<Changes> {
  const wrongActor = refuseWithout(context, 'returnSigned');
  if (wrongActor) return err(wrongActor);
  const paper = papers.find(({ id }) => id === token);
  if (!paper) return err({ code: 'PAPER_UNKNOWN', token });
  if (paper.droppedAt !== null) return err({ code: 'NOTHING_TO_DO' });
  return ok(
    joinChanges({
      updates: [{ sheet: 'naskah', id: token, set: { droppedAt: context.now } }],
      log: [{ event: 'NASKAH_BATAL', object: token, detail: paper.title }],
    }),
  );
}
