/** Keys that write, in the order of a keypad. */
export const padKeys = ['7', '8', '9', '4', '5', '6', '1', '2', '3', '.', '0'] as const;

/** A key of the keypad; `full` gives all marks of the line, `back` takes the last sign away. */
export type PadKey = (typeof padKeys)[number] | 'back' | 'full';
