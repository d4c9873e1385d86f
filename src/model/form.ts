import type { Evidence } from './evidence.ts';
import type { Requirement, RequirementEvidence } from './requirement.ts';
import type { Span } from './span.ts';

/** Where a text was found, seen from the field or form that it belongs to. */
export type TextSource =
  // of a field
  | 'label'
  | 'aria-label'
  | 'title'
  | 'placeholder'
  | 'help'
  | 'legend'
  | 'before'
  | 'table-header'
  | 'translation-key'
  | 'description'
  // of a form
  | 'heading'
  | 'button'
  | 'page-title'
  | 'text'
  | 'link'
  | 'symbol';

/** A text that speaks about a field or a form, whitespace collapsed. */
export interface Text {
  readonly source: TextSource;
  readonly content: string;
  readonly span?: Span;
}

/** HTML's words: an input's type, or the element; `custom` for a component or element that HTML does not know. */
export type FieldKind =
  | 'text'
  | 'email'
  | 'tel'
  | 'url'
  | 'password'
  | 'search'
  | 'number'
  | 'range'
  | 'date'
  | 'month'
  | 'week'
  | 'time'
  | 'datetime-local'
  | 'color'
  | 'file'
  | 'hidden'
  | 'checkbox'
  | 'radio'
  | 'select'
  | 'textarea'
  | 'contenteditable'
  | 'custom';

/** One choice of a select, radio group, checkbox group or enum. */
export interface Option {
  readonly label: string;
  /** The value that the form's author gave it. */
  readonly value: string;
}

/** A control's state before anybody touched it. Typed values are never kept: only that there is one. */
export interface InitialState {
  /** `dynamic`: decided when the page is made or run. */
  readonly state: 'checked' | 'unchecked' | 'selected' | 'prefilled' | 'dynamic';
  /** The options chosen in advance, by label. */
  readonly options?: readonly string[];
  readonly evidence: Evidence;
}

/** What an adapter and its linked witnesses know of one question of a form. */
export interface FieldFacts {
  /** Unique in the project, stable while the form's and the field's names stay. */
  readonly id: string;
  /** As submitted: `customer[email]`, `address.street`; empty where there is none. */
  readonly name: string;
  readonly kind: FieldKind;
  /** What a person reads as its label, else the best text there is, else empty. */
  readonly label: string;
  readonly texts: readonly Text[];
  /** The `autocomplete` attribute's tokens, lower case. */
  readonly autocomplete: readonly string[];
  readonly options: readonly Option[];
  /** Other attributes that say what is asked: `id`, `inputmode`, `pattern`, `maxlength`, `accept`, `multiple`, `data-category` … */
  readonly attributes: Readonly<Record<string, string>>;
  /** Kept out of sight (by style, class, `hidden` or `aria-hidden`) although its type is not `hidden`. */
  readonly concealed: boolean;
  readonly initial?: InitialState;
  readonly path: string;
  /** Starts at the control's start tag, or at the key in a schema. */
  readonly span: Span;
  /** GitHub's `primaryLocationLineHash` of the line that it starts in. */
  readonly lineHash?: string;
  /** The control's start tag or schema line as written, shortened, prefilled values redacted. */
  readonly excerpt: string;
}

/** One question of a form. */
export interface Field extends FieldFacts {
  readonly requirement: Requirement;
}

/** A purpose that the source itself declares, in `data-purpose`, a comment or JSDoc. */
export interface Declaration {
  readonly purposes: readonly string[];
  readonly evidence: Evidence;
}

/** Something of a form that could not be read. */
export interface Gap {
  /** In English, a clause: "fields come from the include 'address.twig'". */
  readonly reason: string;
  readonly span?: Span;
}

/** Something that a page loads from a host that it names. */
export interface Embed {
  /** `mention`: a script's code names the address, which is how most tags load themselves. */
  readonly kind: 'script' | 'frame' | 'image' | 'mention';
  /** Host and first folder, without anything that identifies a visitor or customer: `www.google.com/recaptcha`. */
  readonly address: string;
  readonly span?: Span;
}

/** What stands on a page beside its forms. Not part of a report: what a rule found there is its finding's evidence. */
export interface PageFacts {
  /** A whole document. A fragment, template or component may stand in any, of which nothing is known. */
  readonly whole: boolean;
  /** The page's own host, where it states it (`canonical`, `og:url`, `base`). */
  readonly host?: string;
  /** All links of the page: text → target. */
  readonly links: readonly string[];
  readonly embeds: readonly Embed[];
  /** Whether styles that were not read may draw marks and other text. */
  readonly unseenStyles: boolean;
}

/** `form`: an element or component that is a form; `implicit`: controls outside any form; `schema`: a validation schema. */
export type FormOrigin = 'form' | 'implicit' | 'schema';

/** What an adapter and its linked witnesses know of one form. */
export interface FormFacts {
  /** Unique in the project, stable while path and name stay. */
  readonly id: string;
  /** The form's name, id, heading or symbol; empty where it has none. */
  readonly name: string;
  readonly origin: FormOrigin;
  /** Why it may be no form that a person fills in (a schema with nothing that says so, a component in a test), where that is open. */
  readonly unclear?: string;
  /** The id of the adapter that read it. */
  readonly adapter: string;
  readonly path: string;
  readonly span: Span;
  /** GitHub's `primaryLocationLineHash` of the line that it starts in. */
  readonly lineHash?: string;
  readonly excerpt: string;
  /** BCP 47, from the nearest `lang`. */
  readonly language: string | null;
  /** The target as written; null where none is stated. */
  readonly action: string | null;
  /** Null where none can be seen, as in schemas and forms that a script submits. */
  readonly method: 'get' | 'post' | 'dialog' | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly texts: readonly Text[];
  readonly declarations: readonly Declaration[];
  readonly gaps: readonly Gap[];
}

/** What is known of the page that a form stands on; the report leaves it out. */
export interface OnPage {
  /** Absent where the source is no page: a schema. */
  readonly page?: PageFacts;
}

/** A form but for its fields. */
export interface FormFrame extends FormFacts {
  /** False where `gaps` has an entry. */
  readonly complete: boolean;
  /** The paths of the other witnesses that were linked into it. */
  readonly also: readonly string[];
}

/** What a person fills in at once. */
export interface Form extends FormFrame, OnPage {
  readonly fields: readonly Field[];
}

/** A field as one source shows it: words on its requirement, not yet weighed. */
export interface SeenField extends FieldFacts {
  readonly requirement: readonly RequirementEvidence[];
}

/** How a form uses a schema; it decides what an accepted empty string means. */
export type Binding = 'react-hook-form' | 'conform' | 'superforms' | 'form-data' | 'import';

/** "This form is validated by that schema." */
export interface Tie {
  /** The schema's file. */
  readonly path: string;
  readonly symbol: string;
  readonly binding: Binding;
}

/** A form as one source shows it; `link` joins the witnesses of one form. */
export interface Witness extends FormFacts, OnPage {
  /** The name by which other witnesses may tie themselves to this one. */
  readonly symbol?: string;
  readonly ties: readonly Tie[];
  /** No form by itself, kept for forms that tie themselves to it: a part of other schemas, an answer of a program. */
  readonly onlyTied?: true;
  readonly fields: readonly SeenField[];
}
