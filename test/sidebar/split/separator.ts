import qrcode from 'qrcode-generator';
import { homography } from '../../../src/phone/camera/picture/homography';
import { newPicture, type Picture } from '../../../src/phone/camera/picture/picture';
import { wholeOf, type Quad } from '../../../src/phone/camera/picture/point';
import { warpRows } from '../../../src/phone/camera/picture/warp';
import { numbers } from '../../phone/camera/photo';

interface Sheet {
  /** The text of the code; '' for a page of print without one. */
  readonly code: string;
  /** Dots per inch of the copier. */
  readonly dpi?: number;
  /** Degrees by which the feeder drew the sheet in askew. */
  readonly askew?: number;
  /** Millimetres of the code. */
  readonly size?: number;
  /** Levels of paper and ink, 0 to 255. */
  readonly levels?: readonly [number, number];
  readonly noise?: number;
  readonly seed?: number;
}

/** A page as a copier scans it: A4, grey. */
export function scannedPage(sheet: Sheet): Picture {
  const { dpi = 100, askew = 0, levels: [paper, ink] = [225, 70], noise = 8, seed = 1 } = sheet;
  const random = numbers(seed);
  const fine = drawn(sheet, 120);
  const [width, height] = [Math.round((210 / 25.4) * dpi), Math.round((297 / 25.4) * dpi)];
  const page = newPicture(width, height);
  const angle = (askew * Math.PI) / 180;
  const [cx, cy] = [fine.width / 2, fine.height / 2];
  const turned = wholeOf(fine).map(({ x, y }) => ({
    x: cx + (x - cx) * Math.cos(angle) - (y - cy) * Math.sin(angle),
    y: cy + (x - cx) * Math.sin(angle) + (y - cy) * Math.cos(angle),
  })) as unknown as Quad;
  warpRows(fine, homography(wholeOf(page), turned), page, 0, height);
  for (let at = 0; at < page.data.length; at += 4) {
    const level = ink + ((paper - ink) * page.data[at]!) / 255 + (random() + random() - 1) * 2 * noise;
    page.data.fill(level, at, at + 3);
  }
  return page;
}

/** White paper with the code in the upper half and lines of print below. */
function drawn({ code, size = 90 }: Sheet, dpi: number): Picture {
  const dots = (millimetres: number): number => Math.round((millimetres / 25.4) * dpi);
  const page = newPicture(dots(210), dots(297));
  const fill = (left: number, top: number, width: number, height: number): void => {
    for (let y = top; y < top + height; y++)
      page.data.fill(0, (y * page.width + left) * 4, (y * page.width + left + width) * 4);
  };
  for (let line = code === '' ? 20 : 170; line < 270; line += 8)
    for (let word = 30; word < 170; word += 17) fill(dots(word), dots(line), dots(13), dots(2.5));
  if (code === '') return page;
  const qr = qrcode(0, 'M');
  qr.addData(code, 'Byte');
  qr.make();
  const side = dots(size) / qr.getModuleCount();
  for (let row = 0; row < qr.getModuleCount(); row++)
    for (let column = 0; column < qr.getModuleCount(); column++)
      if (qr.isDark(row, column))
        fill(
          dots(105 - size / 2) + Math.round(column * side),
          dots(45) + Math.round(row * side),
          Math.ceil(side),
          Math.ceil(side),
        );
  return page;
}
