/** Messages from a frame to the page that shows it. */
export type FrameMessage =
  | { readonly google: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly google: 'close' | 'focus' }
  | { readonly google: 'size'; readonly width?: number; readonly height?: number }
  | { readonly google: 'location'; readonly id: number }
  | {
      readonly google: 'history';
      readonly how: 'pushState' | 'replaceState';
      readonly state: unknown;
      readonly parameters: UrlParameters | null;
      readonly hash: string | null;
    };

/** URL parameters by name: one value, or several. */
export type UrlParameters = Readonly<Record<string, string | readonly string[]>>;

/** The visitor's location, as google.script.url and google.script.history return it. */
export interface FrameLocation {
  readonly hash: string;
  readonly parameter: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** The visitor navigated back or forward. */
export interface FrameChange {
  readonly google: 'change';
  readonly state: unknown;
  readonly location: FrameLocation;
}

/** The reply to a call. */
export interface FrameReply {
  readonly google: 'answer';
  readonly id: number;
  readonly ok: boolean;
  readonly result: unknown;
  readonly message: string;
}

/** The reply to `location`: where the visitor is. */
export interface FramePlace {
  readonly google: 'place';
  readonly id: number;
  readonly location: FrameLocation;
}

/** The origin of the page that shows this frame, which the server writes into it. */
export const page = (globalThis as unknown as { readonly __page: string }).__page;

export const tellParent = (message: FrameMessage): void => parent.postMessage(message, page);

export const onReply = (listener: (reply: FrameReply) => void): void => onMessage('answer', listener);
export const onPlace = (listener: (place: FramePlace) => void): void => onMessage('place', listener);
export const onChange = (listener: (change: FrameChange) => void): void => onMessage('change', listener);

function onMessage<T extends { readonly google: string }>(
  kind: T['google'],
  listener: (message: T) => void,
): void {
  addEventListener('message', (event: MessageEvent<Partial<T>>) => {
    if (event.origin === page && event.data.google === kind) listener(event.data as T);
  });
}
