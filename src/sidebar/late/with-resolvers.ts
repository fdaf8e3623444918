/**
 * The decoders need Promise.withResolvers, which Chrome has from 119 on; the last Chrome of Windows 7 is 109
 * (https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Promise/withResolvers).
 */
if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers });

function withResolvers<T>() {
  let [resolve, reject]: [(value: T) => void, (reason: unknown) => void] = [() => undefined, () => undefined];
  const promise = new Promise<T>((fulfil, refuse) => {
    [resolve, reject] = [fulfil, refuse];
  });
  return { promise, resolve, reject };
}

export {};
