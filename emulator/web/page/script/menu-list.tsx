import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WireMenuItem } from '../../wire/wire';

interface Props {
  readonly label: string;
  readonly items: readonly WireMenuItem[];
  readonly close: () => void;
  readonly choose: (name: string) => void;
}

/** An open menu: arrow keys move, Enter chooses, Escape closes; submenus are indented below their name. */
export function MenuList({ label, items, close, choose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const buttons = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];
  useLayoutEffect(() => buttons()[0]?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) all[(at + step + all.length) % all.length]?.focus();
    if (event.key === 'Escape' || event.key === 'Tab') close();
    if (step !== undefined || event.key === 'Escape') event.preventDefault();
  };
  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      <Items items={items} choose={choose} />
    </div>
  );
}

const Items = ({ items, choose }: Pick<Props, 'items' | 'choose'>) => (
  <>
    {items.map((item, index) => {
      if (item.separator) return <hr key={index} />;
      if (item.items)
        return (
          <div key={index} class="submenu" role="group" aria-label={item.label}>
            <span aria-hidden="true">{item.label}</span>
            <Items items={item.items} choose={choose} />
          </div>
        );
      return (
        <button
          key={index}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => choose(item.function ?? '')}
        >
          {item.label}
        </button>
      );
    })}
  </>
);
