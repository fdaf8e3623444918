import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { AfterTaking } from '../kept/kept';
import type { Keeping } from '../kept/keeping';
import { loadScript } from '../../page/load-script';
import type { MountCamera } from '../late/camera';
import { bytesOf, unreadableWords } from './bytes-of';

interface Props {
  readonly photos: Keeping;
  /** Whether another document follows. */
  readonly hasNext: boolean;
  /** `pages` is 0 for a file whose pages were not counted; `photos`: of which it is made, others that wait stay. */
  readonly take: (
    content: Uint8Array<ArrayBuffer>,
    pages: number,
    photos: readonly number[],
    then: AfterTaking,
  ) => void;
  /** Gives up after `discard` has removed what was taken. @throws what `discard` throws */
  readonly cancel: (discard: () => Promise<void>) => Promise<void>;
  /** What is kept for the row, shown while there is no camera that shows it. */
  readonly children: ComponentChildren;
}

/** The camera, which is a script of its own; without it, what is kept (`children`) and the choice of a file. */
export function TakePages({ photos, hasNext, take, cancel, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const remove = useRef((): void => undefined);
  const { mount, isLoading, loadAgain } = useCamera();
  useEffect(() => () => remove.current(), []);
  // The list may change while the camera is open, and with it what follows.
  useEffect(() => {
    if (mount && place.current)
      remove.current = mount(place.current, { photos, hasNext, onDone: take, onCancel: cancel });
  });
  return (
    <>
      {mount === undefined ? <p class="soft">Memuat kamera…</p> : null}
      <div ref={place} />
      {mount === null ? <Fallback take={take} isLoading={isLoading} loadAgain={loadAgain} /> : null}
      {mount ? null : children}
    </>
  );
}

/** The camera: undefined until it is known, null while it cannot be loaded; then it is loaded again when the connection is back. */
function useCamera() {
  const [mount, setMount] = useState<MountCamera | null | undefined>(undefined);
  const [isLoading, setLoading] = useState(false);
  const loadAgain = async (): Promise<void> => {
    setLoading(true);
    const loaded = await loadScript<MountCamera>('Kamera', (late) => setMount(() => late));
    setMount(() => loaded);
    setLoading(false);
  };
  // Before the page is drawn: what was loaded earlier is shown at once.
  useLayoutEffect(() => {
    const load = (): void => void loadAgain();
    load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, []);
  return { mount, isLoading, loadAgain };
}

interface FallbackProps extends Pick<Props, 'take'> {
  readonly isLoading: boolean;
  readonly loadAgain: () => Promise<void>;
}

/** Without a connection the camera's script cannot be loaded; a photo or PDF of the phone can be chosen all the same. */
function Fallback({ take, isLoading, loadAgain }: FallbackProps) {
  const [unread, setUnread] = useState('');
  const chosen = async (file: File | undefined): Promise<void> => {
    const bytes = file && (await bytesOf(file));
    setUnread(file && !bytes ? unreadableWords(file.name) : '');
    if (bytes) take(bytes, 0, [], 'look');
  };
  return (
    <>
      <div class="notice warning" role="status">
        <p>
          Kamera belum dapat dimuat: sambungan terputus, atau Google belum menjawab. Kamera dimuat sendiri
          begitu sambungan kembali atau jawabannya datang; bila belum, ketuk Coba lagi. Sementara itu satu
          foto atau PDF dapat dipilih di bawah ini.
        </p>
        <Button disabled={isLoading} run={loadAgain} label="Coba lagi" />
      </div>
      {unread === '' ? null : (
        <p class="notice bad" role="alert">
          {unread}
        </p>
      )}
      <label class="upload">
        <span>Pilih foto atau PDF</span>
        <input
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          onChange={(event) => void chosen(event.currentTarget.files?.[0])}
        />
      </label>
    </>
  );
}
