/** Calls by which PHP applications get texts: WordPress, Laravel, Drupal, gettext, Magento, CodeIgniter. */
export const phpTranslations: readonly RegExp[] = [
  /^(?:\$?[\w>:\\-]*(?:->|::))?(?:_{1,2}|_[ex]|esc_(?:html|attr)_(?:_|e|x)|trans|trans_choice|t|lang|translate|gettext|_\w*t|esc(?:Html|Attr))\s*\(\s*(?<key>'[^']*'|"[^"]*")/,
  /^(?:esc_html|esc_attr|htmlspecialchars|e|h|escape|ucfirst|\$\w+->escape(?:Html|HtmlAttr)?)\(\s*(?:\$?[\w>:\\-]*(?:->|::))?(?:_{1,2}|trans|t|lang|translate)\s*\(\s*(?<key>'[^']*'|"[^"]*")/,
];
