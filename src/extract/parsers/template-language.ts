import type { IncludeParameters } from './template-parameters.ts';

/** One tag of a template, as its scanner found it. */
export interface Tag {
  /**
   * `comment`: whatever comes out of it, nobody sees it. `vanishes`: what a string's escape writes before a sign that
   * stands for itself. `blank`: an escape that stands for a blank.
   */
  readonly kind: 'output' | 'statement' | 'comment' | 'vanishes' | 'blank';
  /** UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands between the delimiters, trimmed, without signs that trim white space. */
  readonly code: string;
  readonly codeStart: number;
  /** The opening delimiter, where the language has several of a kind. */
  readonly delimiter?: string;
}

/** What a tag does to the blocks of a template. */
export type Step =
  | {
      readonly does: 'open';
      /** The word that closes it: `endif`; two blocks of the same word close each other in order. */
      readonly until: string;
      readonly kind: 'condition' | 'loop' | 'plain';
      /** The variable that keeps what stands in the block, to be printed elsewhere. */
      readonly captures?: string;
      readonly expression: string;
      readonly negated?: boolean;
    }
  /** Another branch of the innermost condition or loop; without an expression, the branch for "otherwise". */
  | { readonly does: 'else'; readonly expression?: string }
  | { readonly does: 'close'; readonly until: string };

/** An attribute that a call states, with the place where it states it. */
export interface MadeAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** What decides whether the attribute comes out, where something does. */
  readonly condition?: string;
}

/** An element that a call makes: `f.text_field :email` makes an input. */
export interface MadeElement {
  readonly tag: string;
  readonly attributes: readonly MadeAttribute[];
  readonly text?: string;
  /** The text is a translation's key. */
  readonly textIsKey?: boolean;
  readonly children?: readonly MadeElement[];
}

/** Another file that a tag puts in its place. */
export interface Include {
  /** Its name as written; undefined where it is computed. */
  readonly target: string | undefined;
  /** What is handed over to it. */
  readonly parameters: IncludeParameters;
  /** It sees nothing else: a name that is not handed over has no value. */
  readonly isolated?: boolean;
}

/** What a tag means to the reader of forms. */
export interface TagReading {
  readonly steps?: readonly Step[];
  /** What comes out where the tag stands, as the language writes expressions. */
  readonly expression?: string;
  /** What the tag makes; the first element stands in the tag's place, the others after it. */
  readonly makes?: readonly MadeElement[];
  /** The requirement of what it makes is decided elsewhere: in a model, a form class. */
  readonly requirementElsewhere?: boolean;
  /** The element that the tag opens and that another tag of the same block closes. */
  readonly opens?: MadeElement;
  /** The element whose end tag it writes. */
  readonly closes?: string;
  /** The file that it puts here: its name as written, or nothing where the name is computed. */
  readonly include?: Include;
  /** Why the form is not complete here, a clause in English. */
  readonly gap?: string;
}

/** Names that stand for something while a template is read from top to bottom: the form that `f` builds. */
export type Scope = Map<string, string>;

/** A template language: how its tags look, and what they mean. */
export interface TemplateLanguage {
  /** Finds the tags in order; they do not overlap. Takes time in proportion to the text. */
  readonly scan: (text: string) => readonly Tag[];
  readonly read: (tag: Tag, scope: Scope) => TagReading;
  /**
   * Translation calls; each starts at the expression's start, and its group `key` holds the quoted key or text.
   */
  readonly translations: readonly RegExp[];
  /** Where the file of an include may be, seen from any folder above the including file. */
  readonly includePaths: (target: string) => readonly string[];
  /** Tags that look like HTML's but are components: they may close themselves, and some of them are forms. */
  readonly components?: RegExp;
  /** Attributes of an element that the language gives a meaning; returns those that HTML would show instead. */
  readonly attributes?: (element: string, attributes: Readonly<Record<string, string>>) => ComponentAttributes;
}

/** What a language's own attributes come to: `asp-for="Email"` is a name and an id. */
export interface ComponentAttributes {
  /** By name, the value and the attribute that states it. */
  readonly stated: readonly { readonly name: string; readonly value: string; readonly from: string }[];
  /** By the attribute that states it, the expression on which it depends. */
  readonly conditions?: readonly { readonly from: string; readonly expression: string }[];
  readonly requirementElsewhere?: boolean;
  /** The element of HTML that the component comes to, where it is not one of its own kind. */
  readonly element?: string;
  /** A text that the component shows. */
  readonly text?: string;
}
