import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../page/button';
import type { Answer, MovesView, RowView } from '../../../rpc/contract/contract';
import { PartCard, type PartState } from './part-card';
import { firstStates, withForeign } from './part-states';
import { SplitNotes } from './split-notes';
import { splitPdf, type SplitPdf } from './split-pdf';

export interface SplitterProps {
  readonly file: File;
  /** The rows that wait for a scan. */
  readonly rows: readonly RowView[];
  /** The address of the office's page for the phone; '' while there is none. */
  readonly phoneAddress: string;
  readonly send: (rowId: string, file: File) => Promise<Answer<MovesView>>;
  /** Called when all that had a row was tried. */
  readonly saved: () => void;
  readonly close: () => void;
}

/** Reads a PDF page by page, then shows its documents. */
export function Splitter(props: SplitterProps) {
  const { file, phoneAddress, close } = props;
  const [[read, all], setRead] = useState<readonly [number, number]>([0, 1]);
  const [split, setSplit] = useState<SplitPdf | null>(null);
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    void file
      .arrayBuffer()
      .then((bytes) => splitPdf(new Uint8Array(bytes), phoneAddress, (now, count) => setRead([now, count])))
      .then(setSplit)
      .catch(() => setUnread(true));
  }, [file]);
  if (isUnread)
    return (
      <Frame close={close}>
        <p class="notice bad" role="alert">
          {`${file.name} tidak dapat dibuka. Pastikan berkas itu PDF tanpa kata sandi, lalu pilih lagi.`}
        </p>
      </Frame>
    );
  if (split !== null) return <Documents {...props} split={split} />;
  return (
    <div role="status">
      <p class="soft">{`Membaca halaman ${read + 1} dari ${all}…`}</p>
      <progress aria-label="Membaca halaman" max={all} value={read} />
    </div>
  );
}

/** The documents of a PDF before they are saved, each to its row; none is saved without being shown. */
function Documents({
  file,
  rows,
  phoneAddress,
  send,
  saved,
  close,
  split,
}: SplitterProps & { readonly split: SplitPdf }) {
  const [states, setStates] = useState<readonly PartState[]>(() =>
    firstStates(split.parts, rows, phoneAddress !== ''),
  );
  const [busy, setBusy] = useState(false);
  const change = (index: number, next: Partial<PartState>): void =>
    setStates((before) => before.map((state, each) => (each === index ? { ...state, ...next } : state)));
  const save = async (): Promise<void> => {
    setBusy(true);
    for (const [index, { row, isSaved }] of states.entries()) {
      if (row === '' || isSaved) continue;
      change(index, { message: 'Mengunggah…' });
      const bytes = await split.cut(split.parts[index]?.pages ?? []);
      const answer = await send(
        row,
        new File([bytes as BlobPart], `${row}.pdf`, { type: 'application/pdf' }),
      );
      change(
        index,
        answer.ok
          ? { isSaved: true, message: answer.value.note ?? `Disimpan untuk ${row}.` }
          : { message: answer.message },
      );
    }
    setBusy(false);
    saved();
  };
  const ready = states.filter(({ row, isSaved }) => row !== '' && !isSaved).length;
  const left = states.filter(
    ({ row, isSaved }, index) => row === '' && !isSaved && hasPages(split, index),
  ).length;
  return (
    <Frame close={close}>
      <SplitNotes
        name={file.name}
        split={split}
        states={states}
        hasPage={phoneAddress !== ''}
        useNumbers={() => setStates((before) => withForeign(split.parts, rows, before))}
      />
      <ol aria-label="Dokumen dalam PDF">
        {split.parts.map((part, index) => (
          <PartCard
            key={index}
            part={part}
            picture={split.pictures[part.pages[0] ?? -1] ?? ''}
            rows={rows.filter(({ id }) => !states.some(({ row }, other) => row === id && other !== index))}
            state={states[index] as PartState}
            busy={busy}
            choose={(row) => change(index, { row, message: '' })}
          />
        ))}
      </ol>
      <Left count={left} />
      <div class="actions">
        <Button class="primary" disabled={busy || ready === 0} label={`Simpan ${ready} dokumen`} run={save} />
      </div>
    </Frame>
  );
}

const Left = ({ count }: { readonly count: number }) =>
  count === 0 ? null : (
    <p class="notice warning">
      {`${count} dokumen belum punya baris dan tidak disimpan. Pilih barisnya, atau unggah lagi nanti dari PDF yang sama.`}
    </p>
  );

const Frame = ({
  close,
  children,
}: {
  readonly close: () => void;
  readonly children: preact.ComponentChildren;
}) => (
  <>
    {children}
    <div class="actions">
      <Button label="Tutup" run={close} />
    </div>
  </>
);

const hasPages = ({ parts }: SplitPdf, index: number): boolean => (parts[index]?.pages.length ?? 0) > 0;
