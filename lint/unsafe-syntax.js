/** What no element and no server code may do, wherever it stands. */
export const unsafeSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text never becomes HTML here: render it with Lit.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message:
      'A strict policy blocks style attributes: use a class, or set the property with CSSOM.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
    message: 'A strict policy blocks <style>: use `static styles`.',
  },
];
