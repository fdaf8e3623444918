import {
  answerMatch as answer,
  stateNihil as state,
  type ExpectedPlaces,
  type MatchAnswer,
} from '../../domain/expected/answer-expected';
import type { TabledOffice } from '../../domain/expected/expected-table';
import { saveItem as save } from '../../domain/expected/save-item';
import { addExpected as add } from '../../domain/inventory/add-expected';
import type { Context } from '../../domain/office/context';
import { mapResult, type Result } from '../../domain/refusal/result';
import type { ExpectedCells } from '../../domain/workbook/daftar-wajib';
import type { Decision } from '../../ports/execution';
import type { Deps } from '../deps';
import { procedureToDecide } from '../reads';
import { withReply } from '../results';

/** What the master list is compared with: one batch. */
export const expectedReads = {
  ...procedureToDecide,
  inventaris: ['kegiatan', 'subBagian', 'title', 'year', 'entry', 'carried'],
  daftarWajib: 'all',
} as const;

type Needs = Pick<Deps, 'execution'>;
type Office = TabledOffice & Parameters<typeof add>[0];

const change = <T>(
  { execution }: Needs,
  decide: (office: Office, context: Context) => Result<Decision<T>>,
): Result<T> => execution.transact(expectedReads, decide);

/** SOP 1: the unit has nothing of the kind in these periods; `reason` null takes it back. */
export const stateNihil =
  (deps: Needs) =>
  (places: readonly ExpectedPlaces[], reason: string | null): Result<null> =>
    change(deps, (office, context) => withReply(state(office, context, places, reason), null));

/** Whether a document is what an item asks for. */
export const answerMatch =
  (deps: Needs) =>
  (id: string, document: string, said: MatchAnswer): Result<null> =>
    change(deps, (office, context) => withReply(answer(office, context, id, document, said), null));

/** SOP 1: adds a prefilled row for each of these periods. */
export const addExpected =
  (deps: Needs) =>
  (places: ExpectedPlaces): Result<{ readonly ids: readonly string[] }> =>
    change(deps, (office, context) =>
      mapResult(add(office, context, places), ({ changes, ids }) => ({ changes, reply: { ids } })),
    );

/** Adds an item, or changes the given cells of one. */
export const saveItem =
  (deps: Needs) =>
  (id: string | null, typed: Partial<ExpectedCells>): Result<{ readonly id: string }> =>
    change(deps, (office, context) =>
      mapResult(save(office, context, id, typed), ({ changes, id: saved }) => ({
        changes,
        reply: { id: saved },
      })),
    );
