import type { Folders } from './scan-store';

/**
 * Which files in Drive are the office's: those that bear the workbook's mark, and those below a folder that does. An id in a
 * cell is a hint; what it names is changed or shared only if it is the office's.
 */
export interface Custody {
  /**
   * Whether the folder recorded for the path is the office's folder for that path, another one, or one that this person does
   * not see. At most one call if it is marked.
   */
  standing(path: string, folders: Folders): 'own' | 'foreign' | 'unseen';
  /** Whether the file exists and is not one that the office published; '' names no file. At most one call if it is marked. */
  isForeignPublication(fileId: string): boolean;
}
