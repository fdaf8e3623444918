/** Used by webpack and gas-webpack-plugin at build time; it does not exist in Apps Script. */
declare const global: Record<string, unknown>;
