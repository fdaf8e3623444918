/** Dark enough to be told from white. */
export const COLORS = [
  '#1a73e8',
  '#d93025',
  '#b06000',
  '#188038',
  '#9334e6',
  '#12858d',
  '#c5221f',
  '#5f6368',
];
