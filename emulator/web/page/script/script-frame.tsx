import { useEffect, useRef } from 'preact/hooks';
import type { FrameMessage, FrameReply } from '../../frame/ask-parent';
import { wordsOf } from '../server';
import { useScripts } from './use-scripts';

/** The sandbox that Google sets for pages of scripts. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

interface Props {
  readonly frame: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly onSize?: (size: { width?: number; height?: number }) => void;
}

/** A page of the script in a frame of another origin; its google.script calls arrive as messages. */
export function ScriptFrame({ frame, title, onClose, onSize }: Props) {
  const element = useRef<HTMLIFrameElement>(null);
  const { fromPage } = useScripts();
  const origin = `http://127.0.0.1:${location.port}`;
  const reply = (message: FrameReply): void => element.current?.contentWindow?.postMessage(message, origin);
  useEffect(() => {
    const listen = (event: MessageEvent<FrameMessage>): void => {
      if (event.origin !== origin || event.source !== element.current?.contentWindow) return;
      const message = event.data;
      if (message.google === 'close') onClose();
      else if (message.google === 'size') onSize?.(message);
      else if (message.google === 'run') void answer(message);
      else if (message.google === 'focus') document.querySelector<HTMLElement>('revo-grid')?.focus();
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  });
  const answer = async ({ id, name, args }: Extract<FrameMessage, { google: 'run' }>): Promise<void> => {
    const failed = (error: unknown) => ({ ok: false, result: null, message: wordsOf(error) });
    const { ok, result, message } = await fromPage(name, args).catch(failed);
    reply({ google: 'answer', id, ok, result, message });
  };
  return (
    <iframe
      ref={element}
      class="script-frame"
      title={title}
      sandbox={SANDBOX}
      src={`${origin}/bingkai/${frame}`}
    />
  );
}
