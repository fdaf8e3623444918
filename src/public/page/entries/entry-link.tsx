import type { ComponentChildren } from 'preact';

interface Props {
  /** '' links to the list. */
  readonly id: string;
  readonly url: string;
  readonly go: (place: string) => void;
  readonly children: ComponentChildren;
}

/** A link that can be opened in another tab; a plain click changes this page without reloading it. */
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
