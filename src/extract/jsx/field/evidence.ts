import type { Grade, Layer, RequirementEvidence, RequirementLevel } from '../../../model/index.ts';
import { excerpt } from '../../excerpt.ts';
import type { ts } from '../../parsers/typescript.ts';
import { textOf } from '../render/element.ts';
import type { Module } from '../value/value.ts';

/** A word on a requirement, with what it depends on still to be matched with the form's other fields. */
export interface Word extends RequirementEvidence {
  readonly cell?: ts.Node;
}

interface Said {
  readonly layer: Layer;
  readonly level: RequirementLevel;
  readonly signal: string;
  readonly grade?: Grade;
  readonly quote?: string;
  readonly dependsOn?: string;
  readonly cell?: ts.Node;
}

/** One word on a requirement, quoted from its place in the source. */
export function word(said: Said, node: ts.Node, module: Module): Word {
  return {
    grade: 'A',
    ...said,
    quote: excerpt(said.quote ?? textOf(node, module)),
    path: module.path,
    span: module.lines.span(node.getStart(module.file), node.end),
  };
}
