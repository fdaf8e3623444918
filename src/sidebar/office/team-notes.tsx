/** Consequences of the distribution of roles: shown where roles are assigned, and again later. */
export const TeamNotes = ({ notes }: { readonly notes: readonly string[] }) =>
  notes.length === 0 ? null : (
    <section class="notice" aria-label="Yang perlu diketahui tentang peran">
      <strong>Tentang peran</strong>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
