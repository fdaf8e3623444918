/**
 * Converts arguments for the server. "Requests fail if you attempt to pass a Date, Function, DOM element besides a
 * form, or other prohibited type, including prohibited types inside objects or arrays"; undefined inside becomes null.
 * https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
 * @throws Error `Failed due to illegal value in property: 0`
 */
export function legalArguments(args: readonly unknown[]): readonly unknown[] {
  const only = args[0];
  if (args.length === 1 && only instanceof HTMLFormElement) return [formValues(only)];
  args.forEach((value, index) => check(value, String(index), []));
  return JSON.parse(JSON.stringify(args)) as readonly unknown[];
}

function check(value: unknown, property: string, above: readonly unknown[]): void {
  const illegal =
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    typeof value === 'bigint' ||
    value instanceof Date ||
    value instanceof Node ||
    above.includes(value);
  if (illegal) throw new Error(`Failed due to illegal value in property: ${property}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) check(member, name, [...above, value]);
}

/** "Form elements become objects with field names as keys"; files are not imitated. */
function formValues(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    const text = typeof value === 'string' ? value : value.name;
    values[name] = name in values ? [values[name], text].flat() : text;
  }
  return values;
}
