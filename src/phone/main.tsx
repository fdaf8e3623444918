import { render } from 'preact';
import { App } from './app';
import { readFacts } from './facts';

/** Runs after the whole page is loaded: the server appends where to open. */
function start(): void {
  const root = document.getElementById('app');
  if (root) render(<App facts={readFacts()} />, root);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
