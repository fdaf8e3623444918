import { useState } from 'preact/hooks';
import { useOffice } from '../office';
import { Modal } from '../ui/modal';
import type { ScriptPage } from '../ui/windows';
import { ScriptFrame } from './script-frame';

/** Pixels: Google shows every sidebar 300 wide. */
export function Sidebar({ page }: { readonly page: ScriptPage }) {
  const { windows } = useOffice();
  const close = (): void => windows.close('sidebar');
  const title = page.title || 'Sidebar';
  return (
    <aside class="sidebar" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="icon" aria-label="Tutup sidebar" onClick={close}>
          ✕
        </button>
      </header>
      <ScriptFrame frame={page.frame} title={title} onClose={close} />
    </aside>
  );
}

export function ScriptDialog({ page }: { readonly page: ScriptPage }) {
  const { windows } = useOffice();
  const [size, setSize] = useState<{ width?: number; height?: number }>({});
  const close = (): void => windows.close('dialog');
  return (
    <Modal title={page.title || 'Dialog'} onClose={close} wide>
      <div style={{ width: `${size.width ?? page.width}px`, height: `${size.height ?? page.height}px` }}>
        <ScriptFrame
          frame={page.frame}
          title={page.title || 'Dialog'}
          onClose={close}
          onSize={(next) => setSize({ ...size, ...next })}
        />
      </div>
      <div class="buttons">
        <button type="button" onClick={close}>
          Tutup
        </button>
      </div>
    </Modal>
  );
}
