/** Files that Windows, macOS and Office put beside documents. */
const SYSTEM_FILE = /^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini|~\$.+|~.+\.tmp)$/i;

/** Whether a name in a list of files is none of a document. @example isSystemFile('Thumbs.db')  //=> true */
export const isSystemFile = (name: string): boolean => SYSTEM_FILE.test(name);

const EXTENSION = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|jpe?g|png|tiff?|heic|zip|rar)$/i;

/** The title of a document that is named by its file. @example titleOfFile('Neraca_Akhir.pdf')  //=> 'Neraca Akhir' */
export function titleOfFile(name: string): string {
  const base = name.replace(EXTENSION, '').trim();
  if (base === name || base === '') return name;
  return /\s/.test(base) ? base : base.replace(/_+/g, ' ').trim();
}
