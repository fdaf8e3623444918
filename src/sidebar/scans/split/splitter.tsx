import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../page/button';
import type { Answer, MovesView, RowView } from '../../../rpc/contract/contract';
import { askCodes, type AskedCodes, type AskRows } from './ask-codes';
import { PartCard } from './part-card';
import type { LeftOutProps, Target } from './left-out';
import { LoneCard } from './lone-card';
import {
  firstStates,
  holderBefore,
  joinable,
  joined,
  pagesOf,
  withForeign,
  type PartState,
} from './part-states';
import { withTaken, type Part, type Printing, type TakenBack } from './parts';
import { SplitNotes } from './split-notes';
import { splitPdf, type SplitPdf } from './split-pdf';

export interface SplitterProps {
  readonly file: File;
  /** The rows that wait for a scan. */
  readonly rows: readonly RowView[];
  /** The Sub Bagian of the office. */
  readonly units: readonly { readonly code: string }[];
  /** The address of the office's page for the phone; '' while there is none. */
  readonly phoneAddress: string;
  readonly ask: AskRows;
  readonly send: (rowId: string, file: File) => Promise<Answer<MovesView>>;
  /** Called when all that had a row was tried. */
  readonly saved: () => void;
  readonly close: () => void;
}

/** A PDF that was read, with what the office says about its codes. */
interface Read {
  readonly split: SplitPdf;
  readonly asked: AskedCodes;
}

/** Reads a PDF page by page, then shows its documents. */
export function Splitter(props: SplitterProps) {
  const { file, rows, ask, close } = props;
  const [[read, all], setRead] = useState<readonly [number, number]>([0, 1]);
  const [split, setSplit] = useState<Read | null>(null);
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    void file
      .arrayBuffer()
      .then((bytes) =>
        splitPdf(new Uint8Array(bytes), printingOf(props), (now, count) => setRead([now, count])),
      )
      .then(async (split) => setSplit({ split, asked: await askCodes(split.parts, rows, ask) }))
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
  if (split !== null) return <Documents {...props} {...split} />;
  return (
    <div role="status">
      <p class="soft">{`Membaca halaman ${read + 1} dari ${all}…`}</p>
      <progress aria-label="Membaca halaman" max={all} value={read} />
    </div>
  );
}

/** Rows of a Sub Bagian that the office has no more keep its code. */
const printingOf = ({ phoneAddress, units, rows }: SplitterProps): Printing => ({
  phoneAddress,
  units: new Set([...units.map(({ code }) => code), ...rows.map(({ id }) => id.replace(/-\d+$/, ''))]),
});

/** The documents of a PDF before they are saved, each to its row; none is saved without being shown. */
function Documents(props: SplitterProps & Read) {
  const { file, phoneAddress, close, split, asked } = props;
  const { pictures } = split;
  const hasPage = phoneAddress !== '';
  const { parts, states, setStates, leftOut } = useParts(props);
  const { busy, save } = useSaving(props, parts, states, setStates);
  const rows = [...asked.waiting, ...asked.further];
  const pages = parts.map((_part, index) => pagesOf(parts, states, index));
  const hasPages = (index: number): boolean => pages[index]?.length !== 0;
  const isOpen = ({ row, joins, isSaved }: PartState): boolean => row === '' && joins === null && !isSaved;
  const ready = states.filter(({ row, isSaved }) => row !== '' && !isSaved).length;
  const left = states.filter((state, index) => isOpen(state) && hasPages(index)).length;
  return (
    <Frame close={close} busy={busy}>
      <SplitNotes
        name={file.name}
        split={{ ...split, parts }}
        states={states}
        hasPage={hasPage}
        useNumbers={() => setStates((before) => withForeign(parts, asked.waiting, before, asked))}
      />
      <ol aria-label="Dokumen dalam PDF">
        {parts.map((part, index) => {
          if (!hasPages(index))
            return <LoneCard key={index} parts={parts} part={part} leftOut={{ ...leftOut(index), busy }} />;
          const before = joinable(parts, states, index);
          return (
            <PartCard
              key={index}
              leftOut={{ ...leftOut(index), busy }}
              pages={pages[index] ?? []}
              picture={pictures[part.pages[0] ?? -1] ?? ''}
              rows={rows.filter(({ id }) => !states.some(({ row }, other) => row === id && other !== index))}
              state={states[index] as PartState}
              busy={busy}
              choose={(row) => setStates(changed(index, { row, message: '' }))}
              before={before === null ? null : (parts[before] ?? null)}
              join={(isJoined) => setStates((all) => joined(all, index, isJoined ? before : null))}
            />
          );
        })}
      </ol>
      <Left count={left} />
      <div class="actions">
        <Button class="primary" disabled={busy || ready === 0} label={`Simpan ${ready} dokumen`} run={save} />
      </div>
    </Frame>
  );
}

