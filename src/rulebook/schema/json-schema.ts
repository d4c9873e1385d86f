import { z } from 'zod';
import type { CheckDeclaration } from '../../model/index.ts';
import { type FileKind, schemas } from './index.ts';
import { parametersOf } from './parameters.ts';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
type JsonObject = { [key: string]: Json };

/**
 * The schemas as JSON Schema (draft 7, which editors read best): file names under `schemas/` and their text.
 * They describe what stands in a file; what leads from file to file, only the loader can check.
 * @param checks the checks that rules may name: each brings the parameters that a rule over it may set
 */
export function jsonSchemas(checks: readonly CheckDeclaration[]): ReadonlyMap<string, string> {
  const json = new Map(Object.entries(schemas).map(([kind, schema]) => [kind as FileKind, plain(schema)]));
  const rule = withParameters(json.get('rule') ?? {}, checks);
  json.set('rule', rule);
  json.set('pack', withContents(json.get('pack') ?? {}, json));
  return new Map([...json].map(([kind, schema]) => [`${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]));
}

function plain(schema: z.ZodType): JsonObject {
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }))) as JsonObject;
}

/** A rule's parameters are those of its check. */
function withParameters(rule: JsonObject, checks: readonly CheckDeclaration[]): JsonObject {
  const properties = rule['properties'] as JsonObject;
  const check = { ...(properties['check'] as JsonObject), enum: checks.map(({ id }) => id) };
  const byCheck = checks.map((declaration) => ({
    if: { type: 'object', properties: { check: { const: declaration.id } }, required: ['check'] },
    // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's word
    then: { type: 'object', properties: { parameters: embedded(plain(parametersOf(declaration))) } },
  }));
  const parameters = { type: 'object', description: (properties['parameters'] as JsonObject)['description'] ?? '' };
  return { ...rule, properties: { ...properties, check, parameters }, allOf: byCheck };
}

/** What `pack.yaml` holds below an id is what a file of this id would hold. */
function withContents(pack: JsonObject, json: ReadonlyMap<FileKind, JsonObject>): JsonObject {
  const properties = { ...(pack['properties'] as JsonObject) };
  const replace = (key: string, make: (below: JsonObject) => JsonObject): void => {
    const property = properties[key] as JsonObject;
    properties[key] = { ...property, additionalProperties: make(property['additionalProperties'] as JsonObject) };
  };
  const below = (kind: FileKind, key: string): JsonObject => embedded(without(json.get(kind) ?? {}, key));
  replace('purposes', () => below('purpose', 'id'));
  replace('phrases', () => below('phrases', 'id'));
  replace('vocabulary', () => below('vocabulary', 'language'));
  replace('rules', ({ anyOf = [] }) => ({ anyOf: [(anyOf as Json[])[0] ?? {}, below('rule', 'id')] }));
  return { ...pack, properties };
}

/** A schema without one of its keys, which stands elsewhere. */
function without(schema: JsonObject, key: string): JsonObject {
  const { [key]: _, ...properties } = schema['properties'] as JsonObject;
  const required = ((schema['required'] ?? []) as Json[]).filter((name) => name !== key);
  return { ...schema, properties, required };
}

/** A schema inside another one. */
function embedded({ $schema, ...schema }: JsonObject): JsonObject {
  return schema;
}
