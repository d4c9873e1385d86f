/**
 * What every field, form or gap begins with: a control, an editing host, a component (whose name has a hyphen, colon or
 * other unknown letters and which has a name, label or binding), a frame or a script that may write controls.
 */
const promising =
  /<(?:form|input|select|textarea|button|iframe|fieldset|object|output)[\s/>]|contenteditable|<[a-z][^\s/>]*[-:._][^>]*\s(?:name|label|[^\s=]*model|formcontrolname|v-validate|required)/i;
export function mayHoldForms(text: string): boolean {
  return promising.test(text);
}
