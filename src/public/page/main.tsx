import { render } from 'preact';
import type { PublicView } from '../wire/public-view';
import { App } from './app';
import { Unpublished } from './unpublished';

const root = document.getElementById('app');
const view = JSON.parse(document.getElementById('data')?.textContent ?? 'null') as PublicView | null;
if (root) render(view === null ? <Unpublished /> : <App view={view} />, root);
