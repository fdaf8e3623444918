import { useState } from 'preact/hooks';
import type { CarriedAnswerView, InventoryRowView, LaneDoneView } from '../../rpc/contract/contract';
import { AskReason, type Question } from '../../page/ask-reason';
import { Button } from '../../page/button';
import type { Note } from '../../page/notice';
import { call } from '../../page/server';
import type { PlaceProps } from './place';

type ListProps = Pick<PlaceProps, 'list'> & { readonly view: NonNullable<PlaceProps['list']['view']> };

/** The unit answers about all documents of the former Kegiatan at once; those that differ are answered on their cards. */
export function Carried({ view, list: { busy, order } }: ListProps) {
  const [finishes, setFinishes] = useState(true);
  const open = view.counts['belum dijawab'];
  if (!view.mayType || open === 0) return null;
  return (
    <section class="notice" aria-label="Dokumen dari Kegiatan lalu">
      <p>
        {open} dokumen dari Kegiatan lalu belum dijawab. Tandai dahulu yang berubah atau sudah berakhir pada
        kartunya; sisanya dinyatakan tetap sekaligus, tanpa mengetik ulang.
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={finishes}
          onChange={(event) => setFinishes(event.currentTarget.checked)}
        />
        Tidak ada dokumen baru: selesaikan tahap 1 dan 2 sekalian
      </label>
      <div class="actions">
        <Button
          class="primary"
          disabled={busy}
          run={() => order(answered, () => call('answerCarried', view.unit, [], true, finishes))}
          label={`Nyatakan ${open} dokumen tetap`}
        />
      </div>
    </section>
  );
}

const answered = ({ finished }: LaneDoneView): Note => ({
  bad: false,
  message: `Jawaban dicatat${finished.length === 0 ? '' : `; tahap ${finished.join(' dan ')} selesai`}.`,
  details: [],
});

interface Way {
  readonly answer: CarriedAnswerView;
  readonly button: string;
  /** null if no reason is asked for. */
  readonly question: Question | null;
}

const ending = (title: string): Question => ({
  title,
  label: 'Alasan dokumen berakhir',
  explain:
    'Setelah diterima Tim Penghubung, dokumen keluar dari daftar pada tahap 4; berkasnya tetap di arsip.',
  confirm: 'Simpan',
});

const ways: readonly Way[] = [
  { answer: 'tetap', button: 'Tetap', question: null },
  { answer: 'berubah', button: 'Berubah', question: null },
  { answer: 'habis masa', button: 'Habis masa', question: ending('Masa dokumen ini sudah habis') },
  { answer: 'tidak ada lagi', button: 'Tidak ada lagi', question: ending('Dokumen ini tidak ada lagi') },
];

/** The answers about one document. */
export function CarriedAnswers({
  row,
  view,
  list: { busy, order },
}: ListProps & { readonly row: InventoryRowView }) {
  const [asked, setAsked] = useState<Way | null>(null);
  if (row.carried === '' || !view.mayType || row.decision !== '') return null;
  const send = (answer: CarriedAnswerView, reason: string) =>
    order(answered, () =>
      call('answerCarried', view.unit, [{ answer, ids: [row.id], reason }], false, false),
    );
  return (
    <div class="actions" role="group" aria-label={`Kelanjutan ${row.title || row.id}`}>
      {ways.map((way) => (
        <Button
          key={way.answer}
          disabled={busy || row.carried === way.answer}
          aria-pressed={row.carried === way.answer}
          run={() => (way.question === null ? send(way.answer, '') : setAsked(way))}
          label={way.button}
        />
      ))}
      {asked?.question ? (
        <AskReason
          question={asked.question}
          about={row.id}
          answer={(text) => {
            setAsked(null);
            return text !== null && send(asked.answer, text);
          }}
        />
      ) : null}
    </div>
  );
}
