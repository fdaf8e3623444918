/** webpack's and gas-webpack-plugin's name at build time; it does not exist at Google. */
declare const global: Record<string, unknown>;
