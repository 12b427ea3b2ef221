import { resultKeys } from '../qr/keys/keys-on-disk.ts';
import { pngBase64Of, svgOf, symbolVersionOf } from '../qr/picture.ts';
import { VERSION } from '../qr/signed-code.ts';
import type { QueryResolvers, Resolvers } from '../resolver-types.generated.ts';

/** Codes of results, drawn only as far as they are asked for, and the keys that verify them. */
export const codeFields: Pick<Resolvers, 'ResultQr'> = {
  ResultQr: {
    payload: ({ payload }) => payload,
    version: () => VERSION,
    bytes: ({ payload }) => Buffer.byteLength(payload),
    symbolVersion: ({ payload }) => symbolVersionOf(payload),
    svg: ({ payload }) => svgOf(payload),
    pngBase64: ({ payload }) => pngBase64Of(payload),
  },
};

export const codeQueries: Pick<QueryResolvers, 'resultVerificationKeys'> = {
  resultVerificationKeys: () => resultKeys().published,
};
