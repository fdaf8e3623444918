import { useState } from 'preact/hooks';
import type { WireClock } from '../../wire/wire';
import { useOffice } from '../office';
import { wordsOf } from '../server';
import { timeWords } from '../ui/format';
import { instantOf, tomorrowAt, wallTime } from './wall-time';

const MINUTE = 60_000;

/** Moves the clock ahead; due triggers fire, each at its own time. */
export function ClockPanel({ clock, close }: { readonly clock: WireClock; readonly close: () => void }) {
  const { server, windows } = useOffice();
  const now = new Date(clock.now);
  const [wall, setWall] = useState(wallTime(now, clock.zone));
  const busy = clock.goal !== null;
  const go = (to: Date): void => {
    server
      .post('clock/go', { to: to.toISOString() })
      .catch((error: unknown) => windows.toast('Jam', wordsOf(error)));
  };
  const ahead = (minutes: number) => () => go(new Date(now.getTime() + minutes * MINUTE));
  return (
    <section class="clock-panel" aria-label="Jam ruang kerja">
      <div class="buttons">
        <button type="button" disabled={busy} onClick={ahead(5)}>
          +5 menit
        </button>
        <button type="button" disabled={busy} onClick={ahead(60)}>
          +1 jam
        </button>
        <button type="button" disabled={busy} onClick={() => go(tomorrowAt(now, clock.zone, '09:00'))}>
          besok 09.00
        </button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go(instantOf(wall, clock.zone));
        }}
      >
        <label for="clock-to">Maju sampai</label>
        <input
          id="clock-to"
          type="datetime-local"
          value={wall}
          onInput={(event) => setWall(event.currentTarget.value)}
        />
        <button type="submit" disabled={busy}>
          Maju
        </button>
      </form>
      <Progress clock={clock} />
      <div class="buttons">
        <button
          type="button"
          aria-pressed={clock.running}
          onClick={() => void server.post('clock/run', { running: !clock.running })}
        >
          {clock.running ? 'Jeda' : 'Jalan'}
        </button>
        <button type="button" onClick={close}>
          Tutup
        </button>
      </div>
    </section>
  );
}

function Progress({ clock }: { readonly clock: WireClock }) {
  const { server } = useOffice();
  if (clock.goal === null)
    return (
      <p class="soft">
        Pemicu berikutnya:{' '}
        {clock.nextTrigger === null ? 'tidak ada' : timeWords(clock.nextTrigger, clock.zone)}
      </p>
    );
  return (
    <div>
      <p role="status">Menuju {timeWords(clock.goal, clock.zone)}; pemicu yang jatuh tempo dijalankan.</p>
      <button type="button" onClick={() => void server.post('clock/stop')}>
        Berhenti di sini
      </button>
    </div>
  );
}
