import type { Context as ChassisContext } from '../chassis/definition.ts';
import type { Loaders } from './loaders.ts';

/** What this register's resolvers are given for one request. */
export type Context = ChassisContext<Loaders>;
