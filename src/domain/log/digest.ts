/** Hex SHA-256 of the text's UTF-8 bytes. */
export type Digest = (text: string) => string;
