import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { AskReason, type Question } from '../../page/ask-reason';
import { Button } from '../../page/button';
import { call } from '../../page/server';
import type { Order } from '../../page/use-orders';
import type { AfterTaking } from '../kept/kept';
import { KeptOf, save as download } from '../kept/kept-cards';
import { unkeptWords } from '../kept/unkept-words';
import type { KeptDocuments } from '../kept/use-kept';
import { useTried } from '../kept/use-tried';
import { useCover } from '../use-cover';
import type { Places } from '../use-places';
import { fileOf } from './file-of';
import { FilledMeanwhile, Held } from './held';
import type { ListedRow, RowState } from './rows';
import { TakePages } from './take-pages';
import { TakenDocument } from './taken-document';

interface Props {
  readonly row: ListedRow;
  /** The name of its Sub Bagian; '' where that is the person's only one. */
  readonly unit: string;
  /** The number of rows of the list that the person may scan and that lack a scan. */
  readonly left: number;
  readonly kept: KeptDocuments;
  readonly busy: boolean;
  readonly order: Order;
  /** Goes on to the next row; undefined after the last one. */
  readonly next: (() => void) | undefined;
  readonly close: () => void;
  readonly visit: Places['visit'];
}

const LATE_WORDS =
  'Dokumen ini sudah diputuskan dan tahap 3 sudah selesai. Pindaian yang diambil sekarang menunggu dilihat Tim Penghubung; sampai itu yang sudah ada tetap berlaku.';
const copyWords = ({ id, copy }: ListedRow): string =>
  `Berkas yang diberikan untuk ${id} belum menjadi pindaiannya. ${copy} Bila berkasnya keliru, pindai dokumen yang benar.`;
const NO_SCAN = 'Berkas itu kosong atau bukan PDF, JPEG, atau PNG. Pilih berkas lain.';

/** One document: the camera or a file, then what was taken, to save. */
export function DocumentView({ row, unit, left, kept, busy, order, next, close, visit }: Props) {
  const { isAgain, replaced, unreplaced, again, stay } = useAgain(row, kept);
  const draft = kept.own.find(
    ({ rowId, state, key }) => rowId === row.id && state === 'konsep' && !replaced.includes(key),
  );
  const goOn = { list: close, next: next ?? close, look: () => undefined };
  const { problem, keep } = useKeeping(row, kept, replaced, visit, (then) => goOn[then]());
  const save = async (then: AfterTaking): Promise<void> => {
    const isHere = visit();
    if (draft) await kept.release(draft.key);
    if (isHere()) goOn[then]();
  };
  const cancel = async (discard: () => Promise<void>): Promise<void> => {
    const isHere = visit();
    await discard();
    if (isHere()) (replaced.length > 0 ? stay : close)();
  };
  return (
    <section aria-label={`Dokumen ${row.id}`} class="fresh">
      <p>
        <strong class="whole">{row.title === '' ? '(tanpa nama dokumen)' : row.title}</strong>
        <span class="soft">
          {[row.year, row.place, unit].filter((part) => part !== null && part !== '').join(' · ')}
          {row.mayScan && left > 0 ? ` (tersisa ${left})` : ''}
        </span>
      </p>
      {row.returned === null ? null : (
        <p class="notice warning">
          Dikembalikan: {row.returned === '' ? '(tanpa alasan)' : row.returned}. Isian dokumen diperbaiki di
          komputer; pindaian di sini.
        </p>
      )}
      {row.late && row.mayScan ? <p class="notice">{LATE_WORDS}</p> : null}
      {row.copy === '' ? null : <p class="notice warning">{copyWords(row)}</p>}
      {problem}
      {draft ? (
        <div class="fresh" key={draft.key}>
          <FilledMeanwhile row={row} />
          <TakenDocument draft={draft} kept={kept} save={save} hasNext={next !== undefined} />
        </div>
      ) : row.mayScan && (row.state === 'kurang' || isAgain) ? (
        <div class="fresh" key="ambil">
          <TakePages
            photos={kept.photosOf(row)}
            hasNext={next !== undefined}
            take={(...taken) => void keep(...taken)}
            cancel={cancel}
          >
            <KeptOf rowId={row.id} kept={kept} />
          </TakePages>
        </div>
      ) : (
        <div class="fresh" key="ada">
          {unreplaced === '' ? null : <Problem words={unreplaced} />}
          <Held row={row} again={() => void again()} />
          <KeptOf rowId={row.id} kept={kept} />
        </div>
      )}
      {draft ? null : (
        <Instead row={row} kept={kept} busy={busy} order={order} visit={visit} done={next ?? close} />
      )}
      <div class="actions">
        {draft ? null : next && <Button run={next} label="Lewati" />}
        <Button run={close} label="Kembali ke daftar" />
      </div>
    </section>
  );
}

/**
 * Scanning a row that has something. What waits to be sent for it is held back, until another takes its place or the person stays with it;
 * another takes the place of what was refused, too.
 */
