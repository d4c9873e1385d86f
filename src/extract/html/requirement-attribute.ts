import type { Grade, Layer, RequirementLevel } from '../../model/index.ts';

/** What an attribute's value comes to. */
export interface Word {
  readonly level: RequirementLevel;
  /** An expression that decides, where the value is one. */
  readonly expression?: string;
  /** The field that the requirement depends on, as named in the value. */
  readonly dependsOn?: string;
  readonly grade?: Grade;
}

interface AttributeRule {
  readonly layer: Layer;
  readonly signal: string;
  readonly read: (value: string) => Word | undefined;
}

const required: Word = { level: 'required' };
const optional: Word = { level: 'optional' };

const trueOrFalse = (value: string): Word | undefined => {
  const word = value.trim().toLowerCase();
  if (word === 'true') return required;
  return word === 'false' ? { ...optional, grade: 'B' } : undefined;
};

/** There, and not switched off. */
const unlessFalse = (value: string): Word => (/^(?:false|0|no|off)$/i.test(value.trim()) ? optional : required);

/** A message for the case that the field is left empty: there is a rule that it must not be. */
const message = (): Word => required;

/** The value is code in a framework's language. */
const expression = (value: string): Word => {
  const code = value.trim();
  if (code === '' || code === 'true') return required;
  return code === 'false' ? optional : { level: 'conditional', expression: code };
};

const requiredRule = /(?:^|[^\w-])(?:required|not-?_?empty|notblank|presence|filled|non-?empty|mandatory)(?![\w-])/i;
const conditionalRule =
  /(?:required|depends|mandatory)[_-]?(?:if|unless|with|without|when|from)?(?:_all)?\s*[:=(,[]\s*['"#]*([\w.[\]-]+)/i;
const optionalRule = /(?:^|[^\w-])(?:nullable|sometimes|optional|not-?required)(?![\w-])/i;

/** A list of validation rules: `required|email`, `required:true`, `required_if:type,company`, `validate[required]`. */
export function readRules(value: string): Word | undefined {
  const rules = value.slice(0, 1_000);
  if (/required["']?\s*[:=]\s*["']?false/i.test(rules)) return optional;
  if (/required["']?\s*[:=]\s*["']?true/i.test(rules)) return required;
  const condition =
    /(?:required|mandatory)[_-]?(?:if|unless|with|without|when)/i.test(rules) && conditionalRule.exec(rules);
  if (condition) return { level: 'conditional', ...(condition[1] !== undefined && { dependsOn: condition[1] }) };
  if (requiredRule.test(rules)) return required;
  return optionalRule.test(rules) ? optional : undefined;
}

const of = (layer: Layer, signal: string, read: AttributeRule['read']): AttributeRule => ({ layer, signal, read });

const requiredAttribute = of('markup', 'required-attribute', message);
const ariaRequired = of('markup', 'aria-required', trueOrFalse);
const bound = of('markup', 'required-binding', expression);
const ariaBound = of('markup', 'aria-required-binding', expression);
const rules = of('validator', 'validation-rules', readRules);
const flag = of('validator', 'validation-attribute', unlessFalse);
const note = of('validator', 'validation-message', message);

/**
 * The attributes by which markup and the common validation libraries require a field. `minlength` and `pattern` are
 * not among them: they let the empty value pass (HTML standard, section 4.10.5.3).
 */
export const requirementAttributes: ReadonlyMap<string, AttributeRule> = new Map([
  ['required', requiredAttribute],
  ['aria-required', ariaRequired],
  ...[
    ':required',
    'v-bind:required',
    'x-bind:required',
    '[required]',
    '[attr.required]',
    'bind:required',
    '.required',
    '?required',
    'ng-required',
    'data-ng-required',
    '[isrequired]',
    ':is-required',
    ':mandatory',
  ].map((name) => [name, bound] as const),
  ...[':aria-required', 'v-bind:aria-required', 'x-bind:aria-required', '[attr.aria-required]', '[aria-required]'].map(
    (name) => [name, ariaBound] as const,
  ),
  ...[
    'v-validate',
    ':v-validate',
    'data-v-rules',
    'data-vv-rules',
    'data-rules',
    'data-validate',
    'data-validation',
    'data-validators',
    'data-validetta',
    'data-valid',
    'data-validation-engine',
    'data-bvalidator',
    'rules',
    ':rules',
    'validate',
    'validation',
    ':validation',
    'data-parsley',
  ].map((name) => [name, rules] as const),
  ...[
    'data-required',
    'data-parsley-required',
    'data-rule-required',
    'data-bv-notempty',
    'data-fv-notempty',
    'data-fv-not-empty',
    'data-validation-required',
    'data-mandatory',
    'data-is-required',
    'data-fd-required',
    'data-field-required',
    'data-constraints-required',
    'data-abide-required',
  ].map((name) => [name, flag] as const),
  ...[
    'data-val-required',
    'data-msg-required',
    'data-validation-required-message',
    'data-parsley-required-message',
    'data-bv-notempty-message',
    'data-required-message',
    'data-error-required',
  ].map((name) => [name, note] as const),
]);

/** Attributes of components, which HTML does not know. */
export const componentAttributes: ReadonlyMap<string, AttributeRule> = new Map(
  ['is-required', 'isrequired', 'withasterisk', 'with-asterisk', 'mandatory', 'require'].map((name) => [
    name,
    of('markup', 'component-attribute', unlessFalse),
  ]),
);

/** Words of class attributes that mark a field, on its label or around it, or that validation scripts look for. */
const requiredClass =
  /^(?:is-|js-|field-|form-|input-|label-|form-item-|form-group-|control-|validate-)?(?:required|mandatory|pflichtfeld|obligatoire|obligatorio|obligatorisch)(?:-field|-entry|-label|-input)?$|^gfield_contains_required$|^wpcf7-validates-as-required$|^ff-el-is-required$|^asterisk$|^data-required$|^required_field$|^field_required$|^is_required$|^form-required$|^frm_required_field$/i;
const optionalClass = /^(?:is-|js-|field-|form-|label-)?(?:optional|not-required|non-required)(?:-field|-label)?$/i;

/** What a class attribute says of a field's requirement, and the word that says it. */
export function readClasses(
  value: string,
): { readonly level: 'required' | 'optional'; readonly word: string } | undefined {
  for (const word of value.trim().split(/\s+/, 60)) {
    if (requiredClass.test(word)) return { level: 'required', word };
    if (optionalClass.test(word)) return { level: 'optional', word };
  }
  return undefined;
}

const settings = /setting|config|option|feature|flag|admin|tenant|plan|enabled|require|mandatory|optional|prop/i;

/** Whether an expression reads what the site decides and not what a person enters. */
export function readsSettings(code: string): boolean {
  return settings.test(code);
}
