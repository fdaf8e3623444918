/** Resolved by webpack at build time; does not exist at Google. */
declare const require: (path: string) => unknown;
