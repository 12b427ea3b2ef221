/** Under this header a register says how many questions it takes in one call. */
export const MANY_HEADER = 'x-questions';

/** It takes a list: each question is answered in its place, under its own `extensions.requestId`. */
export const MANY = 'many';
