import type { WireMessage } from '../../wire/wire';
import { useOffice } from '../office';
import { sizeWords, timeWords } from '../ui/format';
import { useFetched } from '../use-fetched';

/** Mail may contain any HTML: nothing in it may run, load or reach the page. */
const bare = (html: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><base target="_blank"><style>body{font:14px Arial,sans-serif;margin:16px}</style>${html}`;

export function MessageView({ id }: { readonly id: string }) {
  const { book, server } = useOffice();
  const { value } = useFetched<WireMessage>('mail/letter', { id });
  if (!value) return <p role="status">Memuat…</p>;
  return (
    <article class="letter">
      <header>
        <h2>{value.subject || '(tanpa judul)'}</h2>
        <dl>
          <dt>Dari</dt>
          <dd>{value.from}</dd>
          <dt>Kepada</dt>
          <dd>{value.to.join(', ')}</dd>
          {value.cc.length === 0 ? null : <Copies cc={value.cc} />}
          <dt>Waktu</dt>
          <dd>{timeWords(value.date, book.clock.zone)}</dd>
        </dl>
      </header>
      {value.html === '' ? (
        <pre tabIndex={0}>{value.text}</pre>
      ) : (
        <iframe title="Isi surel" sandbox="allow-popups" srcDoc={bare(value.html)} />
      )}
      {value.attachments.length === 0 ? null : (
        <footer>
          <h3>Lampiran</h3>
          <ul>
            {value.attachments.map(({ name, size }, index) => (
              <li key={name}>
                <a href={server.link('mail/attachment', { id, n: String(index) })} download={name}>
                  {name}
                </a>{' '}
                <span class="soft">{sizeWords(size)}</span>
              </li>
            ))}
          </ul>
        </footer>
      )}
    </article>
  );
}

const Copies = ({ cc }: { readonly cc: readonly string[] }) => (
  <>
    <dt>Tembusan</dt>
    <dd>{cc.join(', ')}</dd>
  </>
);
