import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly upload: (files: readonly File[]) => Promise<void>;
  readonly children: ComponentChildren;
}

/** Uploads files that are dropped here into the open folder. */
export function DropZone({ upload, children }: Props) {
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? 'folder over' : 'folder'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void upload([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
    </div>
  );
}
