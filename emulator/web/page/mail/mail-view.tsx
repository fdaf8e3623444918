import { useState } from 'preact/hooks';
import type { WireMail } from '../../wire/wire';
import { useOffice } from '../office';
import { timeWords } from '../ui/format';
import { useFetched } from '../use-fetched';
import { useNews } from '../use-news';
import { MessageView } from './message-view';

/** Every message that was sent, newest first. */
export function MailView() {
  const { book } = useOffice();
  const { value, again } = useFetched<readonly WireMail[]>('mail');
  const [chosen, setChosen] = useState('');
  useNews('mail', again);
  const id = chosen || value?.[0]?.id;
  return (
    <section class="mail" aria-label="Surel">
      <div class="letters">
        <h2>Surel terkirim</h2>
        {value?.length === 0 ? <p class="empty">Belum ada surel yang dikirim.</p> : null}
        <ul>
          {(value ?? []).map((mail) => (
            <li key={mail.id}>
              <button
                type="button"
                aria-current={mail.id === id ? 'true' : undefined}
                onClick={() => setChosen(mail.id)}
              >
                <strong>{mail.subject || '(tanpa judul)'}</strong>
                <span>Kepada {mail.to.join(', ')}</span>
                <span class="soft">{timeWords(mail.date, book.clock.zone)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {id === undefined ? null : <MessageView key={id} id={id} />}
    </section>
  );
}
