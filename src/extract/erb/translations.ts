/** Rails' `t`, its short form `l` for a key, and gettext's `_`. */
export const rubyTranslations: readonly RegExp[] = [
  /^(?:I18n\.)?(?:t|l|translate|_|raw\(t)[\s(]+(?<key>'[^']*'|"[^"]*"|:[a-z_]\w*)/,
];
