import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Note {
  readonly bad: boolean;
  readonly message: string;
  readonly details: readonly string[];
  /** Keys of the boxes that are wrong or missing. */
  readonly fields?: readonly string[];
}

/**
 * What came of an order; read out by screen readers as it appears. A button that was pressed may be gone with its row,
 * and the keyboard with it: then it goes on from here.
 */
export function Notice({ note }: { readonly note: Note | null }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (note !== null && document.activeElement === document.body) place.current?.focus();
  }, [note]);
  return (
    <div role="status" aria-live="polite" tabIndex={-1} ref={place}>
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
