import type { JSX as RevoJsx } from '@revolist/revogrid';
import type { JSX } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'revo-grid': RevoJsx.RevoGrid & { ref?: preact.Ref<HTMLRevoGridElement> };
    }
  }
}

export type { JSX };
