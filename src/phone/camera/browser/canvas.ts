import type { Picture } from '../picture/picture';

/**
 * Opens a photograph upright (the browser applies its EXIF orientation) with at most `longest` pixels at its longer side. What is
 * transparent in it is white, as on paper: a JPEG would show it black.
 * One photograph of twelve megapixels takes 48 MB while it is drawn, so only one is opened at a time.
 * @throws DOMException where the browser cannot open it
 */
export async function openPhoto(photo: Blob, longest: number): Promise<Picture> {
  const address = URL.createObjectURL(photo);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const factor = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight));
    const width = Math.max(1, Math.round(image.naturalWidth * factor));
    const height = Math.max(1, Math.round(image.naturalHeight * factor));
    return onCanvas(width, height, (context) => {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      context.drawImage(image, 0, 0, width, height);
      return context.getImageData(0, 0, width, height);
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A JPEG with a quality from 0 to 1. */
export const jpegOf = (picture: Picture, quality: number, factor = 1): Promise<Blob> => {
  const [width, height] = [Math.round(picture.width * factor), Math.round(picture.height * factor)];
  return onCanvas(picture.width, picture.height, (context) => {
    const image = context.createImageData(picture.width, picture.height);
    image.data.set(picture.data);
    context.putImageData(image, 0, 0);
    if (factor === 1) return blobOf(context.canvas, quality);
    return onCanvas(width, height, (smaller) => {
      smaller.drawImage(context.canvas, 0, 0, width, height);
      return blobOf(smaller.canvas, quality);
    });
  });
};

const blobOf = (canvas: HTMLCanvasElement, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas made no JPEG'))),
      'image/jpeg',
      quality,
    );
  });

/** Lends a canvas; its memory is given back at once, which iOS does late by itself. */
function onCanvas<T>(width: number, height: number, use: (context: CanvasRenderingContext2D) => T): T {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser has no canvas');
  const release = (): void => {
    canvas.width = 0;
  };
  const result = use(context);
  if (result instanceof Promise) void result.then(release, release);
  else release();
  return result;
}
