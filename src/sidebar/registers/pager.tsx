interface Props {
  readonly view: { readonly from: number; readonly total: number; readonly entries: readonly unknown[] };
  readonly busy: boolean;
  readonly go: (from: number) => void;
}

const STEP = 50;

/** The parts of a long list. */
export function Pager({ view: { from, total, entries }, busy, go }: Props) {
  if (total <= STEP) return null;
  const last = from + entries.length;
  return (
    <div class="actions">
      <button type="button" disabled={busy || from === 0} onClick={() => go(Math.max(0, from - STEP))}>
        Sebelumnya
      </button>
      <span class="soft">
        {from + 1} s.d. {last} dari {total}
      </span>
      <button type="button" disabled={busy || last >= total} onClick={() => go(last)}>
        Berikutnya
      </button>
    </div>
  );
}
