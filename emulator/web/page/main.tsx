import { defineCustomElements } from '@revolist/revogrid/loader';
import { render } from 'preact';
import { App } from './app';

void defineCustomElements();
const root = document.getElementById('app');
if (root) render(<App />, root);
