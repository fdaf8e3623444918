/** A number as Indonesian readers write it, to two decimals. @example numberWords(29.3)  //=> '29,3' */
export const numberWords = (value: number): string => numbers.format(value);
const numbers = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2, useGrouping: false });

export function sizeWords(bytes: number | null): string {
  if (bytes === null) return '—';
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${Math.round(kilo)} KB` : `${(kilo / 1024).toFixed(1).replace('.', ',')} MB`;
}

export function timeWords(iso: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('id-ID', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(iso));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${part('hour')}.${part('minute')}.${part('second')}`;
}

export const secondsWords = (milliseconds: number): string =>
  `${(milliseconds / 1000).toFixed(1).replace('.', ',')} dtk`;

/** @example letters(27) //=> 'AB' */
export const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
