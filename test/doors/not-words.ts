/** What only a programmer would say. */
export const NOT_WORDS = /undefined|\[object|NaN|Error\b|\bat \w+\.|Expected|Invalid|received|schema/;
