import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PublicEntry, PublicView } from '../../wire/public-view';
import { Document } from '../document';
import { longDay } from '../dates';
import { EntryLink } from './entry-link';
import { Loading } from '../loading';
import type { Entries } from './use-entries';

interface Props {
  readonly id: string;
  readonly view: PublicView;
  readonly entries: Entries;
  readonly go: (place: string) => void;
}

/** One entry with all its data; also for a number that is not, or no longer, in the list. */
export function EntryPage({ id, view, entries, go }: Props) {
  const entry = entries.all.find((each) => each.id === id);
  return (
    <>
      <p class="back">
        <EntryLink id="" url={view.url} go={go}>
          Kembali ke daftar
        </EntryLink>
      </p>
      {entry ? <Entry entry={entry} view={view} /> : <Missing id={id} entries={entries} total={view.total} />}
    </>
  );
}

function Entry({ entry, view }: { readonly entry: PublicEntry; readonly view: PublicView }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <article>
      <h2 tabIndex={-1} ref={heading}>
        {entry.title}
      </h2>
      <p class="facts">
        <span class="tag">{entry.category}</span>
        {entry.id}
      </p>
      <Document entry={entry} view={view} />
      <dl>
        {factsOf(entry, view)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </article>
  );
}

const factsOf = (entry: PublicEntry, { units }: PublicView): readonly (readonly [string, string])[] => [
  ['Ringkasan isi', entry.summary],
  ['Yang menguasai informasi', entry.holder],
  ['Penanggung jawab pembuatan atau penerbitan', entry.producer],
  ['Waktu dan tempat pembuatan', entry.made],
  ['Bentuk yang tersedia', entry.form],
  ['Jangka waktu penyimpanan', entry.retention],
  ['Jenis media', entry.media],
  ['Kelompok informasi', entry.group],
  ['Tahun', entry.year === null ? '' : String(entry.year)],
  ['Sub Bagian', units.find(({ code }) => code === entry.unit)?.name ?? entry.unit],
  ['Dimutakhirkan', longDay(entry.refreshedAt)],
  ['Pertama kali terbit', longDay(entry.firstPublishedAt)],
  ['Terakhir berubah', longDay(entry.changedAt)],
];

function Missing({
  id,
  entries,
  total,
}: {
  readonly id: string;
  readonly entries: Entries;
  readonly total: number;
}) {
  const gone = entries.withdrawn.find((each) => each.id === id);
  if (entries.state !== 'complete') return <Loading entries={entries} total={total} />;
  return (
    <article>
      <h2>{id}</h2>
      <p>
        {gone
          ? `Informasi dengan nomor ini ditarik dari daftar pada ${longDay(gone.withdrawnAt)}.`
          : 'Tidak ada informasi dengan nomor ini dalam daftar.'}
      </p>
    </article>
  );
}
