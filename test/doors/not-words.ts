/** Text that only a programmer understands. */
export const NOT_WORDS = /undefined|\[object|NaN|Error\b|\bat \w+\.|Expected|Invalid|received|schema/;
