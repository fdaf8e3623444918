const { min } = Math;

/** A page: a JPEG with its size in pixels. */
export interface JpegPage {
  readonly width: number;
  readonly height: number;
  readonly jpeg: Uint8Array;
}

/** A4 in points of 1/72 inch. */
const A4 = { short: 595.28, long: 841.89 } as const;

/**
 * A PDF with an A4 page for each JPEG, upright or across as the JPEG is, the JPEG as large as fits and in the middle
 * (PDF 1.4; images as they are, filter DCTDecode: ISO 32000-1, 7.4.8).
 */
export function jpegPdf(pages: readonly JpegPage[]): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_page, index) => `${3 + index * 3} 0 R`).join(' ');
  const objects = [
    [text('<< /Type /Catalog /Pages 2 0 R >>')],
    [text(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)],
    ...pages.flatMap((page, index) => objectsOf(page, 3 + index * 3)),
  ];
  const parts: Uint8Array[] = [new Uint8Array([...text('%PDF-1.4\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])];
  let length = parts[0]?.length ?? 0;
  const places = objects.map((object, index) => {
    const place = length;
    const written = [text(`${index + 1} 0 obj\n`), ...object, text('\nendobj\n')];
    parts.push(...written);
    length += written.reduce((sum, part) => sum + part.length, 0);
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(
    text(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return joined(parts);
}

/** Page, drawing and image, numbered from `first`. */
function objectsOf({ width, height, jpeg }: JpegPage, first: number): readonly (readonly Uint8Array[])[] {
  const [w, h] = width > height ? [A4.long, A4.short] : [A4.short, A4.long];
  const factor = min(w / width, h / height);
  const [across, down] = [width * factor, height * factor];
  const drawing = `q ${across.toFixed(2)} 0 0 ${down.toFixed(2)} ${((w - across) / 2).toFixed(2)} ${((h - down) / 2).toFixed(2)} cm /Im Do Q`;
  return [
    [
      text(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${first + 1} 0 R /Resources << /XObject << /Im ${first + 2} 0 R >> >> >>`,
      ),
    ],
    [text(`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`)],
    [
      text(
        `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      ),
      jpeg,
      text('\nendstream'),
    ],
  ];
}

const text = (ascii: string): Uint8Array => Uint8Array.from(ascii, (sign) => sign.charCodeAt(0));

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
