import { isPromise } from 'node:util/types';

/**
 * Goes on with a value at once when it is there, and when it has come otherwise.
 *
 * Most fields of a row are there: a promise for each of them would cost more than judging it.
 */
export function afterwards<T, U>(
  value: T | Promise<T>,
  goOn: (value: T) => U | Promise<U>,
): U | Promise<U> {
  return isPromise(value) ? value.then(goOn) : goOn(value);
}
