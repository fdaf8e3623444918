import type { WireTab } from '../../wire/wire';

interface Props {
  readonly tabs: readonly WireTab[];
  readonly active: number;
  readonly open: (id: number) => void;
}

/** The sheet tabs at the bottom; arrow keys move between them. */
export function SheetTabs({ tabs, active, open }: Props) {
  const shown = tabs.filter(({ hidden }) => !hidden);
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const at = shown.findIndex(({ id }) => id === active);
    const next = shown[(at + by + shown.length) % shown.length];
    if (!next) return;
    open(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Sheet" onKeyDown={step}>
      {shown.map(({ id, title, color }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === active}
          aria-controls="grid-panel"
          tabIndex={id === active ? 0 : -1}
          style={color === '' ? {} : { borderBottomColor: color }}
          onClick={() => open(id)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
