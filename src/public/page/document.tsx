import type { PublicEntry, PublicView } from '../wire/public-view';

/** Access to the document itself: its address, or how to request it. */
export function Document({ entry, view }: { readonly entry: PublicEntry; readonly view: PublicView }) {
  const { contact } = view.publication;
  if (/^https?:\/\/[^\s/]/i.test(entry.link))
    return (
      <p>
        <a class="open" href={entry.link} target="_blank" rel="noopener noreferrer">
          Buka dokumen
        </a>
        <span class="on-paper address">{entry.link}</span>
      </p>
    );
  const subject = encodeURIComponent(`Permintaan informasi ${entry.id}`);
  return (
    <p class="ask">
      Dokumen ini belum tersedia secara daring. Silakan ajukan permintaan kepada PPID {view.office.name}
      {contact === '' ? '.' : ': '}
      {contact === '' ? null : <a href={`mailto:${contact}?subject=${subject}`}>{contact}</a>}
    </p>
  );
}
