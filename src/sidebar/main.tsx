import { render } from 'preact';
import { App } from './app';

/** Begins when the whole page is there: the menu may have added at its end which part to open. */
function start(): void {
  const root = document.getElementById('app');
  const first = document.getElementById('buka')?.dataset['halaman'] ?? '';
  if (root) render(<App first={first} />, root);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
