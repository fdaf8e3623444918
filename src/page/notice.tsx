import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Note {
  readonly bad: boolean;
  readonly message: string;
  readonly details: readonly string[];
  /** Keys of the fields that are wrong or missing. */
  readonly fields?: readonly string[];
}

/**
 * The result of a command; screen readers announce it. If the pressed button disappeared with its row, the notice receives
 * the focus.
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
