interface Props {
  /** The PDF of the pages that were taken, and their number. */
  readonly onDone: (pdf: Uint8Array, pages: number) => void;
  readonly onCancel: () => void;
}

/** Chooses a file; replaced by the camera. */
export const Camera = ({ onDone, onCancel }: Props) => (
  <div class="actions">
    <label>
      Pilih berkas
      <input
        type="file"
        accept="application/pdf,image/*"
        onChange={(event) =>
          void event.currentTarget.files?.[0]?.arrayBuffer().then((bytes) => onDone(new Uint8Array(bytes), 1))
        }
      />
    </label>
    <button type="button" onClick={onCancel}>
      Batal
    </button>
  </div>
);
