import type { GuardQuestionView } from '../../src/rpc/contract/contract';
import type { DemoOffice } from '../office';
import { pelaksana, type Unit } from '../people';

/** What the sample office never announces; of the rest it holds figures and not people. */
const secret = 'rekening koran';
const SAFE = 'Hanya rekapitulasi kantor, tanpa nama dan nomor orang';
const UNSAFE = 'Memuat nomor rekening dan mutasi; perlu uji konsekuensi';

interface Answers {
  readonly safe: number;
  readonly exempt: number;
}

/** The Tim Penghubung answers what the guard asks of its rows before step 3 is finished. */
export async function answerGuard(office: DemoOffice, { code, liaison }: Unit): Promise<Answers> {
  const query = { unit: code, filter: 'perlu dijawab', search: '', from: 0 } as const;
  const sum = { safe: 0, exempt: 0 };
  for (;;) {
    const { questions } = (await office.ask(liaison, 'viewRows', query)).guard;
    if (questions.length === 0) return sum;
    const unsafe = idsOf(questions.filter(({ words }) => words.includes(secret)));
    const safe = idsOf(questions.filter(({ words }) => !words.includes(secret)));
    if (unsafe.length > 0) await office.ask(liaison, 'exemptGuardedRows', unsafe, UNSAFE);
    if (safe.length > 0) await office.ask(liaison, 'clearGuardedRows', safe, SAFE);
    sum.exempt += unsafe.length;
    sum.safe += safe.length;
  }
}

/** What the register itself makes of the rows may be asked about before it is published. */
export async function answerEntries(office: DemoOffice): Promise<void> {
  for (;;) {
    const { questions } = (await office.ask(pelaksana, 'previewPublication')).guard;
    if (questions.length === 0) return;
    await office.ask(pelaksana, 'clearGuardedEntries', idsOf(questions), SAFE);
  }
}

const idsOf = (questions: readonly GuardQuestionView[]): readonly string[] => questions.map(({ id }) => id);
