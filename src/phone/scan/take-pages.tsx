import { useEffect, useRef, useState } from 'preact/hooks';
import type { AfterTaking, PhotoKeeper } from '../kept/kept';
import { loadScript } from '../../page/load-script';
import type { MountCamera } from '../late/camera';

interface Props {
  readonly photos: PhotoKeeper;
  /** Whether another document follows. */
  readonly hasNext: boolean;
  /** `pages` is 0 for a file whose pages were not counted; `photos`: of which it is made, others that wait stay. */
  readonly take: (
    content: Uint8Array<ArrayBuffer>,
    pages: number,
    photos: readonly number[],
    then: AfterTaking,
  ) => void;
  readonly cancel: () => void;
}

/** The camera, which is a script of its own. */
export function TakePages({ photos, hasNext, take, cancel }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const remove = useRef((): void => undefined);
  const [mount, setMount] = useState<MountCamera | null | 'loading'>('loading');
  useEffect(() => {
    let isGone = false;
    void loadScript<MountCamera>('Kamera').then((loaded) => {
      if (!isGone) setMount(() => loaded);
    });
    return () => {
      isGone = true;
      remove.current();
    };
  }, []);
  // The list may change while the camera is open, and with it what follows.
  useEffect(() => {
    if (typeof mount === 'function' && place.current)
      remove.current = mount(place.current, { photos, hasNext, onDone: take, onCancel: cancel });
  });
  return (
    <>
      {mount === 'loading' ? <p class="soft">Memuat kamera…</p> : null}
      <div ref={place} />
      {mount === null ? <Fallback take={take} /> : null}
    </>
  );
}

/** Without a connection the camera's script cannot be loaded; a photo or PDF of the phone can be chosen all the same. */
const Fallback = ({ take }: Pick<Props, 'take'>) => (
  <>
    <p class="notice">Kamera tidak dapat dimuat tanpa sambungan. Pilih foto atau PDF di bawah ini.</p>
    <label class="upload">
      <span>Pilih foto atau PDF</span>
      <input
        type="file"
        accept="application/pdf,image/jpeg,image/png"
        onChange={(event) => void chosen(event.currentTarget, take)}
      />
    </label>
  </>
);

async function chosen(input: HTMLInputElement, take: Props['take']): Promise<void> {
  const file = input.files?.[0];
  if (file) take(new Uint8Array(await file.arrayBuffer()), 0, [], 'look');
}
