/** A number with all but its last three characters hidden, so that two papers can be told apart. */
export function maskedNumber(number: string): string {
  return number.slice(-3).padStart(number.length, '*');
}
