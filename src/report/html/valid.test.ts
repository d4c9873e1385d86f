import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { audit } from '../../audit.ts';
import type { Language } from '../../model/index.ts';
import { withComparison } from '../compare/index.ts';
import { html } from './index.ts';

const source = `<form data-purpose="newsletter"><label>Phone * <input name="phone" type="tel" required></label>
<label>Title <select name="title" required><option>Mr</option><option>Ms</option></select></label>
<label><input type="checkbox" name="news" checked> Send me offers</label><input name="q"><button>Go</button></form>`;

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The style and the script are the page's own, and the policy names their digests.
    'require-csp-nonce': 'off',
    // A matter of taste, and of bytes.
    'long-title': 'off',
    'no-inline-style': 'error',
    'void-style': 'off',
  },
});

const earlier = source.replace('name="q"', 'name="email" type="email"').replace(' checked', '');

test.each<Language>(['en', 'de'])('a page in %s is valid HTML', async (language) => {
  const auditOf = (text: string) => audit({ texts: [{ path: 'shop/form.html', text }], language });
  const report = withComparison(await auditOf(source), await auditOf(earlier));
  const page = String(await html.render(report, { color: false, width: 80 }));
  const { results } = await validator.validateString(page);
  const messages = results.flatMap(({ messages: found }) =>
    found.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
  expect([...new Set(messages)]).toEqual([]);
});
