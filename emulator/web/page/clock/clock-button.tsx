import { useState } from 'preact/hooks';
import type { WireClock } from '../../wire/wire';
import { useOffice } from '../office';
import { timeWords } from '../ui/format';
import { useAway } from '../ui/use-away';
import { useNews } from '../use-news';
import { ClockPanel } from './clock-panel';

/** Shows the Workspace's time, and opens the panel that sets it. */
export function ClockButton() {
  const { book, server } = useOffice();
  const [clock, setClock] = useState<WireClock>(book.clock);
  const [open, setOpen] = useState(false);
  useNews('clock', (news) => {
    if (news) setClock(news.clock);
    else void server.get<WireClock>('clock').then(setClock);
  });
  const box = useAway<HTMLDivElement>(() => setOpen(false));
  const state = clock.goal === null ? (clock.running ? 'jalan' : 'jeda') : 'maju…';
  return (
    <div
      class="clock"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class="time">{timeWords(clock.now, clock.zone)}</span>
        <span class="soft">Jam ruang kerja · {state}</span>
      </button>
      {open ? <ClockPanel clock={clock} close={() => setOpen(false)} /> : null}
    </div>
  );
}
