// Lit names its Trusted Types policy `lit-html`. A page that lists its policies and runs another
// copy of Lit would refuse the second one of that name, so the bundles bring their own name:
// `trusted-types rejon-lit-html`.

const found = 'createPolicy("lit-html"';

/** @returns {import('rollup').Plugin} */
export function litPolicy() {
  return {
    name: 'lit-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      if (!code.includes(found)) throw new Error(`Lit has changed: no ${found} in it`);
      return {code: code.replace(found, 'createPolicy("rejon-lit-html"'), map: null};
    },
  };
}
