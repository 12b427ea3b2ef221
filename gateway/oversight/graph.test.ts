import { readFileSync } from 'node:fs';
import { type ConstDirectiveNode, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { textArgument } from '../../schema/access/linked-features.ts';
import { projectFile } from '../../schema/project-root.ts';
import { registersOf } from '../supergraph/registers.ts';
import { OVERSIGHT } from './oversight.ts';

const supergraph = parse(readFileSync(projectFile('schema/generated/supergraph.graphql'), 'utf8'));

/** The graphs a type or a field is joined from, by the names the file uses. */
const graphsIn = (directives: readonly ConstDirectiveNode[] = [], name: string) =>
  directives
    .filter((node) => node.name.value === name)
    .flatMap((node) => textArgument(node, 'graph') ?? []);

it('is part of the graph, at an address that nobody can dial', () => {
  expect(registersOf(supergraph)).toContainEqual({
    name: OVERSIGHT,
    url: 'http://oversight.invalid/graphql',
  });
});

it('shares with the registers only what hangs on an answer of its own', () => {
  const shared = supergraph.definitions.flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const ofType = graphsIn(type.directives, 'join__type');
    if (!ofType.includes('OVERSIGHT') || ofType.length === 1) return [];
    return (type.fields ?? []).flatMap((field) => {
      const given = graphsIn(field.directives, 'join__field');
      const graphs = given.length > 0 ? given : ofType;
      return graphs.includes('OVERSIGHT') && graphs.length > 1
        ? [`${type.name.value}.${field.name.value}`]
        : [];
    });
  });
  expect(shared.sort()).toEqual([
    'Citizen.key',
    'LocalizedText.en',
    'LocalizedText.vi',
    'PageInfo.endCursor',
    'PageInfo.hasNextPage',
    'PageInfo.hasPreviousPage',
    'PageInfo.startCursor',
  ]);
});
