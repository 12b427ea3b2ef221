import type { Context as RegisterContext } from '../chassis/definition.ts';
import type { Loaders } from './loaders.ts';

/** What this register's resolvers are given for one request. */
export type Context = RegisterContext<Loaders>;
