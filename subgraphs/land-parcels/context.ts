import type { Context as RegisterContext } from '../chassis/definition.ts';
import type { Loaders } from './loaders.ts';

/** What a resolver of this register is given. */
export type Context = RegisterContext<Loaders>;
