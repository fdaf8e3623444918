import { render } from 'preact';
import type { PublicView } from '../wire/public-view';
import { App } from './app';
import { Incomplete } from './incomplete';
import { Unpublished } from './unpublished';

const root = document.getElementById('app');
/** JSON from the server: `null` while nothing is published, '' where the data did not arrive. */
const data = document.getElementById('data')?.textContent?.trim() ?? '';
if (root) render(data === '' ? <Incomplete /> : shown(JSON.parse(data) as PublicView | null), root);

function shown(view: PublicView | null) {
  return view === null ? <Unpublished /> : <App view={view} />;
}
