/** Whether a folder holds a file of that name. */
export type FileFinder = (folderId: string, name: string) => boolean;
