import { asText } from '../json';
import type { Workbook } from '../sheets/model';
import type { RequestContext } from '../sheets/requests/request';
import type { Host } from './host';

/** The context of an edit that a person makes in the user interface. */
export const editContext = (host: Host, book: Workbook, user: string): RequestContext => ({
  book,
  ids: host.ids,
  place: { locale: asText(book.properties['locale']), year: new Date(host.state.clock).getUTCFullYear() },
  user,
  owner: host.state.owner,
  traits: host.sheetTraits,
});
