/** One register; `ofGateway` where it is no agency's but part of the gateway. */
export interface RegisterStatus {
  readonly name: string;
  readonly up: boolean;
  readonly ofGateway?: true;
}

/** What `/status.json` says: the registers, whether each answers, and the entities they share. */
export interface Status {
  readonly registers: readonly RegisterStatus[];
  readonly entities: readonly { readonly entity: string; readonly registers: readonly string[] }[];
}

/** Asks the gateway how it stands. Throws when the gateway itself does not answer. */
export async function readStatus(): Promise<Status> {
  const answer = await fetch('/status.json', { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`/status.json: ${answer.status}`);
  // The gateway that served this page wrote it; both come from one build.
  const status = (await answer.json()) as Status;
  // The agencies' first: the gateway's own stands among them otherwise, as if it were an agency.
  const last = (register: RegisterStatus): number => (register.ofGateway ? 1 : 0);
  return { ...status, registers: status.registers.toSorted((a, b) => last(a) - last(b)) };
}
