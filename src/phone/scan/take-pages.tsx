import { useEffect, useRef, useState } from 'preact/hooks';
import type { PhotoKeeper } from '../kept/kept';
import { loadScript } from '../../page/load-script';
import type { MountCamera } from '../late/camera';

interface Props {
  readonly photos: PhotoKeeper;
  /** `pages` is 0 for a file whose pages were not counted. Returns whether it is kept. */
  readonly take: (content: Uint8Array<ArrayBuffer>, pages: number) => Promise<boolean>;
  /** For a file that was chosen without the camera: photographs that wait stay. */
  readonly takeFile: (content: Uint8Array<ArrayBuffer>) => void;
  readonly cancel: () => void;
}

/** The camera, which is a script of its own. */
export function TakePages({ photos, take, takeFile, cancel }: Props) {
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
      {state === 'gagal' ? <Fallback takeFile={takeFile} /> : null}
    </>
  );
}

/** Without a connection the camera's script cannot be loaded; a photo or PDF of the phone can be chosen all the same. */
const Fallback = ({ takeFile }: Pick<Props, 'takeFile'>) => (
  <>
    <p class="notice">Kamera tidak dapat dimuat tanpa sambungan. Pilih foto atau PDF di bawah ini.</p>
    <label class="upload">
      <span>Pilih foto atau PDF</span>
      <input
        type="file"
        accept="application/pdf,image/jpeg,image/png"
        onChange={(event) => void chosen(event.currentTarget, takeFile)}
      />
    </label>
  </>
);

async function chosen(input: HTMLInputElement, takeFile: Props['takeFile']): Promise<void> {
  const file = input.files?.[0];
  if (file) takeFile(new Uint8Array(await file.arrayBuffer()));
}
