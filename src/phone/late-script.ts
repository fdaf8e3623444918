import { loadScript } from '../page/load-script';
import type { MountCamera } from './late/camera';

/** The camera; null while it cannot be loaded. */
export async function loadCamera(): Promise<MountCamera | null> {
  if (!(await loadScript('Kamera'))) return null;
  return (globalThis as { readonly dipKamera?: MountCamera }).dipKamera ?? null;
}
