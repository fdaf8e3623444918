import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WireMenuItem } from '../../wire/wire';

interface Props {
  readonly label: string;
  readonly items: readonly WireMenuItem[];
  /** Where it opens: below the name of a menu, or beside the item of a submenu. */
  readonly side: 'below' | 'beside';
  readonly close: () => void;
  readonly choose: (name: string) => void;
}

/** The items of this list, without those of an open submenu. */
const OWN_ITEMS = ':scope > [role=menuitem], :scope > .submenu > [role=menuitem]';

/** Pixels that stay free between a menu and the edge of the window. */
const EDGE = 8;

/**
 * An open menu, within the window. Arrow keys move, Enter chooses, Escape closes; a submenu opens beside its item by
 * pointer, Enter or the right arrow, and closes by the left arrow, as in Google Sheets.
 */
export function MenuList({ label, items, side, close, choose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(-1);
  const own = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>(OWN_ITEMS) ?? [])];
  useLayoutEffect(() => {
    if (list.current) place(list.current, side);
    own()[0]?.focus();
  }, []);
  const leaveSubmenu = (): void => {
    list.current?.querySelector<HTMLElement>(':scope > .submenu > [aria-expanded=true]')?.focus();
    setOpened(-1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = own();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const leaves =
      event.key === 'Escape' || event.key === 'Tab' || (event.key === 'ArrowLeft' && side === 'beside');
    if (step !== undefined)
      all[(all.indexOf(document.activeElement as HTMLElement) + step + all.length) % all.length]?.focus();
    if (leaves) close();
    if (step !== undefined || leaves) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map((item, index) => {
        if (item.separator) return <hr key={index} />;
        const enter = (): void => setOpened(item.items ? index : -1);
        return item.items ? (
          <div key={index} class="submenu" onPointerEnter={enter}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-haspopup="menu"
              aria-expanded={opened === index}
              onClick={enter}
              onKeyDown={(event) => event.key === 'ArrowRight' && enter()}
            >
              {item.label}
            </button>
            {opened === index ? (
              <MenuList
                label={item.label ?? ''}
                items={item.items}
                side="beside"
                close={leaveSubmenu}
                choose={choose}
              />
            ) : null}
          </div>
        ) : (
          <button
            key={index}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onPointerEnter={enter}
            onClick={() => choose(item.function ?? '')}
          >
            {item.label}
          </button>
        );
      })}
    </div>
  );
}

function place(list: HTMLElement, side: Props['side']): void {
  const anchor = list.parentElement?.getBoundingClientRect() ?? new DOMRect();
  const { width, height } = list.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const beside = anchor.right + width > innerWidth ? anchor.left - width : anchor.right;
  const left = Math.max(0, side === 'below' ? anchor.left : beside);
  const top =
    side === 'below' ? anchor.bottom : Math.max(EDGE, Math.min(anchor.top, innerHeight - height - EDGE));
  list.style.left = `${left}px`;
  list.style.top = `${top}px`;
  list.style.maxHeight = `${innerHeight - top - EDGE}px`;
}
