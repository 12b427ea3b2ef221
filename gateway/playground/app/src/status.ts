/** What `/status.json` says: the registers, whether each answers, and the entities they share. */
export interface Status {
  readonly registers: readonly { readonly name: string; readonly up: boolean }[];
  readonly entities: readonly { readonly entity: string; readonly registers: readonly string[] }[];
}

/** Asks the gateway how it stands. Throws when the gateway itself does not answer. */
export async function readStatus(): Promise<Status> {
  const answer = await fetch('/status.json', { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`/status.json: ${answer.status}`);
  // The gateway that served this page wrote it; both come from one build.
  return (await answer.json()) as Status;
}
