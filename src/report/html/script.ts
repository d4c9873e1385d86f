/**
 * The page's one script: searching. Without it the page is whole, only unsearched; what it finds is hidden by a class, and
 * nothing of the page's text is ever made into markup.
 */
export const script = `
(() => {
  const root = document.documentElement;
  for (const choice of document.querySelectorAll('input[name=language]')) {
    const speak = () => { if (choice.checked) root.lang = choice.value; };
    choice.addEventListener('change', speak);
    speak();
  }

  const plain = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
  const input = document.getElementById('search');
  const output = input.parentElement.querySelector('output');
  const items = Array.from(document.querySelectorAll('.item'), (item) => {
    const form = item.classList.contains('field') ? item.closest('.form') : null;
    const around = form ? Array.from(form.querySelectorAll('h3, header > .place, .form-facts'), (part) => part.textContent) : [];
    return { item, words: plain([item.textContent, ...around].join(' ')) };
  });
  const groups = Array.from(document.querySelectorAll('article.form, .finding-group'));
  const shown = (selector) => document.querySelectorAll(selector + ':not(.missed)').length;

  const search = () => {
    const wanted = plain(input.value).split(/\\s+/).filter(Boolean);
    for (const { item, words } of items) item.classList.toggle('missed', !wanted.every((word) => words.includes(word)));
    for (const group of groups) {
      group.classList.toggle('missed', wanted.length > 0 && group.querySelector('.item:not(.missed)') === null);
    }
    output.classList.toggle('active', wanted.length > 0);
    document.getElementById('field-hits').textContent = String(shown('tr.field'));
    document.getElementById('finding-hits').textContent = String(shown('.finding'));
  };

  let waiting = 0;
  input.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(search, 120); });
  window.addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest('.missed')) { input.value = ''; search(); }
  });
  input.parentElement.hidden = false;
})();
`;
