/** What a frame tells the page that shows it. */
export type FrameMessage =
  | { readonly google: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly google: 'close' | 'focus' }
  | { readonly google: 'size'; readonly width?: number; readonly height?: number };

/** What comes back of a call. */
export interface FrameReply {
  readonly google: 'answer';
  readonly id: number;
  readonly ok: boolean;
  readonly result: unknown;
  readonly message: string;
}

/** The page's origin: this machine's other name, at the same port. */
const page = `${location.protocol}//localhost:${location.port}`;

export const tellParent = (message: FrameMessage): void => parent.postMessage(message, page);

export function onReply(listener: (reply: FrameReply) => void): void {
  addEventListener('message', (event: MessageEvent<Partial<FrameReply>>) => {
    if (event.origin === page && event.data.google === 'answer') listener(event.data as FrameReply);
  });
}
