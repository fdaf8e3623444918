interface Props {
  readonly label: string;
  /** Opens the camera itself; otherwise the person chooses among camera, gallery and files. */
  readonly isCamera: boolean;
  readonly isPrimary?: boolean;
  readonly disabled: boolean;
  readonly take: (files: readonly File[]) => void;
}

/**
 * A file input that looks like a button. With `capture` a phone opens its camera and returns one photograph, whatever
 * `multiple` says; without it several photographs and PDFs can be chosen (https://www.w3.org/TR/html-media-capture/).
 */
export const PhotoInput = ({ label, isCamera, isPrimary = false, disabled, take }: Props) => (
  <label class={isPrimary ? 'take primary' : 'take'} aria-disabled={disabled}>
    {label}
    <input
      type="file"
      disabled={disabled}
      accept={isCamera ? 'image/*' : 'image/*,application/pdf'}
      {...(isCamera ? { capture: 'environment' } : { multiple: true })}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        event.currentTarget.value = '';
        if (files.length > 0) take(files);
      }}
    />
  </label>
);
