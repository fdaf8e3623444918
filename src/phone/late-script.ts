import { loadScript } from '../page/load-script';
import type { MountCamera } from './late/camera';

/** The camera; null while it cannot be loaded. */
export const loadCamera = (): Promise<MountCamera | null> => loadScript<MountCamera>('Kamera');
