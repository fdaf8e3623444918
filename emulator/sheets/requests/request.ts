import type { JsonObject } from '../../json';
import type { Ids } from '../../storage/ids';
import type { Workbook } from '../model';
import type { SheetTraits } from '../traits';
import type { TypingPlace } from '../values/parse-typed';

/** The context of a request: a draft of the workbook, fresh ids, the calling user. */
export interface RequestContext {
  readonly book: Workbook;
  readonly ids: Ids;
  readonly place: TypingPlace;
  readonly user: string;
  readonly owner: string;
  readonly traits: SheetTraits;
}

/** Applies one request to the draft; its result is the reply, `{}` when there is none. */
export type RequestHandler = (context: RequestContext, body: JsonObject) => JsonObject | void;
