const markup = /<\/|\/>/u;
const asking =
  /<(?:input|select|textarea|form)\b|Form(?:Control|Check)?\b|\b(?:component|as)=\{?["'](?:form|input|select|textarea)|\brole=\{?["']radio|\bcontentEditable\b|\b(?:name|field|label\w*|floatingLabel|formControlName|fieldName|inputName|source|inputProps)\s*=|\b(?:register|get(?:Input|Field|Select|Textarea|Collection)Props|useField|useController)\s*\(|<[\w.]*(?:Input|Field|Select|Checkbox|CheckBox|Radio|Switch|Toggle|Picker|Text[aA]rea|Upload|Autocomplete|AutoComplete|Combo[bB]ox|Slider|Rating|Editor|OTP|SignaturePad|Calendar|Listbox|Typeahead|Dropzone)/u;

/**
 * A cheap look at a file: whether it has tags at all, and one that may be a control or form, or an attribute or call
 * by which fields are named or labelled.
 */
export function mayHoldFields(text: string): boolean {
  return markup.test(text) && asking.test(text);
}
