/** Larger images make every report large, and are usually scans chosen by mistake. */
export const MAX_IMAGE_BYTES = 1_000_000;
/** Pixels. */
export const MAX_IMAGE_SIDE = 4000;
