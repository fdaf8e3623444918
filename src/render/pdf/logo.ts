import type { jsPDF } from 'jspdf';
import { MAX_IMAGE_BYTES, MAX_IMAGE_SIDE } from '../../domain/report/logo-limits';

export interface Logo {
  readonly kind: 'PNG' | 'JPEG';
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Reads the logo, or returns why it cannot be printed, as a sentence. `doc` is a temporary document for the trial. */
export function readLogo(bytes: Uint8Array, doc: jsPDF): Logo | string {
  if (bytes.length > MAX_IMAGE_BYTES) return 'berkasnya lebih besar dari 1 MB';
  const kind = kindOf(bytes);
  if (!kind) return 'berkasnya bukan gambar PNG atau JPEG';
  try {
    const { width, height } = doc.getImageProperties(bytes);
    if (!(width > 0 && height > 0)) return 'gambarnya rusak';
    if (width > MAX_IMAGE_SIDE || height > MAX_IMAGE_SIDE)
      return `gambarnya lebih besar dari ${MAX_IMAGE_SIDE} piksel`;
    doc.addImage(bytes, kind, 0, 0, 10, 10, 'logo', 'FAST');
    return { kind, bytes, width, height };
  } catch {
    return 'gambarnya rusak';
  }
}

/** PNG: ISO/IEC 15948, 5.2; JPEG: ISO/IEC 10918-1, B.1.1.3 (SOI and a marker), whole to its EOI. */
function kindOf(bytes: Uint8Array): Logo['kind'] | undefined {
  if ([137, 80, 78, 71, 13, 10, 26, 10].every((byte, index) => bytes[index] === byte)) return 'PNG';
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff && isComplete(bytes)
    ? 'JPEG'
    : undefined;
}

const isComplete = (bytes: Uint8Array): boolean => {
  const tail = bytes.slice(-64);
  return tail.some((byte, index) => byte === 0xff && tail[index + 1] === 0xd9);
};
