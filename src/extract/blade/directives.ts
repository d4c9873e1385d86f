import { firstString, includeOf } from '../parsers/keywords.ts';
import type { Step, TagReading } from '../parsers/template-language.ts';

/** From the directive to the one that ends it (Laravel documentation, "Blade Templates"). */
const conditions: Readonly<Record<string, string>> = {
  if: 'endif',
  unless: 'endunless',
  isset: 'endisset',
  empty: 'endempty',
  auth: 'endauth',
  guest: 'endguest',
  can: 'endcan',
  cannot: 'endcannot',
  canany: 'endcanany',
  env: 'endenv',
  production: 'endproduction',
  hasSection: 'endif',
  sectionMissing: 'endif',
  error: 'enderror',
  session: 'endsession',
  switch: 'endswitch',
};
const loops: Readonly<Record<string, string>> = {
  foreach: 'endforeach',
  forelse: 'endforelse',
  for: 'endfor',
  while: 'endwhile',
};
const negated = new Set(['unless', 'empty', 'guest', 'cannot', 'sectionMissing']);
const branches = new Set(['else', 'elseif', 'elsecan', 'elsecannot', 'case', 'default']);

/** Directives that add an attribute under a condition. */
const attributes = new Set(['required', 'checked', 'selected', 'disabled', 'readonly']);
const includes = new Set(['include', 'includeIf', 'includeFirst', 'component', 'each']);
const chosenIncludes = new Set(['includeWhen', 'includeUnless']);
const silent = new Set(
  `csrf method class style props aware section show stop append overwrite parent push prepend once stack vite
  viteReactRefresh routes break continue php inject use extends slot endslot endcomponent livewireStyles
  livewireScripts fragment persist teleport assets script dump dd inertia inertiaHead`.split(/\s+/),
);

/** Directives that are known without their end being seen. */
export function isDirective(name: string): boolean {
  const known = [conditions, loops].some((table) => Object.hasOwn(table, name));
  const listed = [branches, attributes, includes, chosenIncludes, silent, endings].some((set) => set.has(name));
  return (
    known || listed || /^(?:lang|choice|yield|livewire|json|js|endphp|endpush|endonce|endPush|endsection)$/.test(name)
  );
}

const endings = new Set([...Object.values(conditions), ...Object.values(loops)]);

function stepOf(name: string, written: string | undefined): Step | undefined {
  const expression = written ?? name;
  // Of `@forelse`, the branch for nothing; with an argument it is a condition.
  if (name === 'empty' && written === undefined) return { does: 'else' };
  const condition = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
  if (condition) return { does: 'open', until: condition, kind: 'condition', expression, negated: negated.has(name) };
  const loop = Object.hasOwn(loops, name) ? loops[name] : undefined;
  if (loop) return { does: 'open', until: loop, kind: 'loop', expression };
  if (branches.has(name)) return { does: 'else', ...(name !== 'else' && name !== 'default' && { expression }) };
  return endings.has(name) ? { does: 'close', until: name } : undefined;
}

/** What a directive means; `written` is what stands in its parentheses. */
export function readDirective(name: string, written: string | undefined): TagReading {
  const step = stepOf(name, written);
  if (step) return { steps: [step] };
  if (attributes.has(name)) return { expression: `(${written ?? 'true'}) ? '${name}' : ''` };
  if (name === 'lang' || name === 'choice') return { expression: `__(${written ?? ''})` };
  if (includes.has(name)) return { include: includeOf(firstString(written ?? ''), written ?? '') };
  if (chosenIncludes.has(name)) {
    const rest = /,\s*(['"].*)$/s.exec(written ?? '')?.[1] ?? '';
    return { include: includeOf(firstString(rest), rest) };
  }
  if (name === 'livewire') return { gap: `fields come from the component ${written ?? ''}` };
  if (name === 'yield') return { gap: `the section ${written ?? ''} comes from another template` };
  if (silent.has(name)) return {};
  // Directives of the application's own: those with an end decide something, the others print something.
  if (name.startsWith('end')) return { steps: [{ does: 'close', until: name }] };
  return { expression: written === undefined ? name : `${name}(${written})` };
}

/** A directive that the application defined as a condition: it has an end, `@feature … @endfeature`. */
export function readOwnCondition(name: string, written: string | undefined): TagReading {
  return {
    steps: [{ does: 'open', until: `end${name}`, kind: 'condition', expression: `${name} ${written ?? ''}`.trim() }],
  };
}
