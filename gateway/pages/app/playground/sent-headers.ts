import { allHeaders } from '../shared/stated.ts';
import { presentAsker, readyToAsk, tokenOf } from './asker.ts';

/**
 * The headers an operation is sent with, once whoever asks has a token: that token, why it is asked, and then
 * whatever the header editor says.
 */
export async function sentHeaders(byHand: string): Promise<Record<string, string>> {
  await readyToAsk();
  const asker = presentAsker();
  return allHeaders(tokenOf(asker), asker.stated, byHand);
}
