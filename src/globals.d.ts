/** webpack's and gas-webpack-plugin's names at build time; neither exists at Google. */
declare const global: Record<string, unknown>;
declare const require: (path: string) => unknown;
