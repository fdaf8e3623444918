/** webpack's name at build time; it does not exist at Google. */
declare const require: (path: string) => unknown;
