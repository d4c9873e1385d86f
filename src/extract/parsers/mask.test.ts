import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blade } from '../blade/index.ts';
import { ejs } from '../ejs/index.ts';
import { erb } from '../erb/index.ts';
import { freemarker } from '../freemarker/index.ts';
import { goTemplate } from '../go-template/index.ts';
import { handlebars } from '../handlebars/index.ts';
import { jinja } from '../jinja/index.ts';
import { liquid } from '../liquid/index.ts';
import { php } from '../php/index.ts';
import { razor } from '../razor/index.ts';
import { smarty } from '../smarty/index.ts';
import { twig } from '../twig/index.ts';
import { hasMarks } from './template-marks.ts';
import { viewTemplate } from './view-template.ts';

const dialects = { blade, ejs, erb, freemarker, goTemplate, handlebars, jinja, liquid, php, razor, smarty, twig };
const languages = Object.entries(dialects).map(([name, { language }]) => ({ name, language }));

/** What the mask leaves, with every kind of filler shown as one sign. */
const seen = (text: string): string => text.replace(/[\uE000-\uF8FF]/g, '·');

/** Pieces that meet each other in odd ways: tags of all languages, whole and broken, in all places of HTML. */
const pieces = fc.constantFrom(
  ...[
    '<input name="a" ',
    'required',
    '>',
    '"',
    "'",
    '<!--',
    '-->',
    '</',
    '<',
    '=',
    '\n',
    '\r\n',
    ' ',
    'ä',
    '😀',
    '\uE001',
    'text',
  ],
  ...[
    '<script>',
    '</script>',
    '<textarea>',
    '</textarea>',
    '<x-a.b.c ',
    '/>',
    '<x-shop::form>',
    '</x-shop::form>',
    '<div>',
    '</div>',
  ],
  '$'.concat('{'),
  '$'.concat('{x}'),
  ...[
    '{% if a %}',
    '{% else %}',
    '{% endif %}',
    '{%',
    '%}',
    '{{ x }}',
    '{{',
    '}}',
    '{{{',
    '}}}',
    '{#',
    '#}',
    '{{#if x}}',
    '{{else}}',
  ],
  ...[
    '{{/if}}',
    '{{end}}',
    '{if $a}',
    '{else}',
    '{/if}',
    '{',
    '}',
    '{*',
    '*}',
    '<% if x %>',
    '<% end %>',
    '<%',
    '%>',
    '<%= f %>',
  ],
  ...[
    '<?php if ($a): ?>',
    '<?php endif ?>',
    '<?php',
    '?>',
    '<?= $x ?>',
    '@if(x)',
    '@endif',
    '@if (',
    '@(',
    '@{',
    '@Html.X(',
    '@*',
    '*@',
  ],
  ...[
    '<?php echo "<input name=',
    "<?php $h .= '<b>",
    '. $x\n .',
    '\\"',
    '{$x}',
    "'; if ($x) ",
    'else echo',
    '<<<E\n',
    '\nE;\n',
  ],
  ...['<#if x>', '</#if>', '<#else>', '@lang("x")', '{!! x !!}', '@verbatim', '@if (a) {', '} else {', '{% raw %}'],
  ...[
    '<%= form_with do |f| %>',
    '<%= f.text_field :a %>',
    '{{ form_start(form) }}',
    '{{ form_end(form) }}',
    "{% form 'x' %}",
    '{% endform %}',
  ],
);
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

/** What makes a careless scanner or parser take time in proportion to the square of its input. */
const slow: Readonly<Record<string, readonly string[]>> = {
  blade: ['@if(', '@if (x)', "@lang('", '@verbatim', '<x-a.b ', '<input {{ x }} '],
  ejs: ['<% { %>', '<% if (x) {', "<%= '"],
  erb: ['<% if x %>', "<%= f.text_field :a, '"],
  freemarker: ['<#if x>', '<#if (', '$'.concat('{')],
  goTemplate: ['{{if .a}}', '{{ "'],
  handlebars: ['{{{{{{', '{{#a}}{{^}}', '{{!--'],
  jinja: ['{% if a %}', '{% verbatim %}', '{% comment %}'],
  liquid: ["{% form 'a' %}", '{{'],
  php: [
    ...[
      "<?php '",
      '<?php if ($a) { ?>',
      '<?php if ($a): ?><b>',
      "<?php echo '<b>' . $x . ",
      '<?php echo "<b>{$',
      '<?php <<<A\n<b>',
    ],
    ...[
      '<?php $a = \'<input name="b">\' . (',
      "<?php if ($x) echo '<b>'; else ",
      '<?php echo "<b>\\"',
      "<?php echo '<b>' ] ( ) [ { ",
      '<?php <<<A',
    ],
    ...[
      '<?php $a = array(',
      "<?php echo '<b>'                    ",
      "<?php echo '<b>';\n\n\n\n\n\n\n\n\n",
      '<?php ? : . , = ',
    ],
  ],
  razor: ['@(', '@{', '@if (x) {', '@if (x) { <p>', "@lang('"],
  smarty: ['{if $a}', '{literal}', '{$'],
  twig: ['{% if a %}', '{% if a %}<div>{% else %}', '{{ "', '<a b="{{ x }}', '<!--', '<textarea>', '<'],
};

