import type { GuardQuestionView } from '../../src/rpc/contract/contract';
import type { DemoOffice } from '../office';
import { pelaksana, type Unit } from '../people';

/** Words that the sample office never publishes; other guarded rows contain figures, not personal data. */
const secret = 'rekening koran';
const SAFE = 'Hanya rekapitulasi kantor, tanpa nama dan nomor orang';
const UNSAFE = 'Memuat nomor rekening dan mutasi; perlu uji konsekuensi';

interface Answers {
  readonly safe: number;
  readonly exempt: number;
}

/** The Tim Penghubung answers the guard's questions about its rows before step 3 is finished. */
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

/** Answers the guard's questions about the register's entries before it is published. */
export async function answerEntries(office: DemoOffice): Promise<void> {
  for (;;) {
    const { questions } = (await office.ask(pelaksana, 'previewPublication')).guard;
    if (questions.length === 0) return;
    await office.ask(pelaksana, 'clearGuardedEntries', idsOf(questions), SAFE);
  }
}

const idsOf = (questions: readonly GuardQuestionView[]): readonly string[] => questions.map(({ id }) => id);
