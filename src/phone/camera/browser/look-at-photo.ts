import { findCorners } from '../corners/find-corners';
import { mapQuad, type Quad } from '../picture/point';
import { jpegOf, openPhoto } from './canvas';

export interface LookedAt {
  /** A small JPEG of the whole photograph. */
  readonly preview: Blob;
  /** The corners as parts of the photograph's width and height. */
  readonly corners: Quad;
  readonly isFound: boolean;
}

/** Pixels of the longer side: enough to find the corners and to show them. */
const PREVIEW = 1000;

/** Opens a photograph once in small and finds the sheet in it. */
export async function lookAtPhoto(photo: Blob): Promise<LookedAt> {
  const picture = await openPhoto(photo, PREVIEW);
  const { corners, isFound } = findCorners(picture);
  return {
    preview: await jpegOf(picture, 0.8),
    corners: mapQuad(corners, ({ x, y }) => ({ x: x / picture.width, y: y / picture.height })),
    isFound,
  };
}