describe.each(languages)('$name', ({ name, language }) => {
  test('masks any text at equal length and keeps its line breaks', () => {
    fc.assert(
      fc.property(hostile, (source) => {
        const { text } = viewTemplate(source, language);
        expect(text.length).toBe(source.length);
        for (let at = 0; at < source.length; at++) {
          if (/[\r\n]/.test(source[at] ?? '')) expect(text[at]).toBe(source[at]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('leaves a text without tags as it is', () => {
    const plain = fc.string().map((text) => text.replace(/[{}<%@$#?[\]]/g, '.'));
    fc.assert(
      fc.property(plain, (source) => {
        expect(viewTemplate(source, language).text).toBe(source);
      }),
    );
  });

  test('answers all questions about any place', () => {
    fc.assert(
      fc.property(hostile, fc.nat(200), fc.nat(200), (source, start, length) => {
        const { view } = viewTemplate(source, language);
        for (const condition of view.conditionsAt(start)) {
          expect(condition.start).toBeLessThanOrEqual(start);
          expect(condition.end).toBeGreaterThan(start);
        }
        view.conditionsOf(start, start + length, 'required');
        expect(view.missingParts(0, source.length).every((part) => part.end <= source.length)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each(slow[name] ?? [])('reads 250,000 units of %s in good time', { timeout: 60_000 }, (piece) => {
    const source = piece.repeat(Math.ceil(250_000 / piece.length));
    const start = performance.now();
    expect(viewTemplate(source, language).text.length).toBe(source.length);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('Twig', () => {
  const masked = (source: string): string => seen(viewTemplate(source, twig.language).text);

  test.each([
    ['a statement becomes blanks', '<p>{% if a %}x{% endif %}</p>', '<p>          x           </p>'],
    ['an output in a text is a mark', '<p>{{ a }}</p>', '<p>·······</p>'],
    ['an output in a value keeps it in one piece', '<a b="{{ a }}c">', '<a b="·······c">'],
    ['a statement in a value, too', '<a b="x[{% if a %}y{% endif %}]">', '<a b="x[··········y···········]">'],
    ['classes stay apart', '<a class="x{% if a %} y{% endif %}z">', '<a class="x           y           z">'],
    ['an output in a tag is a name', '<a {{ b }}>', '<a ·······>'],
    ['an output beside a name stays apart from it', '<a{{ b }}>', '<a ······>'],
    ['quotes hide a delimiter', `<p>{{ "}}" }}</p>`, '<p>··········</p>'],
    ['a name that comes out of a tag is no name of HTML', '<{{ a }} b>c</{{ a }}>', '<x-xxxxx b>c</x-xxxxx>'],
    [
      'of a value only the first branch stays',
      '<a b="{% if a %}c{% else %}d{% endif %}">',
      '<a b="··········c······················">',
    ],
    ['comments go', 'a{# <b> #}c', 'a         c'],
    ['what is verbatim stays', '{% verbatim %}{{ a }}{% endverbatim %}', '              {{ a }}                 '],
    [
      'of branches that leave an element open the first does',
      '{% if a %}<div class="x">{% else %}<div>{% endif %}<i></i></div>',
      '          <div class="x">                          <i></i></div>',
    ],
    [
      'of branches whose tags cross each other all stay',
      '{% if a %}<div><form></div></form>{% else %}<div><form></div></form>{% endif %}',
      '          <div><form></div></form>          <div><form></div></form>           ',
    ],
    [
      'the controls of all branches stay',
      '{% if a %}<p><input></p>{% else %}<b><input></b>{% endif %}',
      '          <p><input></p>          <b><input></b>           ',
    ],
    [
      'a branch that ends inside of a tag is the only one',
      '<a {% if a %}b="1">{% else %}c>{% endif %}d</a>',
      '<a           b="1">                       d</a>',
    ],
    ['icons of a font are no marks', '<i>\uE001</i>', '<i>\uFFFD</i>'],
  ])('%s', (_, source, expected) => expect(masked(source)).toBe(expected));

  test('a text without marks has none', () =>
    expect(hasMarks(viewTemplate('<p>ä</p>', twig.language).text)).toBe(false));
});
