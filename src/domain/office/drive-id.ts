/**
 * The id of a Drive file, from the id itself or from any of Google's links to it. '' gives ''; undefined: the text is
 * neither.
 * @example parseDriveId('https://drive.google.com/file/d/1AbC_dEf-12345/view?usp=sharing')  //=> '1AbC_dEf-12345'
 */
export function parseDriveId(text: string): string | undefined {
  const given = text.trim();
  if (given === '') return '';
  const inLink = /^https:\/\/[\w.]+\.google(?:usercontent)?\.com\/.*?(?:\/d\/|[?&]id=)([\w-]{10,})/.exec(
    given,
  );
  if (inLink) return inLink[1];
  return /^[\w-]{10,}$/.test(given) ? given : undefined;
}

/** The web address of a Drive folder; '' for no id. */
export const folderLink = (id: string): string =>
  id === '' ? '' : `https://drive.google.com/drive/folders/${encodeURIComponent(id)}`;

/** The address at which Drive shows a file. An id from a cell may be any text. */
export const fileLink = (id: string): string =>
  `https://drive.google.com/file/d/${encodeURIComponent(id)}/view`;
