/** A question as it goes over the wire. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
