import { units } from '../../demo/people';
import type { LocalOffice } from './local-office';

/** Every Sub Bagian but the first states that it holds nothing, and finishes its steps. */
export async function othersNihil(office: LocalOffice): Promise<void> {
  for (const { code, staff, liaison } of units.slice(1)) {
    await office.ask(staff, 'declareNihil', code);
    for (const number of [1, 2, 3])
      await office.ask(number === 3 ? liaison : staff, 'finishStep', { number, lane: code });
  }
}
