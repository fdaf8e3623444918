export interface Note {
  readonly bad: boolean;
  readonly message: string;
  readonly details: readonly string[];
}

/** What came of an order; read out by screen readers as it appears. */
export function Notice({ note }: { readonly note: Note | null }) {
  return (
    <div role="status" aria-live="polite">
      {note === null ? null : (
        <div class={note.bad ? 'notice bad' : 'notice'}>
          {note.message}
          {note.details.length > 0 ? (
            <ul>
              {note.details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          ) : null}
        </div>
      )}
    </div>
  );
}
