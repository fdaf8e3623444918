import { render, type ComponentProps } from 'preact';
import { Camera } from '../camera';

type CameraProps = ComponentProps<typeof Camera>;

/** Shows the camera in an element of the page, or gives the one that is there what has changed; returns the function that removes it. */
export type MountCamera = (element: Element, props: CameraProps) => () => void;

const mount: MountCamera = (element, props) => {
  render(<Camera {...props} />, element);
  return () => render(null, element);
};

/** The page finds the script's function here once the script has run (src/page/load-script.ts). */
Object.assign(globalThis, { dipKamera: mount });
