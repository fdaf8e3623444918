import { render } from 'preact';
import { App } from './app';

/** Runs after the whole page is loaded: the menu may have appended which page to open. */
function start(): void {
  const root = document.getElementById('app');
  const first = document.getElementById('buka')?.dataset['halaman'] ?? '';
  if (root) render(<App first={first} />, root);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
