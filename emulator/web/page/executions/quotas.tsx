import type { WireUsage } from '../../wire/wire';

/** The used part of the daily quotas. */
export function Quotas({ usage }: { readonly usage: WireUsage }) {
  const lines = [
    ...usage.mail.map(({ who, used, limit }) => ({
      who,
      used,
      limit,
      what: 'penerima surel',
      shown: `${used} dari ${limit}`,
    })),
    ...usage.triggers.map(({ who, usedMs, limitMs }) => ({
      who,
      used: usedMs,
      limit: limitMs,
      what: 'waktu pemicu',
      shown: `${minutes(usedMs)} dari ${minutes(limitMs)} menit`,
    })),
  ];
  return (
    <section class="quotas" aria-label="Kuota hari ini">
      <h3>Kuota hari ini</h3>
      {lines.length === 0 ? <p class="soft">Belum ada kuota yang terpakai.</p> : null}
      <ul>
        {lines.map(({ who, what, used, limit, shown }) => (
          <li key={what + who}>
            {what} ({who}): <meter min={0} max={limit} value={used} aria-label={`${what} ${shown}`} /> {shown}
          </li>
        ))}
      </ul>
    </section>
  );
}

const minutes = (milliseconds: number): string => (milliseconds / 60_000).toFixed(1).replace('.', ',');
