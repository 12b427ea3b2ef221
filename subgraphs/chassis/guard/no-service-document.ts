import type { ValidationRule } from 'graphql';
import { fault } from '../../../schema/faults.ts';

/**
 * Closes `_service`, by whatever alias or fragment it is asked for: a guarded register tells nobody how its
 * parts are joined. Composition reads the checkout's files and does not ask.
 */
export const noServiceDocument: ValidationRule = (context) => ({
  Field({ name }) {
    if (name.value === '_service') context.reportError(fault('SEAL_REFUSED'));
  },
});
