/**
 * What a page may send: "Requests fail if you attempt to pass a Date, Function, DOM element besides a form, or other
 * prohibited type": https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
 */
export function checkPageArguments(args: readonly unknown[]): void {
  args.forEach((value, index) => checkValue(value, String(index)));
}

function checkValue(value: unknown, property: string): void {
  const kind = Object.prototype.toString.call(value);
  if (typeof value === 'function' || kind === '[object Date]')
    throw new Error(`Failed due to illegal value in property: ${property}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) checkValue(member, name);
}
