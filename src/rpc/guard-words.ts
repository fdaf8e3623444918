import type { GuardQuestion } from '../domain/refusal/guard-question';
import { wordsOf } from '../domain/guard/guard-questions';
import { entry } from '../domain/sop/step-4-entry';
import { coordination } from '../domain/sop/step-3-coordination';
import type { Refusal, StepRef } from '../domain/refusal/refusal';

type Declined = Extract<Refusal, { readonly code: 'GUARD_QUESTIONS' }>;

const counted = (count: number): string =>
  `${count} dokumen memuat kata rahasia atau data pribadi yang belum dijawab`;

/** What is blocked, and where its questions are answered. */
export function guardWords({ before, questions }: Declined, stepName: (step: StepRef) => string): string {
  if (before === 'terbitkan') return guardNotice(questions.length);
  if (before === 'bagikan')
    return `Bagikan Pindaian belum dapat dinyalakan: ${counted(questions.length)}. PPID atau Pelaksana menjawabnya di DIP, bagian Publikasi. Tidak ada yang tersimpan.`;
  const where =
    before.number === coordination.number
      ? 'Tim Penghubung menjawabnya di Koordinasi'
      : `Pelaksana atau PPID menjawabnya di DIP, bagian Tahap ${entry.number}`;
  return `${stepName(before)} belum dapat diselesaikan: ${counted(questions.length)}. ${where}.`;
}

export const guardNotice = (count: number): string =>
  `DIP belum diterbitkan: ${counted(count)}. PPID atau Pelaksana menjawabnya di sidebar, DIP, bagian Publikasi.`;

/** @example 'PHS-0002 "REKAP ABSENSI": absensi (Nama Dokumen).' */
export function guardDetail(question: GuardQuestion): string {
  const places = new Set(question.found.map(({ where }) => where));
  return `${question.id} "${question.title}": ${wordsOf(question).join(', ')} (${[...places].join(', ')}).`;
}
