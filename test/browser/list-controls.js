/** Runs in the page: what the browser lists in its forms, in the order of the tree; see `PageReader.read`. */
(() => {
  const forms = [...document.querySelectorAll('form')].filter((form) => form instanceof HTMLFormElement);
  const isListed = (element) =>
    element instanceof HTMLElement && !(element instanceof HTMLInputElement && element.type === 'image');
  const controls = [...document.querySelectorAll('button, fieldset, input, object, output, select, textarea')]
    .filter(isListed)
    .map((element) => ({
      tag: element.localName,
      type: element.getAttribute('type'),
      name: element.getAttribute('name'),
      form: forms.includes(element.form) ? forms.indexOf(element.form) : null,
    }));
  // A field named "elements" hides the form's own property.
  const elements = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements').get;
  return { forms: forms.length, elements: forms.map((form) => elements.call(form).length), controls };
})();
