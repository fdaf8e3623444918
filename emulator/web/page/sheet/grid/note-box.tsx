import { useEffect, useState } from 'preact/hooks';

interface Shown {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** The note of the cell under the pointer. */
export function NoteBox({ within }: { readonly within: HTMLElement | null }) {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (!within) return undefined;
    const over = (event: PointerEvent): void => {
      const cell = (event.target as Element).closest<HTMLElement>('[data-note], [data-bad]');
      const text = [
        cell?.dataset['note'],
        cell?.dataset['bad'] && `Tidak sesuai pilihan. ${cell.dataset['bad']}`,
      ];
      const box = cell?.getBoundingClientRect();
      setShown(box ? { text: text.filter(Boolean).join('\n'), left: box.right, top: box.top } : null);
    };
    const out = (): void => setShown(null);
    within.addEventListener('pointerover', over);
    within.addEventListener('pointerleave', out);
    return () => {
      within.removeEventListener('pointerover', over);
      within.removeEventListener('pointerleave', out);
    };
  }, [within]);
  return shown ? (
    <div class="note-box" role="tooltip" style={{ left: `${shown.left}px`, top: `${shown.top}px` }}>
      {shown.text}
    </div>
  ) : null;
}
