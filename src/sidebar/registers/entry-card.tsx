import { Button } from '../../page/button';
import type { EntryView } from '../../rpc/contract/contract';

interface Props {
  readonly entry: EntryView;
  readonly mayChange: boolean;
  readonly open: () => void;
}

/** An entry in a few lines; its problems are highlighted. */
export function EntryCard({ entry, mayChange, open }: Props) {
  const label = !mayChange ? 'Riwayat' : entry.isActive ? 'Riwayat, tarik' : 'Riwayat, pulihkan';
  return (
    <li class="card">
      <strong>{entry.title || '(tanpa judul)'}</strong>
      <div class="soft">
        {[entry.number, entry.year, entry.category, entry.unit].filter(Boolean).join(' · ')}
      </div>
      <div class="state">
        {entry.isActive ? entry.status : entry.withdrawn}
        {entry.basis === '' ? '' : ` · ${entry.basis}`}
      </div>
      {entry.refreshed === '' ? null : <div class="soft">Dimutakhirkan {entry.refreshed}</div>}
      <Way entry={entry} />
      {entry.flags.map((flag) => (
        <div key={flag} class="late">
          Perhatian: {flag}
        </div>
      ))}
      <div class="actions">
        <Button aria-label={`${label} ${entry.number}`} run={open} label={label} />
      </div>
    </li>
  );
}

const Way = ({ entry: { link, linkState, linkChecked } }: Pick<Props, 'entry'>) =>
  link === '' && linkState === '' ? null : (
    <div class="soft">
      {/^https?:/.test(link) ? (
        <a href={link} target="_blank" rel="noreferrer">
          Tautan
        </a>
      ) : (
        'Tautan'
      )}
      {`: ${linkState || 'belum diperiksa'}${linkChecked === '' ? '' : `, ${linkChecked}`}`}
    </div>
  );
