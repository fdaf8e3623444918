import { useState } from 'preact/hooks';
import { useAway } from '../ui/use-away';
import type { Menu } from '../ui/windows';
import { MenuList } from './menu-list';
import { useScripts } from './use-scripts';

/** The menus that onOpen built. */
export function MenuBar({ menus }: { readonly menus: readonly Menu[] }) {
  const [open, setOpen] = useState('');
  const { fromMenu } = useScripts();
  const bar = useAway<HTMLDivElement>(() => setOpen(''));
  const close = (): void => {
    bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen('');
  };
  return (
    <div class="menu-bar" ref={bar}>
      {menus.map(({ title, items }) => (
        <div key={title} class="menu">
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded={open === title}
            onClick={() => setOpen(open === title ? '' : title)}
            onKeyDown={(event) => event.key === 'ArrowDown' && setOpen(title)}
          >
            {title}
          </button>
          {open === title ? (
            <MenuList
              label={title}
              items={items}
              side="below"
              close={close}
              choose={(name) => {
                close();
                void fromMenu(name);
              }}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}
