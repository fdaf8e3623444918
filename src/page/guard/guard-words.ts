import type { GuardAnsweredView, GuardQuestionView } from '../../rpc/contract/contract';
import type { Question } from '../ask-reason';
import type { Note } from '../notice';

export const safeQuestion = (count: number): Question => ({
  title: `Aman diumumkan (${count} dokumen)`,
  label: 'Alasan aman diumumkan',
  explain:
    'Misalnya: hanya rekapitulasi, tanpa nama dan nomor orang. Nama Anda dan alasan ini disimpan pada dokumennya dan dalam Log. Bila teksnya berubah, ditanyakan lagi.',
  confirm: 'Aman diumumkan',
});

export const exemptQuestion: Question = {
  title: 'Jadikan dikecualikan',
  label: 'Alasan pengecualian',
  explain:
    'Dokumen diusulkan dikecualikan dan tidak masuk DIP; ia menunggu uji konsekuensi melalui KPU Provinsi.',
  confirm: 'Jadikan dikecualikan',
};

export const withdrawQuestion: Question = {
  title: 'Keluarkan dari DIP',
  label: 'Alasan ditarik',
  explain:
    'Informasi ditarik dari DIP sehingga tidak diumumkan. Usulkan dikecualikan pada Kegiatan berikutnya.',
  confirm: 'Keluarkan dari DIP',
};

export const answeredNote = ({ answered, refused }: GuardAnsweredView): Note => ({
  bad: refused.length > 0,
  message: `${answered.length} dokumen dijawab${refused.length === 0 ? '.' : `; ${refused.length} tidak dapat:`}`,
  details: refused,
});

/** Words that occur in more than one of the documents, with those documents. */
export function sharedWords(
  questions: readonly GuardQuestionView[],
): readonly { readonly word: string; readonly ids: readonly string[] }[] {
  const words = new Map<string, string[]>();
  for (const { id, words: own } of questions)
    for (const word of own) words.set(word, [...(words.get(word) ?? []), id]);
  return [...words].filter(([, ids]) => ids.length > 1).map(([word, ids]) => ({ word, ids }));
}
