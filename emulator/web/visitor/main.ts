import type { FrameChange, FrameMessage, FramePlace, FrameReply } from '../frame/ask-parent';
import { addressOf, locationOf } from './place';

/** The page around a web app's page, like Google's: handles the address bar and google.script messages. */
const frame = document.querySelector('iframe');
const origin = new URL(frame?.src ?? location.href).origin;
const tell = (message: FrameReply | FramePlace | FrameChange): void =>
  frame?.contentWindow?.postMessage(message, origin);

addEventListener('message', (event: MessageEvent<FrameMessage>) => {
  if (event.origin !== origin || event.source !== frame?.contentWindow) return;
  const message = event.data;
  if (message.google === 'run') void run(message);
  if (message.google === 'location')
    tell({ google: 'place', id: message.id, location: locationOf(location) });
  if (message.google === 'history')
    history[message.how](message.state, '', addressOf(location, message.parameters, message.hash));
});
addEventListener('popstate', (event) =>
  tell({ google: 'change', state: event.state as unknown, location: locationOf(location) }),
);

async function run({ id, name, args }: Extract<FrameMessage, { google: 'run' }>): Promise<void> {
  const answer = await fetch(location.pathname.replace(/exec$/, 'run') + location.search, {
    method: 'POST',
    body: JSON.stringify({ name, args }),
  })
    .then((response) => response.json() as Promise<Pick<FrameReply, 'ok' | 'result' | 'message'>>)
    .catch((error: unknown) => ({ ok: false, result: null, message: String(error) }));
  tell({ google: 'answer', id, ...answer });
}
