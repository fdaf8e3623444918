const FOLDER = 'M1 3h5l1.5 2H15v8H1z';
const SHEET = 'M3 1h7l3 3v11H3zM5 7v2h2.5V7zm3.5 0v2H11V7zM5 10v2h2.5v-2zm3.5 0v2H11v-2z';
const PAPER = 'M3 1h7l3 3v11H3zM5 7h6v1H5zm0 2h6v1H5zm0 2h4v1H5z';

const KINDS: readonly (readonly [kind: RegExp, path: string, color: string])[] = [
  [/folder$/, FOLDER, '#5f6368'],
  [/spreadsheet/, SHEET, '#188038'],
  [/pdf$/, PAPER, '#c5221f'],
  [/^image\//, PAPER, '#b06000'],
];

/** An icon for the kind of file; the file's name is shown beside it. */
export function FileIcon({ mimeType }: { readonly mimeType: string }) {
  const [, path, color] = KINDS.find(([kind]) => kind.test(mimeType)) ?? [/./, PAPER, '#1a73e8'];
  return (
    <svg class="file-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill={color} fill-rule="evenodd" />
    </svg>
  );
}