/** The parts with the pages that a person took back, and what is decided about each. */
function useParts({ phoneAddress, split, asked }: SplitterProps & Read) {
  const [taken, setTaken] = useState<TakenBack>(new Map());
  const [states, setStates] = useState<readonly PartState[]>(() =>
    firstStates(split.parts, asked.waiting, phoneAddress !== '', asked),
  );
  const parts = withTaken(split.parts, taken);
  const take = (page: number, target: number | null): void => {
    const next = new Map(taken);
    next.delete(page);
    if (target !== null) next.set(page, target);
    setTaken(next);
    const empty = withTaken(split.parts, next).findIndex(
      ({ pages }, index) => pages.length === 0 && parts[index]?.pages.length !== 0,
    );
    if (empty !== -1) setStates((before) => joined(before, empty, null));
  };
  const leftOut = (index: number): Omit<LeftOutProps, 'busy'> => {
    const before = holderBefore(parts, index);
    const targets: readonly Target[] = [before, index].flatMap((each) =>
      each === null || states[each]?.isSaved ? [] : [{ index: each, pages: parts[each]?.pages ?? [] }],
    );
    return { part: split.parts[index] as Part, pictures: split.pictures, taken, targets, take };
  };
  return { parts, states, setStates, leftOut };
}

const changed =
  (index: number, next: Partial<PartState>) =>
  (before: readonly PartState[]): readonly PartState[] =>
    before.map((state, each) => (each === index ? { ...state, ...next } : state));

/** Saves each part that has a row, with the pages that were joined to it. */
function useSaving(
  { split: { cut }, send, saved }: SplitterProps & Read,
  parts: readonly Part[],
  states: readonly PartState[],
  setStates: (change: (before: readonly PartState[]) => readonly PartState[]) => void,
) {
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    for (const [index, { row, isSaved }] of states.entries()) {
      if (row === '' || isSaved) continue;
      setStates(changed(index, { message: 'Mengunggah…' }));
      const bytes = await cut(pagesOf(parts, states, index));
      const answer = await send(
        row,
        new File([bytes as BlobPart], `${row}.pdf`, { type: 'application/pdf' }),
      );
      const message = answer.ok ? (answer.value.note ?? `Disimpan untuk ${row}.`) : answer.message;
      setStates((before) =>
        before.map((state, each) => {
          if (each === index) return { ...state, isSaved: answer.ok, message };
          return answer.ok && state.joins === index ? { ...state, isSaved: true } : state;
        }),
      );
    }
    setBusy(false);
    saved();
  };
  return { busy, save };
}

const Left = ({ count }: { readonly count: number }) =>
  count === 0 ? null : (
    <p class="notice warning">
      {`${count} dokumen belum punya baris dan tidak disimpan. Pilih barisnya, gabungkan dengan dokumen di depannya, atau unggah lagi nanti dari PDF yang sama.`}
    </p>
  );

const Frame = ({
  close,
  busy = false,
  children,
}: {
  readonly close: () => void;
  readonly busy?: boolean;
  readonly children: preact.ComponentChildren;
}) => (
  <>
    {children}
    <div class="actions">
      <Button label="Tutup" disabled={busy} run={close} />
    </div>
  </>
);
