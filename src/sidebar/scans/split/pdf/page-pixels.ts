import type { PDFPage } from 'pdf-lib';
import { boxOf, type Box } from './matrix';
import { canvasOf, LONGEST, pixelsOf } from '../pixels-of';
import { drawingOn, type Drawing, type DrawnImage } from './page-drawing';
import { largestOf, imageOf, type PageImage } from './page-image';
import type { Pixels } from '../read-code';

export interface PagePixels {
  readonly pixels: Pixels;
  /** Whether they are all that the page shows; else they are its largest image, which may be a logo. */
  readonly isWhole: boolean;
  /** The shorter side of what they show, as a part of the page's. */
  readonly part: number;
}

/** The picture of a scanned page in the browser; null where there is no image. @throws Error where it cannot be opened */
export async function pagePixels(page: PDFPage): Promise<PagePixels | null> {
  const drawing = drawingOn(page);
  const { images } = drawing;
  const opened = drawing.isAll ? images.map(({ stream }) => imageOf(stream)) : [];
  const whole = opened.filter((image) => image !== null);
  if (whole.length > 0 && whole.length === images.length)
    return { pixels: await joinedPixels(drawing, whole), isWhole: true, part: 1 };
  const largest = largestOf(images);
  const image = largest === null ? null : imageOf(largest.stream);
  if (largest === null || image === null) return null;
  return {
    pixels: await pixelsOf(image),
    isWhole: false,
    part: shorter(largest.clip) / shorter(drawing.page),
  };
}

const shorter = ({ left, bottom, right, top }: Box): number => Math.min(right - left, top - bottom);

/** The images of a page, each where it is drawn; that of a usual scan is the page. */
async function joinedPixels({ page, images }: Drawing, opened: readonly PageImage[]): Promise<Pixels> {
  const [only, first] = [images[0], opened[0]];
  if (images.length === 1 && only && first && isPage(only, page)) return pixelsOf(first);
  const [across, down] = [page.right - page.left, page.top - page.bottom];
  const scale = LONGEST / Math.max(across, down);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(across * scale);
  canvas.height = Math.round(down * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const [at, image] of opened.entries())
    if (images[at]) drawImage(context, images[at], page, scale, canvasOf(await pixelsOf(image)));
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The part of the page's side by which an image may miss its edge. */
const NEAR = 0.02;

/** Whether an image is drawn upright over the whole page. */
function isPage({ matrix, clip }: DrawnImage, page: Box): boolean {
  const [a, b, c, d] = matrix;
  const drawn = boxOf({ left: 0, bottom: 0, right: 1, top: 1 }, matrix);
  const near = NEAR * shorter(page);
  const isNear = (box: Box): boolean =>
    (['left', 'bottom', 'right', 'top'] as const).every((edge) => Math.abs(box[edge] - page[edge]) <= near);
  return b === 0 && c === 0 && a > 0 && d > 0 && isNear(drawn) && isNear(clip);
}

/** Draws an image over what is there; a stencil leaves what its white pixels cover. */
function drawImage(
  context: CanvasRenderingContext2D,
  { matrix: [a, b, c, d, e, f], clip, isStencil }: DrawnImage,
  page: Box,
  scale: number,
  picture: HTMLCanvasElement,
): void {
  const x = (at: number): number => Math.round((at - page.left) * scale);
  const y = (at: number): number => Math.round((page.top - at) * scale);
  context.save();
  context.beginPath();
  context.rect(x(clip.left), y(clip.top), x(clip.right) - x(clip.left), y(clip.bottom) - y(clip.top));
  context.clip();
  context.imageSmoothingQuality = 'high';
  if (isStencil) context.globalCompositeOperation = 'multiply';
  // Whole pixels, so that no line is left between strips; the first row of an image is at its top.
  if (b === 0 && c === 0 && a > 0 && d > 0)
    context.drawImage(picture, x(e), y(f + d), x(e + a) - x(e), y(f) - y(f + d));
  else {
    const [right, up] = [c + e - page.left, page.top - d - f];
    context.setTransform(a * scale, -b * scale, -c * scale, d * scale, right * scale, up * scale);
    context.drawImage(picture, 0, 0, 1, 1);
  }
  context.restore();
}
