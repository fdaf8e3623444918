import type { ComponentChildren } from 'preact';

interface Props {
  /** '' leads back to the list. */
  readonly id: string;
  readonly url: string;
  readonly go: (place: string) => void;
  readonly children: ComponentChildren;
}

/** A link that can be opened in another tab as well, and that otherwise changes this page without loading it again. */
export const EntryLink = ({ id, url, go, children }: Props) => (
  <a
    href={id === '' ? url : `${url}#${id}`}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(id);
    }}
  >
    {children}
  </a>
);
