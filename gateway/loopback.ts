export { isLoopback } from '../schema/loopback.ts';
