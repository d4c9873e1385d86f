import { templateAdapter } from '../parsers/template-adapter.ts';
import { readPhpCode, readPhpOutput } from './code.ts';
import { scanPhp } from './scan.ts';
import { phpTranslations } from './translations.ts';

/** PHP as a template language: what stands outside of `<?php … ?>` is HTML (PHP manual, "Escaping from HTML"). */
export const php = templateAdapter({
  id: 'php',
  extensions: ['php', 'phtml', 'html.php', 'php5'],
  recognises: (text) => /<\?(?:php|=)/.test(text),
  calls:
    /\bForm::(?:open|text|email|select|checkbox|password)|\bActiveForm::begin|->field\(|->Form->|\bform_(?:open|input|password|upload|checkbox|radio|textarea|dropdown|multiselect)\w*\s*\(/,
  language: {
    scan: scanPhp,
    read: ({ kind, code, codeStart, delimiter }, scope) =>
      kind === 'output'
        ? readPhpOutput(code.replace(/\s*;$/, ''), codeStart, scope)
        : readPhpCode(code, codeStart, scope, delimiter === ';'),
    translations: phpTranslations,
    includePaths: (target) => {
      const name = target.replace(/^\/+/, '');
      return /\.\w+$/.test(name) ? [name] : [`${name}.php`, `${name}.phtml`, `${name.replace(/\./g, '/')}.blade.php`];
    },
  },
});
