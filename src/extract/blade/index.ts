import { templateAdapter } from '../parsers/template-adapter.ts';
import type { Scope, Tag, TagReading } from '../parsers/template-language.ts';
import { readPhpCode, readPhpOutput } from '../php/code.ts';
import { phpTranslations } from '../php/translations.ts';
import { bladeAttributes } from './components.ts';
import { readDirective, readOwnCondition } from './directives.ts';
import { ownCondition, scanBlade } from './scan.ts';

function read({ kind, code, codeStart, delimiter }: Tag, scope: Scope): TagReading {
  if (delimiter === '@{{') return { expression: code };
  if (kind === 'output') return readPhpOutput(code, codeStart, scope);
  const [, name, written] = /^@(\w+)\s*(?:\((.*)\))?$/s.exec(code) ?? [];
  if (name === undefined || !delimiter?.startsWith('@')) return readPhpCode(code, codeStart, scope);
  return delimiter === ownCondition ? readOwnCondition(name, written) : readDirective(name, written?.trim());
}

/** Laravel's Blade: directives, echoes and components. */
export const blade = templateAdapter({
  id: 'blade',
  extensions: ['blade.php'],
  calls: /\bForm::(?:open|text|email|select|checkbox|password)|<x-/,
  language: {
    scan: scanBlade,
    read,
    translations: phpTranslations,
    components: /^(?:x-|livewire:|flux:)/,
    attributes: bladeAttributes,
    includePaths: (target) => {
      const name = target.replace(/^[\w-]+::/, '').replace(/\./g, '/');
      return [`${name}.blade.php`, `views/${name}.blade.php`, `resources/views/${name}.blade.php`];
    },
  },
});
