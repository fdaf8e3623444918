import { inflateSync, strFromU8, unzlibSync } from 'fflate';

const { max } = Math;

/**
 * The pages of a PDF by its page tree, whose root has the greatest /Count (ISO 32000-1, 7.7.3.2); it may be in a
 * compressed object stream. 0 if it cannot be read, as in a PDF with a password.
 */
export function countPages(pdf: Uint8Array): number {
  const body = strFromU8(pdf, true);
  const counted = countsIn(body);
  return max(0, ...(counted.length > 0 ? counted : objectStreams(pdf, body).flatMap(countsIn)));
}

const countsIn = (text: string): readonly number[] =>
  [...text.matchAll(/<<(?:[^<>]|<[^<>]*>|<<[^<>]*>>)*>>/g)]
    .filter(([dictionary]) => /\/Type\s*\/Pages\b/.test(dictionary))
    .map(([dictionary]) => Number(/\/Count\s+(\d+)/.exec(dictionary)?.[1] ?? 0));

function objectStreams(pdf: Uint8Array, body: string): readonly string[] {
  return [...body.matchAll(/\/Type\s*\/ObjStm\b[\s\S]{0,400}?stream\r?\n/g)].map((found) => {
    const start = found.index + found[0].length;
    const end = body.indexOf('endstream', start);
    return inflated(pdf.subarray(start, end < 0 ? undefined : end));
  });
}

function inflated(bytes: Uint8Array): string {
  try {
    return strFromU8(unzlibSync(bytes), true);
  } catch {
    try {
      return strFromU8(inflateSync(bytes.subarray(2)), true);
    } catch {
      return '';
    }
  }
}
