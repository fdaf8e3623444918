import type { ComponentChildren, JSX } from 'preact';
import type { At } from './at';
import { Notice } from './notice';
import { Reload, Skeletons } from './skeletons';
import type { Order, Orders } from './use-orders';

/** What every page gets besides its own data. */
export interface PageProps {
  readonly goTo: (page: string, at?: At) => void;
  /** Whether `goTo` leads there; by default to every page. */
  readonly leadsTo?: (page: string, at?: At) => boolean;
  /** What the page shows first if another page opened it. */
  readonly at?: At;
}

/** The props of a part of a page. */
export interface ViewProps<T> {
  readonly view: T;
  readonly busy: boolean;
  readonly order: Order;
}

interface Props<T> extends Pick<Orders<T>, 'view' | 'note' | 'busy' | 'isOverdue' | 'refresh'> {
  /** The title, or other content above the notice. */
  readonly head: ComponentChildren;
  readonly children: (view: T) => ComponentChildren;
  /** Shown below the content, also while there is none. */
  readonly foot?: ComponentChildren;
}

/** The frame of a page: head, result of the last command, content or a placeholder, and the reload button; above the content while that is overdue. */
export const Page = <T,>({
  view,
  note,
  busy,
  isOverdue,
  refresh,
  head,
  children,
  foot,
}: Props<T>): JSX.Element => {
  const reload = <Reload busy={busy} isOverdue={isOverdue} refresh={refresh} />;
  return (
    <main aria-busy={busy}>
      {typeof head === 'string' ? <h1>{head}</h1> : head}
      <Notice note={note} />
      {isOverdue ? reload : null}
      {view === null ? busy && <Skeletons /> : children(view)}
      {foot}
      {isOverdue ? null : reload}
    </main>
  );
};
