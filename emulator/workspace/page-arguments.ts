/** The limit of google.script.run is not documented; 50 MB, the limit of other transfers, is assumed. */
export const PAGE_BYTES = 50 * 1024 * 1024;

/**
 * Checks the arguments from a page: "Requests fail if you attempt to pass a Date, Function, DOM element besides a form,
 * or other prohibited type": https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
 */
export function checkPageArguments(args: readonly unknown[], mostBytes: number): void {
  args.forEach((value, index) => checkValue(value, String(index), []));
  if (Buffer.byteLength(JSON.stringify(args)) > mostBytes)
    throw new Error('NetworkError: Connection failure due to HTTP 413');
}

/** Plain data of any class. NaN and infinities become null in transfer, as undefined does in a list. */
const LEGAL = new Set(['Object', 'Array', 'Number', 'String', 'Boolean', 'Null', 'Undefined', 'Error']);

function checkValue(value: unknown, property: string, above: readonly unknown[]): void {
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (typeof value === 'function' || !LEGAL.has(kind) || above.includes(value))
    throw new Error(`Failed due to illegal value in property: ${property}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) checkValue(member, name, [...above, value]);
}
