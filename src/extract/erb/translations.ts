/** Rails' `t` and gettext's `_`. */
export const rubyTranslations: readonly RegExp[] = [
  /^(?:I18n\.)?(?:t|translate|_|raw\(t)[\s(]+(?<key>'[^']*'|"[^"]*"|:[a-z_]\w*)/,
];
