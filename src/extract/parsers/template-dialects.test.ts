import { expect, test } from 'vitest';
import type { Source } from '../../model/index.ts';
import { adaptersFor, dialectOf } from '../index.ts';

const readerOf = (path: string, text: string): string | undefined => {
  const source: Source = { path, text, dialect: dialectOf(path) ?? '', sha256: '' };
  return adaptersFor(source)[0]?.id;
};

test.each([
  ['blade', 'register.blade.php'],
  ['ejs', 'register.ejs'],
  ['erb', '_form.html.erb'],
  ['freemarker', 'register.ftl'],
  ['go-template', 'register.gohtml'],
  ['handlebars', 'register.hbs'],
  ['handlebars', 'register.mustache'],
  ['jinja', 'register.html.j2'],
  ['jinja', 'register.njk'],
  ['liquid', 'main-register.liquid'],
  ['php', 'register.phtml'],
  ['php', 'register.php'],
  ['razor', 'Register.cshtml'],
  ['smarty', 'register.tpl'],
  ['twig', 'register.html.twig'],
])('%s reads %s', (adapter, path) => expect(readerOf(path, '<form></form>')).toBe(adapter));

test.each([
  ['ejs', "<%- include('head') %><form><% if (user) { %><input name='a'><% } %></form>"],
  ['erb', '<form><% if user %><input name="a"><% end %></form>'],
  ['freemarker', '<form><#if user??><input name="a"></#if></form>'],
  ['go-template', '{{define "x"}}<form><input name="a" value="{{.Name}}"></form>{{end}}'],
  ['handlebars', '<form>{{#if user}}<input name="a">{{/if}}</form>'],
  ['jinja', '{% extends "base.html" %}<form>{% csrf_token %}{{ form.as_p }}</form>'],
  ['liquid', '{% assign x = 1 %}<form><input name="a"></form>'],
  ['php', '<form><input name="a" value="<?= $a ?>"></form>'],
  ['smarty', '<form>{foreach $list as $item}<input name="a">{/foreach}</form>'],
  ['twig', "{% sw_extends '@Storefront/base.html.twig' %}<form><input name='a'></form>"],
  ['html', '<form><input name="a"><style>p { color: red }</style><p>100 % {sure}</p></form>'],
  ['html', '<form><input name="a" v-model="a">{{ message }}<p>{{ user.name }}</p></form>'],
  ['html', '<form><input name="a" [(ngModel)]="a">{{ "form.a" | translate }}</form>'],
  ['html', '<script>if (a) { b = { c: "{d}" } }</script><form><input name="a"></form>'],
])('%s is told in a page: %s', (adapter, text) => expect(readerOf('page.html', text)).toBe(adapter));
