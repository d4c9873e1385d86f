import { templateAdapter } from '../parsers/template-adapter.ts';
import { readPhpCode, readPhpOutput } from './code.ts';
import { scanPhp } from './scan.ts';
import { phpTranslations } from './translations.ts';

/** PHP as a template language: what stands outside of `<?php … ?>` is HTML (PHP manual, "Escaping from HTML"). */
export const php = templateAdapter({
  id: 'php',
  extensions: ['php', 'phtml', 'html.php', 'php5'],
  recognises: (text) => /<\?(?:php|=)/.test(text),
  calls: /\bForm::(?:open|text|email|select|checkbox|password)/,
  language: {
    scan: scanPhp,
    read: ({ kind, code, codeStart }) =>
      kind === 'output' ? readPhpOutput(code.replace(/\s*;$/, ''), codeStart) : readPhpCode(code, codeStart),
    translations: phpTranslations,
    includePaths: (target) => {
      const name = target.replace(/^\/+/, '');
      return /\.\w+$/.test(name) ? [name] : [`${name}.php`, `${name}.phtml`, `${name.replace(/\./g, '/')}.blade.php`];
    },
  },
});