function useAgain(row: ListedRow, kept: KeptDocuments) {
  const [isAgain, setAgain] = useState(false);
  const [replaced, setReplaced] = useState<readonly string[]>([]);
  const { problem, tried } = useTried();
  const stay = useCover(isAgain, () => {
    setAgain(false);
    setReplaced([]);
  });
  const again = (): Promise<void> =>
    tried(async () => {
      const former = kept.own.filter(({ rowId }) => rowId === row.id);
      setReplaced(former.map(({ key }) => key));
      for (const { key, state } of former) if (state === 'antre') await kept.takeBack(key);
      setAgain(true);
    });
  return { isAgain, replaced, unreplaced: problem, again, stay };
}

/**
 * Keeps what was taken for the row, as a draft or to be sent at once: one at a time, so that a second tap on the same button makes no second
 * one. It takes the place of the documents with the keys `replaced`.
 */
function useKeeping(
  row: ListedRow,
  kept: KeptDocuments,
  replaced: readonly string[],
  visit: Places['visit'],
  goOn: (then: AfterTaking) => void,
) {
  const [problem, setProblem] = useState<ComponentChildren>(null);
  const isKeeping = useRef(false);
  const keep = async (
    content: Uint8Array<ArrayBuffer>,
    pages: number,
    photos: readonly number[],
    then: AfterTaking,
  ): Promise<void> => {
    const file = fileOf(row.id, content, new Date());
    setProblem(file === null ? <Problem words={NO_SCAN} /> : null);
    if (file === null || isKeeping.current) return;
    isKeeping.current = true;
    const isHere = visit();
    try {
      const state = then === 'look' ? 'konsep' : 'antre';
      await kept.keep({ rowId: row.id, title: row.title, content, pages, photos, state, ...file });
      // One that cannot be removed now stays a draft, which the page names.
      for (const key of replaced) await kept.discard(key).catch(() => undefined);
      if (isHere()) goOn(then);
    } catch (error) {
      if (!isHere()) kept.tell(`${row.id}: ${unkeptWords(error)}`);
      const offer = (): void => download(new Blob([content], { type: file.mimeType }), file.name);
      setProblem(
        <Problem words={unkeptWords(error)}>
          <Button run={offer} label="Unduh ke HP" />
        </Problem>,
      );
    } finally {
      isKeeping.current = false;
    }
  };
  return { problem, keep };
}

interface ProblemProps {
  readonly words: string;
  readonly children?: ComponentChildren;
}

/** The button that failed may be far below. */
function Problem({ words, children }: ProblemProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [words]);
  return (
    <div role="alert" class="notice bad" ref={place}>
      <p>{words}</p>
      {children}
    </div>
  );
}

/** What is recorded besides a scan, by the name of its amendment. */
const questions = {
  tidakDipindai: {
    title: 'Tidak dapat dipindai',
    label: 'Alasan tidak dapat dipindai',
    explain: 'Misalnya: buku terjilid, ukuran terlalu besar. Alasan ini menggantikan pindaian.',
    confirm: 'Catat',
  },
  diajukanLagi: {
    title: 'Ajukan lagi',
    label: 'Keterangan untuk Tim Penghubung',
    explain: 'Misalnya: pindaiannya sudah diganti. Dokumen menunggu keputusan lagi.',
    confirm: 'Ajukan lagi',
  },
  lokasiTercetak: {
    title: 'Lokasi arsip',
    label: 'Tempat dokumen tercetak disimpan',
    explain: 'Misalnya: Lemari 2, boks 7. Tempat ini tercetak di label boks.',
    confirm: 'Catat',
  },
} as const satisfies Record<string, Question>;
type Amendment = keyof typeof questions;

/** The states of a row in which an amendment is offered, where the server allows it. */
const states: Readonly<Record<Amendment, readonly RowState[] | 'all'>> = {
  tidakDipindai: ['kurang'],
  diajukanLagi: ['dikembalikan', 'terkirim'],
  lokasiTercetak: 'all',
};

interface InsteadProps extends Pick<Props, 'row' | 'kept' | 'busy' | 'order' | 'visit'> {
  readonly done: () => void;
}

/** The reason why there is no scan, what a returned row is submitted again with, and the place of the printed copy. */
function Instead({ row, kept, busy, order, visit, done }: InsteadProps) {
  const [asked, setAsked] = useState<Amendment | null>(null);
  const close = useCover(asked !== null, () => setAsked(null));
  const record = (name: Amendment, words: string): Promise<boolean> => {
    const isHere = visit();
    const what = `${questions[name].title} ${row.id}`;
    return order(`${what}: dicatat.`, async () => {
      const answer = await call('amendRows', name, [row.id], words);
      if (!answer.ok && !isHere()) kept.tell(`${what}: ${answer.message}`);
      // Before the list is read again: the row may be gone from it.
      if (answer.ok && isHere() && name !== 'lokasiTercetak') done();
      return answer;
    });
  };
  return (
    <div class="actions">
      {row.amendments
        .filter((name) => states[name] === 'all' || states[name].includes(row.state))
        .map((name) => (
          <Button key={name} disabled={busy} run={() => setAsked(name)} label={questions[name].title} />
        ))}
      {asked === null ? null : (
        <AskReason
          question={{ ...questions[asked], title: `${questions[asked].title}: ${row.id}` }}
          answer={(words) => {
            close();
            return words !== null && record(asked, words);
          }}
        />
      )}
    </div>
  );
}
