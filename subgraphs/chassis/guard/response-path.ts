import type { GraphQLResolveInfo } from 'graphql';

/** A place in the answer. graphql-js gives all fields of one object the same one above them. */
export type ResponsePath = GraphQLResolveInfo['path'];
