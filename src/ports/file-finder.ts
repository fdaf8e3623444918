/** The address of a file of that name in a folder; undefined when there is none. */
export type FileFinder = (folderId: string, name: string) => string | undefined;
