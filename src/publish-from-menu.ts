import type { Answer, PublicationApi } from './rpc/contract/contract';
import { guardNotice } from './rpc/guard-words';
import { describeDifference, describePublished, saysNothing } from './rpc/publication-words';

const TITLE = 'Terbitkan DIP';

/** Menu item: shows what would change, asks for confirmation, publishes, shows the result. */
export function publishFromMenu({ previewPublication, publishDip }: PublicationApi): void {
  const ui = SpreadsheetApp.getUi();
  const say = (text: string): void => void ui.alert(TITLE, text, ui.ButtonSet.OK);
  const answer = previewPublication();
  if (!answer.ok) return say(wordsOf(answer));
  const { may, whose, preview, guard } = answer.value;
  if (!may || preview === null) return say(`Anda tidak berwenang. ${whose}`);
  if (preview.isSame) return say('Tidak ada yang berubah sejak penerbitan terakhir.');
  if (saysNothing(preview))
    return say('DIP belum berisi informasi yang dapat diterbitkan. Halaman publik tidak diubah.');
  if (guard.count > 0) return say(guardNotice(guard.count));
  const chosen = ui.alert(TITLE, describeDifference(preview), ui.ButtonSet.YES_NO);
  if (chosen === ui.Button.YES) say(describePublished(publishDip()));
}

const wordsOf = ({ message, details }: Extract<Answer<never>, { readonly ok: false }>): string =>
  [message, ...details].join('\n');
