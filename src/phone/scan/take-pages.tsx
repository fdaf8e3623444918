import { useEffect, useRef, useState } from 'preact/hooks';
import type { PhotoKeeper } from '../kept/kept';
import { loadScript } from '../../page/load-script';
import type { MountCamera } from '../late/camera';

interface Props {
  readonly photos: PhotoKeeper;
  /** `pages` is 0 for a file whose pages were not counted; `photos`: of which it is made, others that wait stay. */
  readonly take: (content: Uint8Array<ArrayBuffer>, pages: number, photos: readonly number[]) => void;
  readonly cancel: () => void;
}

/** The camera, which is a script of its own. */
export function TakePages({ photos, take, cancel }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'memuat' | 'siap' | 'gagal'>('memuat');
  useEffect(() => {
    let remove = (): void => undefined;
    let isGone = false;
    void loadScript<MountCamera>('Kamera').then((mount) => {
      if (isGone || place.current === null) return;
      setState(mount ? 'siap' : 'gagal');
      if (mount)
        remove = mount(place.current, {
          photos,
          onDone: take,
          onCancel: cancel,
        });
    });
    return () => {
      isGone = true;
      remove();
    };
  }, []);
  return (
    <>
      {state === 'memuat' ? <p class="soft">Memuat kamera…</p> : null}
      <div ref={place} />
      {state === 'gagal' ? <Fallback take={take} /> : null}
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
  if (file) take(new Uint8Array(await file.arrayBuffer()), 0, []);
}
