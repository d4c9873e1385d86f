import type { TemplateCondition } from './template-view.ts';

/** Names under which template languages keep what the site's operator decides. */
const settings =
  /config|setting|feature|flag|option|preference|\b(?:shop|site|store|channel|env|tenant|theme|section|block)\b|param\(/i;

/** How templates read what a person entered before; the group is the field's name. */
const entered: readonly RegExp[] = [
  /\bold\(\s*['"]([\w.[\]-]+)['"]/,
  /\b(?:request|params)(?:\.(?:POST|GET|form|values|args|input|query|params))?(?:->input|->get|\.get)?(?:\(|\[|\.)+\s*[:'"]?([\w-]+)['"]?/i,
  /\bsmarty\.(?:post|get|request)\.(\w+)/,
  /\.?\bForm(?:\.|\[\s*")([A-Za-z_]\w*)/,
  /\$_(?:POST|GET|REQUEST)\[\s*['"]([\w-]+)['"]/,
  /\b(?:data|formData|values|input|posted)(?:\.get\(|\.|->|\[)\s*[:'"]?([\w-]+)/,
  /\bform\.(?!vars\b|id\b|errors?\b|fields?\b|is_|non_field)([A-Za-z_]\w*)(?!\w|\.(?:vars|errors?|help|label|field))/,
  /\bf\.object\.([a-z_]\w*)/,
  /\bformData\[?\.?['"]?([\w-]+)/,
];

/**
 * What a requirement comes to under a condition, read off its expression: on another field where the expression reads
 * what a person entered, else on what the site's operator or program decides.
 */
export function judgeCondition(expression: string): Pick<TemplateCondition, 'level' | 'dependsOn'> {
  const text = expression.slice(0, 500);
  if (settings.test(text)) return { level: 'configurable' };
  for (const pattern of entered) {
    const field = pattern.exec(text)?.[1];
    if (field) return { level: 'conditional', dependsOn: field };
  }
  return { level: 'configurable' };
}
