import type { JSX } from 'preact';

interface Props extends Omit<JSX.IntrinsicElements['button'], 'type' | 'label' | 'children' | 'onClick'> {
  readonly label: string | number;
  readonly run: () => unknown;
}

/** A button that runs something when it is clicked; it submits no form. */
export const Button = ({ label, run, ...rest }: Props) => (
  <button type="button" {...rest} onClick={() => void run()}>
    {label}
  </button>
);
