/** The brightness of a colour, 0 to 255 (ITU-R BT.601, as in JPEG). */
export const brightness = (red: number, green: number, blue: number): number =>
  0.299 * red + 0.587 * green + 0.114 * blue;
